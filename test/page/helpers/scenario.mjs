/** A scenario on a page, as a learner sees it and decides in it, by mouse and keys. */
import { TIMEOUT } from './browser.mjs';

/** Four steps in a ring, and a way out of each: a learner can decide for ever. */
export const ring = `<decision-scenario id="ring">
${['north', 'east', 'south', 'west']
  .map(
    (id, index, all) => `<section id="${id}"><h3>${id}</h3><p>You come from somewhere.</p><ul>
  <li><a href="#${all[(index + 1) % 4]}" id="on">Go on</a> {steps += 1} <blockquote>On it goes.</blockquote></li>
  <li><a href="#${all[(index + 3) % 4]}" id="turn">Turn round</a> {steps += 1}</li>
  <li><a href="#out" id="leave">Leave</a></li>
</ul></section>`,
  )
  .join('\n')}
<section id="out"><h3>out</h3><p>{ending good}</p><p>That was it.</p></section>
<p>{var steps = 0}</p>
</decision-scenario>`;

/** Waits until the scenarios of a page are drawn. @param {import('playwright-core').Page} page */
export const scenarioDrawn = (page) =>
  page.waitForFunction(
    () => {
      const all = [...document.querySelectorAll('decision-scenario')];
      return all.length > 0 && all.every((each) => each.shadowRoot?.querySelector('.step'));
    },
    undefined,
    { timeout: TIMEOUT },
  );

/** Heading and number of the decision on show. @param {import('playwright-core').Page} page */
export const standing = async (page) => {
  const text = await page.locator('decision-scenario .step').innerText();
  return /** @type {const} */ ([
    (await page.locator('decision-scenario .title').innerText()).trim(),
    Number(/Decision (\d+)/u.exec(text)?.[1] ?? 0),
  ]);
};
