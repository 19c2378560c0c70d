/** What people write on several browsers through one LRS that fails now and then: all see the same thread, nothing is lost or doubled. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startServers } from '../servers/index.mjs';
import { launch, until } from './helpers/browser.mjs';
import { allStatements, proxySession } from './helpers/lrs.mjs';
import { pageOf, startSite } from './helpers/site.mjs';

/** Times that a browser is given for what takes several tries. */
const PATIENCE = 40_000;

describe('a thread on several browsers', { timeout: 180_000 }, () => {
  let browser;
  let site;
  let servers;

  before(async () => {
    servers = await startServers();
    site = await startSite(({ searchParams }) =>
      pageOf(
        `<h1>Lifting</h1>
<learning-scope endpoint="${searchParams.get('endpoint')}" actor-name="${searchParams.get('who')}" actor-home-page="https://hr.example">
<comment-thread id="talk" poll-seconds="1" moderators="mod"><p>What would you have done?</p></comment-thread>
</learning-scope>`,
        { head: `<link rel="canonical" href="https://handbook.example/${searchParams.get('page')}">` },
      ),
    );
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
    await servers?.stop();
  });

  /** A page of somebody, in a browser of their own. */
  async function open(who, endpoint) {
    const context = await browser.newContext();
    const tab = await context.newPage();
    const query = new URLSearchParams({ who, endpoint, page: new URL(endpoint).pathname.split('/')[1] });
    await tab.goto(`${site.origin}/?${query}`);
    await tab.locator('comment-thread [role="status"]').waitFor({ state: 'attached' });
    return { who, tab, context };
  }

  const texts = ({ tab }) => tab.locator('comment-thread article > .text').allInnerTexts();

  async function post({ tab }, text) {
    await tab.locator('comment-thread textarea').last().fill(text);
    await tab.getByRole('button', { name: 'Post', exact: true }).click();
    await tab.locator('comment-thread article', { hasText: text }).first().waitFor();
  }

  const sees = (person, text) =>
    until(
      async () => (await texts(person)).some((each) => each.includes(text)),
      `${person.who} to see "${text}"`,
      PATIENCE,
    );

  it('brings what one writes to the other, with what is done to it', async () => {
    const { endpoint } = proxySession(servers.urls, 'talk');
    const [ann, ben] = [await open('ann', endpoint), await open('ben', endpoint)];
    await post(ann, 'Wait for a colleague');
    await sees(ben, 'Wait for a colleague');
    const comment = ben.tab.locator('comment-thread article', { hasText: 'Wait for a colleague' });
    assert.equal(await comment.locator('.name').innerText(), 'ann');
    await until(
      async () =>
        (await ben.tab.locator('comment-thread [role="status"]').innerText()).includes('New comment by ann'),
      'the announcement',
    );
    await comment.getByRole('button', { name: 'Helpful' }).click();
    await comment.getByRole('button', { name: 'Reply' }).click();
    await ben.tab.locator('comment-thread article textarea').fill('Or take the trolley');
    await ben.tab.locator('comment-thread article .composer').getByRole('button', { name: 'Reply' }).click();
    await sees(ann, 'Or take the trolley');
    await until(
      async () => (await ann.tab.locator('comment-thread article').first().innerText()).includes('Helpful 1'),
      'the mark',
      PATIENCE,
    );
    for (const { context } of [ann, ben]) await context.close();
  });

  it('shows one’s own at once, sends it when the network is back, and doubles nothing', async () => {
    const { endpoint } = proxySession(servers.urls, 'offline');
    const [ann, ben] = [await open('ann', endpoint), await open('ben', endpoint)];
    await ann.context.setOffline(true);
    await post(ann, 'Written on the train');
    await ann.tab.getByText('On its way').waitFor();
    assert.deepEqual(
      (await texts(ben)).filter((text) => text.includes('train')),
      [],
    );
    await ann.context.setOffline(false);
    await sees(ben, 'Written on the train');
    await until(async () => (await ann.tab.getByText('On its way').count()) === 0, 'it to arrive', PATIENCE);
    const twice = (await allStatements(servers.urls.lrs)).filter(
      ({ result }) => result?.response === 'Written on the train',
    );
    assert.equal(twice.length, 1);
    for (const { context } of [ann, ben]) await context.close();
  });

  it('comes to the same thread on five browsers, whatever fails between', async () => {
    const session = proxySession(servers.urls, 'five');
    await session.tell({ random: { seed: 7, dropBefore: 0.1, dropAfter: 0.1, unavailable: 0.1 } });
    const people = [];
    for (const who of ['a1', 'b2', 'c3', 'd4', 'e5']) people.push(await open(who, session.endpoint));
    await Promise.all(people.map((person) => post(person, `First of ${person.who}`)));
    await Promise.all(people.map((person) => post(person, `Second of ${person.who}`)));
    const ours = (list) => list.filter((text) => /(First|Second) of/u.test(text)).sort();
    await until(
      async () => (await Promise.all(people.map(texts))).every((list) => ours(list).length === 10),
      'ten comments everywhere',
      2 * PATIENCE,
    );
    const threads = await Promise.all(people.map(texts));
    for (const thread of threads) assert.deepEqual(thread, threads[0]);
    assert.equal(new Set(ours(threads[0])).size, 10);
    for (const { context } of people) await context.close();
  });

  it('takes a moderator’s word, and nobody else’s', async () => {
    const { endpoint } = proxySession(servers.urls, 'moderator');
    const [mod, ann] = [await open('mod', endpoint), await open('ann', endpoint)];
    await post(ann, 'Not for here');
    await sees(mod, 'Not for here');
    assert.equal(await ann.tab.getByRole('button', { name: 'Close the thread' }).count(), 0);
    const article = mod.tab.locator('comment-thread article', { hasText: 'Not for here' });
    await article.locator('summary').last().click();
    await article.getByRole('button', { name: 'Hide' }).click();
    await sees(ann, 'Hidden by a moderator.');
    for (const { context } of [mod, ann]) await context.close();
  });
});
