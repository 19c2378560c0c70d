import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { startLrs } from '../../../demo/lrs/start.mjs';
import { makeThreadProxy } from '../../../demo/proxy/thread-proxy.mjs';
import { makeClient } from '../client.mjs';

const site = 'https://handbook.example';
const here = `${site}/lifting#comments`;
const elsewhere = `${site}/salaries#comments`;
const verbs = {
  commented: 'http://adlnet.gov/expapi/verbs/commented',
  promoted: 'http://id.tincanapi.com/verb/promoted',
  read: 'http://activitystrea.ms/read',
  interacted: 'http://adlnet.gov/expapi/verbs/interacted',
};

const actorOf = (name) => ({ account: { homePage: site, name } });

const said = (name, thread, response, given = {}) => ({
  id: crypto.randomUUID(),
  actor: actorOf(name),
  verb: { id: verbs.commented },
  object: { id: thread.split('#')[0] },
  result: { response },
  context: { contextActivities: { parent: [{ id: thread }] } },
  timestamp: new Date().toISOString(),
  ...given,
});

describe('a proxy that lets a page read only its own threads', () => {
  let lrs, store, server, url;
  let clock = 0;

  before(async () => {
    lrs = await startLrs({ memory: true, pageSize: 2 });
    store = makeClient(lrs.url);
    const proxy = makeThreadProxy({
      endpoint: lrs.url,
      authorization: 'Basic c2l0ZTpzZWNyZXQ=',
      key: 'k'.repeat(32),
      // The site's own session; here, as a test can say it.
      signIn: ({ headers }) =>
        headers.cookie && {
          account: { homePage: site, name: headers.cookie },
          isModerator: headers.cookie === 'mo',
        },
      mayRead: (_, thread) => thread === here,
      now: () => Date.now() + clock,
    });
    server = createServer(async (request, response) => {
      if (!(await proxy(request, response))) response.writeHead(404).end();
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${server.address().port}/talk/`;
    await store.post([
      said('ana', here, 'One'),
      said('bo', here, 'Two'),
      said('ana', here, 'Three'),
      said('bo', elsewhere, 'What I earn'),
      said('bo', here, '', { verb: { id: verbs.read }, object: { id: here } }),
    ]);
  });

  after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await lrs.close();
  });

  async function ask(path, { token, cookie, method = 'GET', json } = {}) {
    const response = await fetch(new URL(path, url), {
      method,
      headers: { ...(token && { Authorization: `Bearer ${token}` }), ...(cookie && { Cookie: cookie }) },
      ...(json && { body: JSON.stringify(json) }),
    });
    return { status: response.status, json: await response.json().catch(() => undefined) };
  }

  const signIn = (cookie, threads = [here]) => ask('token', { cookie, method: 'POST', json: { threads } });
  const tokenOf = async (cookie) => (await signIn(cookie)).json.token;
  const list = (thread) =>
    `xapi/statements?${new URLSearchParams({ activity: thread, related_activities: 'true', ascending: 'true' })}`;

  it('gives a token to whom is signed in, for threads they may read', async () => {
    assert.equal((await signIn('ana')).status, 200);
    assert.equal((await signIn(undefined)).status, 401);
    assert.equal((await signIn('ana', [elsewhere])).status, 403);
    assert.equal((await signIn('ana', [here, elsewhere])).status, 403);
    assert.equal((await signIn('ana', 'all')).status, 403);
  });

  it('gives the thread to its end, without what others have read', async () => {
    const token = await tokenOf('ana');
    const texts = [];
    let next = list(here);
    while (next) {
      const { status, json } = await ask(next, { token });
      assert.equal(status, 200);
      texts.push(
        ...json.statements.map(({ verb, result }) => `${verb.id.split('/').at(-1)} ${result.response}`),
      );
      next = json.more;
    }
    assert.deepEqual(texts, ['commented One', 'commented Two', 'commented Three']);
  });

  it('gives nothing beyond: other threads, whole pages, learners, single statements, other resources', async () => {
    const token = await tokenOf('ana');
    const agent = encodeURIComponent(JSON.stringify(actorOf('bo')));
    for (const path of [
      list(elsewhere),
      list(`${site}/lifting`),
      'xapi/statements',
      `xapi/statements?agent=${agent}`,
      `${list(here)}&agent=${agent}`,
      `xapi/statements?statementId=${crypto.randomUUID()}`,
      `xapi/activities/state?activityId=${site}&agent=${agent}`,
      'xapi/statements?more=/xAPI/statements',
    ]) {
      assert.equal((await ask(path, { token })).status, 403, path);
    }
  });

  it('goes on with a list only for whom it was begun', async () => {
    const { json } = await ask(list(here), { token: await tokenOf('ana') });
    assert.equal((await ask(json.more, { token: await tokenOf('bo') })).status, 403);
  });

  it('knows tokens of its own that have not run out', async () => {
    const token = await tokenOf('ana');
    const [text, seal] = token.split('.');
    const forged = Buffer.from(Buffer.from(text, 'base64url').toString().replace('ana', 'mo')).toString(
      'base64url',
    );
    for (const wrong of [undefined, 'x', `${forged}.${seal}`, `${text}.`, text]) {
      assert.equal((await ask(list(here), { token: wrong })).status, 401);
    }
    clock = 11 * 60_000;
    assert.equal((await ask(list(here), { token })).status, 401);
    clock = 0;
    assert.equal((await ask(list(here), { token })).status, 200);
  });

  it('takes what a learner says as themselves, and nothing as somebody else', async () => {
    const token = await tokenOf('ana');
    const post = (json) => ask('xapi/statements', { token, method: 'POST', json });
    const size = () => lrs.lrs.book.store.size;
    const before = size();
    const own = said('ana', here, 'Four');
    assert.deepEqual(await post([own]), { status: 200, json: [own.id] });
    const alias = { account: { homePage: 'urn:learnlets:alias', name: 'ab12' } };
    const ahead = { timestamp: new Date(Date.now() + 3_600_000).toISOString() };
    for (const refused of [
      said('bo', here, 'Forged'),
      said('ana', here, 'With another authority', { authority: actorOf('bo') }),
      said('ana', here, 'Ahead', ahead),
      said('ana', here, 'Under an alias that the site does not give', { actor: alias }),
      said('ana', here, '', { verb: { id: verbs.promoted }, object: { id: `${here}/${own.id}` } }),
      said('ana', here, '', {
        verb: { id: verbs.interacted },
        result: { extensions: { 'urn:learnlets:extension:action': 'hide' } },
      }),
      said('ana', here, '', {
        verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
        object: { objectType: 'StatementRef', id: crypto.randomUUID() },
      }),
      null,
    ]) {
      assert.equal((await post([said('ana', here, 'Beside it'), refused])).status, 403);
    }
    assert.equal(size(), before + 1);
  });

  it('lets moderators moderate', async () => {
    const token = await tokenOf('mo');
    const pin = said('mo', here, '', { verb: { id: verbs.promoted }, object: { id: `${here}/x` } });
    assert.equal((await ask('xapi/statements', { token, method: 'POST', json: [pin] })).status, 200);
  });
});
