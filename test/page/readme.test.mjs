/** What the README offers to be copied works as it is pasted: in a page beside the folder of the script, and nothing else. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, until } from './helpers/browser.mjs';
import { answer, drawn, texts } from './helpers/quiz.mjs';
import { readDatabase } from './helpers/record.mjs';
import { scenarioDrawn, standing } from './helpers/scenario.mjs';
import { startSite } from './helpers/site.mjs';
import { readmeExamples } from './helpers/snippet.mjs';

const [start] = readmeExamples('micro-quiz');
const [situation] = readmeExamples('decision-scenario');
const [panel] = readmeExamples('feedback-panel');
const [course] = readmeExamples('progress-tracker');
const [deck] = readmeExamples('review-deck');
const [plan] = readmeExamples('study-plan');
const [thread] = readmeExamples('comment-thread');

/** The others need what the first one links. */
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pasted</title>\n${[start, situation, panel, course, deck, plan, thread].join('\n')}</html>`;

describe('the examples of the README', { timeout: 120_000 }, () => {
  let site;
  let browser;

  before(async () => {
    site = await startSite(() => page);
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  /** In the folder of the script, as its addresses in the example are relative. */
  async function open() {
    const tab = await (await browser.newContext()).newPage();
    const noise = [];
    tab.on('console', (message) => noise.push(message.text()));
    tab.on('pageerror', (error) => noise.push(error.message));
    await tab.goto(`${site.origin}/cdn/pasted.html`);
    await drawn(tab);
    await scenarioDrawn(tab);
    return { tab, noise };
  }

  const verbsOf = (statements, key) =>
    statements
      .filter(({ activity }) => activity.includes(`#${key}`))
      .map(({ verb }) => verb.split('/').at(-1))
      .join(' ');

  it('ask a question, take the answer and say why it is right', async () => {
    const { tab, noise } = await open();
    await answer(tab.locator('#first-step'), 'Close it and report the mail');
    assert.deepEqual(await texts(tab, '.verdict'), ['Right']);
    assert.match((await texts(tab, '.question'))[0], /A report protects everyone who got the same mail\./u);
    const { statements } = await readDatabase(tab);
    assert.equal(verbsOf(statements, 'first-step'), 'initialized answered completed passed');
    assert.deepEqual(noise, []);
  });

  it('say what to look at again, and ask whether it helped', async () => {
    const { tab, noise } = await open();
    const shown = tab.locator('feedback-panel');
    const words = async () =>
      (await shown.locator('.guidance, .rating').allInnerTexts()).join(' ').replace(/\s+/gu, ' ');
    await until(async () => /^Answer the questions/u.test(await words()), 'the panel');
    await answer(tab.locator('#first-step'), 'Enter it');
    await until(async () => /the signs of phishing again\. 3 minutes/u.test(await words()), 'advice');
    assert.doesNotMatch(await words(), /calls that are not/u);
    assert.equal(await shown.locator('[part~="problems"]').count(), 0, 'problems are told');
    await shown.getByRole('button', { name: 'Yes' }).click();
    await until(async () => /The security team reads this on Fridays/u.test(await words()), 'thanks');
    await tab.locator('micro-quiz').getByRole('button', { name: 'Try again' }).click();
    await answer(tab.locator('#first-step'), 'Close it and report the mail');
    await until(async () => /calls that are not.* 5 minutes/u.test(await words()), 'other advice');
    const { statements } = await readDatabase(tab);
    assert.match(
      verbsOf(statements, 'first-step'),
      /failed voted-up initialized answered completed passed$/u,
    );
    assert.deepEqual(noise, []);
  });

  it('show how far the learner is, and lead to what comes next', async () => {
    const { tab, noise } = await open();
    const tracker = tab.locator('progress-tracker');
    const says = (part, words) => tracker.locator(`[part~="${part}"]`, { hasText: words }).first().waitFor();
    await says('words', '0 of 2 steps done');
    await answer(tab.locator('#first-step'), 'Close it and report the mail');
    await says('words', '1 of 2 steps done');
    await says('continue-link', 'Continue: step 2 of 2, 3 minutes left');
    assert.equal(await tracker.locator('[part~="problems"]').count(), 0, 'problems are told');
    await tracker.locator('[part~="continue-link"]').click();
    assert.equal(new URL(tab.url()).hash, '#odd-call');
    await tab.locator('decision-scenario .choice', { hasText: 'Hang up' }).click();
    await says('words', 'All done: 2 of 2 steps done');
    assert.deepEqual(noise, []);
  });

  it('offer a step that fits the time there is, and keep a goal', async () => {
    const { tab, noise } = await open();
    const shown = tab.locator('study-plan');
    const next = (title) => shown.locator('[part~="step"]', { hasText: title }).waitFor();
    await shown.getByRole('button', { name: '5 min', exact: true }).click();
    await next('A mail that asks for your password');
    await answer(tab.locator('#first-step'), 'Close it and report the mail');
    await next('A call from “IT”');
    await shown.getByRole('button', { name: 'Set a goal' }).click();
    await shown.getByRole('button', { name: 'Save' }).click();
    await shown.locator('[part~="goal"]', { hasText: 'Learn on 3 days a week' }).waitFor();
    await shown.locator('[part~="day"][part~="today"][part~="done"]').waitFor();
    const { statements } = await readDatabase(tab);
    assert.equal(verbsOf(statements, 'study-plan'), '', 'the plan stays with its learner');
    assert.deepEqual(noise, []);
  });

  it('bring back what was missed', async () => {
    const { tab, noise } = await open();
    const shown = tab.locator('review-deck');
    await shown.locator('[part~="standing"]', { hasText: 'Nothing to review yet.' }).waitFor();
    await answer(tab.locator('#first-step'), 'Delete the mail');
    await shown.locator('[part~="reason"]', { hasText: 'You missed this today.' }).waitFor();
    await shown.getByText('Close it and report the mail').click();
    await shown.getByRole('button', { name: 'Check' }).click();
    await shown.locator('.verdict', { hasText: 'Right' }).waitFor();
    await shown.getByRole('button', { name: 'Finish' }).click();
    await shown.locator('[part~="standing"]', { hasText: 'Done for today: 1 question reviewed.' }).waitFor();
    const { statements } = await readDatabase(tab);
    assert.equal(verbsOf(statements, 'first-step'), 'initialized answered completed failed answered');
    assert.deepEqual(noise, []);
  });

  it('put into a situation, and show what a decision leads to', async () => {
    const { tab, noise } = await open();
    const scenario = tab.locator('decision-scenario');
    assert.deepEqual(await standing(tab), ['The phone rings', 1]);
    assert.equal(await scenario.locator('[part~="problems"]').count(), 0, 'problems are told');
    await scenario.locator('.choice', { hasText: 'Tell it' }).click();
    await scenario.locator('.ending').waitFor();
    assert.match(
      await scenario.locator('.step').innerText(),
      /IT never asks for it\.[^]*A poor ending[^]*An hour later/u,
    );
    await scenario.locator('[part~="again-button"]').click();
    await until(async () => (await standing(tab))[1] === 1, 'the decision anew');
    await scenario.locator('.choice', { hasText: 'Hang up' }).click();
    await scenario.locator('.ending.good').waitFor();
    await scenario.locator('[part="comparison-summary"]').click();
    await scenario.locator('[part="path-map-summary"]').click();
    await scenario.locator('[part~="map-step"]').nth(2).waitFor();
    const { statements } = await readDatabase(tab);
    assert.equal(
      verbsOf(statements, 'odd-call'),
      'initialized answered completed interacted initialized answered completed',
    );
    assert.deepEqual(noise, []);
  });
});
