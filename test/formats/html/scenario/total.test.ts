import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { maxScore } from '../../../../src/domain/scenario/scoring.js';
import { readScenario, type ScenarioReading } from '../../../../src/formats/html/scenario/index.js';
import { problemKinds } from '../../../../src/formats/html/scenario/problems.js';
import { outline } from './outline.js';

const keyPattern = /^[A-Za-z0-9_-]+$/u;

const fixtures = [
  'complaint.html',
  'complaint.github.html',
  'complaint.pandoc-sections.html',
  'complaint.asciidoctor.html',
];

const tags = (
  'p div ul ol li li blockquote section section article h1 h2 h2 h3 hr pre code em strong span a a form button input ' +
  'video my-quiz my-note details svg math table td script style template img br figure nav header aside'
).split(' ');

const texts = [
  '{if trust >= 2} Yes',
  '{else}',
  '{else if trust < 1} No',
  '{start}',
  '{ending good passed; score 3}',
  '{time 5 -> a}',
  '{var trust = 1; var trust = 2}',
  '{scoring trust of 5}',
  '{trust += 1; once',
  '}',
  '{',
  '{}',
  '{#a .start}',
  '{#a; once; expert}',
  '{trsut >> 1}',
  '{name}',
  '{if visits("a") > random(1, 6)}',
  'Ana:',
  ': said she',
  '\n> Because',
  'Words',
  ' ',
  '\u00b6',
];

const names =
  'id name class href data-key data-if data-else data-set data-once data-score data-expert data-ending data-time data-start data-var data-scoring slot onclick role alt src'.split(
    ' ',
  );

const values = [
  '',
  'a',
  'b',
  'A',
  '#a',
  '#b',
  '#',
  '#%',
  '#%C3%BC',
  'http://[',
  'https://example.org/#a',
  'start',
  'speech',
  'feedback',
  'quiz',
  'toc',
  'ending-good passed',
  'once expert score-2',
  'good',
  '1 -> a',
  'trust = 1',
  'trust > 1',
  'user-content-a',
  'doc-toc',
  // Names under which a form hides its own properties.
  'childNodes',
  'getAttribute',
  'localName',
  'nodeType',
  'textContent',
  'parentNode',
  'contains',
  'remove',
  'closest',
  'attributes',
];

/** A document that is never shown: the random addresses are not fetched. */
const unseen = document.implementation.createHTMLDocument('');

const markupOf = (element: Element): string => {
  const holder = unseen.createElement('div');
  holder.append(element.cloneNode(true));
  return holder.innerHTML;
};

type Pick = (count: number) => number;

const ways: readonly ((nodes: readonly Element[], pick: Pick) => void)[] = [
  (nodes, pick) => nodes[pick(nodes.length)]?.remove(),
  (nodes, pick) => nodes[pick(nodes.length)]?.append(unseen.createElement(tags[pick(tags.length)] ?? 'p')),
  (nodes, pick) => nodes[pick(nodes.length)]?.append(texts[pick(texts.length)] ?? ''),
  (nodes, pick) => nodes[pick(nodes.length)]?.prepend(texts[pick(texts.length)] ?? ''),
  (nodes, pick) => nodes[pick(nodes.length)]?.before(texts[pick(texts.length)] ?? ''),
  (nodes, pick) =>
    nodes[pick(nodes.length)]?.setAttribute(
      names[pick(names.length)] ?? 'id',
      values[pick(values.length)] ?? '',
    ),
  (nodes, pick) => {
    const node = nodes[pick(nodes.length)];
    const target = nodes[pick(nodes.length)];
    if (node && target && !node.contains(target)) target.append(node);
  },
  (nodes, pick) => {
    const node = nodes[pick(nodes.length)];
    const copy = node?.cloneNode(true);
    if (node && copy) node.after(copy);
  },
  (nodes, pick) => {
    const node = nodes[pick(nodes.length)];
    const other = unseen.createElement(tags[pick(tags.length)] ?? 'p');
    if (!node) return;
    for (const { name, value } of node.attributes)
      if (/^[\w-]+$/u.test(name)) other.setAttribute(name, value);
    other.append(...Array.from(node.childNodes));
    node.replaceWith(other);
  },
];

function check(root: Element): ScenarioReading {
  const before = markupOf(root);
  const reading = readScenario(root);
  expect(markupOf(root)).to.equal(before);
  expect(outline(readScenario(root))).to.deep.equal(outline(reading));
  const { model, problems, foreign } = reading;
  expect(model.key).to.match(keyPattern);
  const ids = model.steps.map(({ id }) => id);
  expect(new Set(ids).size).to.equal(ids.length);
  if (ids.length > 0) expect(ids).to.include(model.start);
  else expect(problems.map(({ code }) => code)).to.include('no-steps');
  const variables = model.variables.map(({ name }) => name);
  expect(new Set(variables).size).to.equal(variables.length);
  for (const step of model.steps) {
    expect(step.id).to.match(keyPattern);
    const choices = step.choices.map(({ id }) => id);
    for (const id of choices) expect(id).to.match(keyPattern);
    expect(new Set(choices).size).to.equal(choices.length);
    for (const { to } of step.choices) expect(ids).to.include(to);
  }
  for (const { code, severity, message, cure, excerpt, node } of problems) {
    expect(code).to.match(/^[a-z-]+$/u);
    expect(['error', 'warning']).to.include(severity);
    expect(message).to.match(/^[A-Z]/u);
    expect(cure).not.to.equal('');
    expect(excerpt.length).to.be.at.most(60);
    expect(node === root || root.contains(node as Node), code).to.equal(true);
  }
  for (const { node, step } of foreign) {
    if (step === undefined) expect(node.parentNode).to.equal(root);
    else expect(ids).to.include(step);
  }
  expect(Number.isFinite(maxScore(model))).to.equal(true);
  return reading;
}

describe('readScenario on any tree', () => {
  it('never throws, changes nothing, reads the same twice, and keeps its word on 2,000 mutated documents', async function () {
    this.timeout(120_000);
    const sources: string[] = [];
    for (const name of fixtures) {
      sources.push(await (await fetch(new URL(`../../fixtures/scenario/${name}`, import.meta.url))).text());
    }
    const told = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.array(fc.tuple(fc.nat(ways.length - 1), fc.array(fc.nat(), { minLength: 4, maxLength: 4 })), {
          minLength: 1,
          maxLength: 25,
        }),
        (source, changes) => {
          const root = unseen.createElement('div');
          root.innerHTML = source;
          for (const [way, picks] of changes) {
            let at = 0;
            const pick: Pick = (count) => (picks[at++ % picks.length] ?? 0) % Math.max(1, count);
            try {
              ways[way]?.(Array.from(root.querySelectorAll('*')), pick);
            } catch {
              // A form whose own methods are hidden cannot be changed this way.
            }
          }
          for (const { code } of check(root).problems) told.add(code);
        },
      ),
      { numRuns: 2000, includeErrorInReport: true },
    );
    const untold = Object.keys(problemKinds).filter((code) => !told.has(code));
    // Chance may leave one or two out.
    expect(untold.length, untold.join()).to.be.below(4);
  });

  it('reads a fragment, empty or not', () => {
    const template = document.createElement('template');
    expect(readScenario(template.content).model.steps).to.deep.equal([]);
    template.innerHTML = '<h2>A</h2><p><a href="#b">On</a></p><h2>B</h2>';
    expect(readScenario(template.content).model.steps).to.have.length(2);
  });

  it('reads a tree of great depth', () => {
    const root = document.createElement('div');
    let inner: Element = root;
    for (let depth = 0; depth < 1000; depth += 1) {
      const child = document.createElement(depth % 2 ? 'em' : 'div');
      inner.append(child);
      inner = child;
    }
    inner.innerHTML = '<h2>A</h2><p><a href="#b">On</a></p><h2>B</h2>';
    expect(readScenario(root).model.steps).to.have.length(2);
  });
});
