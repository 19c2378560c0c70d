/** Scenarios for a page whose browser is killed: as data for the account, and as the page that an author would write. */
import { scopeTo } from './kill-page.mjs';
import { pageOf } from './site.mjs';

/**
 * Step → choice → settings. A choice is called like the step it leads to; a step without choices is an ending. The first step of
 * each scenario is its start.
 *
 * @type {Record<string, { attributes?: string, intro: string, judged?: boolean, endings: Record<string, string>, steps: Record<string, Record<string, string>> }>}
 */
export const scenarios = {
  // Round and round, with a state, choices that can be made once, and points for decisions.
  office: {
    attributes: 'pass-mark="0.5"',
    intro: '{var trust = 1} {scoring decisions}',
    judged: true,
    steps: {
      hall: { stairs: '{score 1; expert}', desk: '{trust += 1; once}', lift: '{score -1}' },
      stairs: { hall: '', roof: '{if trust &gt;= 2; score 2; expert}', lift: '' },
      desk: { hall: '', stairs: '{trust += 1}', lift: '{once}' },
      lift: { hall: '{trust -= 1}', cellar: '' },
    },
    endings: { roof: 'ending good', cellar: 'ending poor' },
  },
  // Short, so that it often ends; the whole path is told, and the endings judge.
  gate: {
    attributes: 'report-path rewind="step"',
    intro: '{scoring ending}',
    judged: true,
    steps: {
      arrive: { ring: '{expert}', climb: '' },
      ring: { wait: '', enter: '{expert}' },
      wait: { enter: '', ring: '' },
      climb: { enter: '', fall: '' },
    },
    endings: { enter: 'ending good passed; score 100', fall: 'ending poor failed; score 0' },
  },
  // A quiz stands in the way.
  lock: {
    intro: '',
    steps: {
      find: { look: '', ask: '' },
      ask: { look: '' },
      look: { key: '{if passed("code")}', ask: '' },
      key: { open: '', find: '' },
    },
    endings: { open: 'ending good' },
  },
};

const code = `<micro-quiz id="code"><p>Which key opens it?</p>
  <ul id="which"><li>[x] The long one</li><li>[ ] The round one</li></ul></micro-quiz>`;

const step = (id, choices, settings = '', before = '') => `<section id="${id}"><h3>${id}${settings}</h3>
  <p>What happens at ${id}.</p>${before}
  <ul>${Object.entries(choices).map(([to, said]) => `<li><a href="#${to}">To ${to}</a> ${said}</li>`)}</ul></section>`;

const written = Object.entries(scenarios).map(
  ([id, { attributes = '', intro, steps, endings }]) => `<decision-scenario id="${id}" ${attributes}>
  <p>${intro}</p>
  ${Object.entries(steps)
    .map(([name, choices]) => step(name, choices, '', name === 'look' ? code : ''))
    .join('\n')}
  ${Object.entries(endings)
    .map(([name, settings]) => step(name, {}, ` {${settings}}`))
    .join('\n')}
</decision-scenario>`,
);

/** A page of scenarios and a scope that sends to an endpoint; a restless learner walks through them, or nobody does. */
export const scenarioPage = (proxy, walked) =>
  pageOf(`${scopeTo(proxy)}${written.join('\n')}`, {
    html: 'lang="en" data-learnlets-author="off"',
    head: walked ? '<script type="module" src="/walking-learner.js"></script>' : '',
  });

/** The step on show in each scenario. @param {import('playwright-core').Page} page */
export const stepsOnShow = (page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('decision-scenario')].map(({ id, shadowRoot }) => [
        id,
        shadowRoot?.querySelector('[part~="title"]')?.textContent.trim(),
      ]),
    ),
  );
