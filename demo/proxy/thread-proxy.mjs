import { faultOf, mayAsk, shownTo } from './rules.mjs';
import { makeSeals } from './token.mjs';

const tokenMilliseconds = 10 * 60_000;
const bodyLimit = 1024 * 1024;

/**
 * Makes a proxy before an LRS: it gives a signed-in learner a token of ten minutes, with which a page reads its own threads and writes as
 * that learner, and nothing else. The credential of the LRS stays on this side.
 *
 * @param {object} options
 * @param {string} options.endpoint of the LRS, with a slash at its end
 * @param {string} options.authorization its credential: may read and write statements
 * @param {string | Buffer} options.key what tokens are sealed with
 * @param {(request: import('node:http').IncomingMessage) => Learner | undefined} options.signIn who asks, by the site's own session
 * @param {(learner: Learner, thread: string) => boolean} options.mayRead whether a learner may read a thread, by its IRI
 * @param {string} [options.path] where the proxy lies; `token` and `xapi/` are below it
 * @param {() => number} [options.now]
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<boolean>}
 *   resolves to false where the address is none of its own
 *
 * @typedef {{ account: { homePage: string, name: string }, isModerator?: boolean, aliased?: boolean }} Learner
 *   `aliased`: the threads of the site do not show names
 */
export function makeThreadProxy({
  endpoint,
  authorization,
  key,
  signIn,
  mayRead,
  path = '/talk',
  now = Date.now,
}) {
  const seals = makeSeals(key, now);

  async function giveToken(request) {
    const learner = signIn(request);
    if (!learner) return failure(401, 'Nobody is signed in.');
    const { threads } = (await bodyOf(request)) ?? {};
    const isAllowed = Array.isArray(threads) && threads.every((thread) => mayRead(learner, thread));
    if (!isAllowed) return failure(403, 'Not these threads.');
    return { status: 200, json: { token: seals.make('token', { ...learner, threads }, tokenMilliseconds) } };
  }

  async function giveList(search, claim) {
    const more = search.has('more') && seals.open('more', search.get('more'));
    // A list goes on for whom it was begun, and only there.
    const isTheirs = more && more.name === claim.account.name && claim.threads.includes(more.thread);
    if (search.has('more') ? !isTheirs : !mayAsk(claim, search)) return failure(403, 'Not this list.');
    const thread = more ? more.thread : search.get('activity');
    const answer = await ask(more ? more.address : `statements?${search}`);
    if (answer.status !== 200) return answer;
    const { statements, more: next } = answer.json;
    const sealed =
      next && seals.make('more', { name: claim.account.name, thread, address: next }, tokenMilliseconds);
    return {
      status: 200,
      json: {
        statements: shownTo({ ...claim, threads: [thread] }, statements),
        more: sealed ? `${path}/xapi/statements?more=${sealed}` : '',
      },
    };
  }

  async function take(request, search, claim) {
    const body = await bodyOf(request);
    const fault = [body]
      .flat()
      .map((statement) => faultOf(statement, claim, now()))
      .find(Boolean);
    if (fault) return failure(403, fault);
    return ask(`statements${search.size > 0 ? `?${search}` : ''}`, request.method, body);
  }

  async function ask(address, method = 'GET', json) {
    const response = await fetch(new URL(address, endpoint), {
      method,
      headers: {
        Authorization: authorization,
        'X-Experience-API-Version': '1.0.3',
        ...(json && { 'Content-Type': 'application/json' }),
      },
      ...(json && { body: JSON.stringify(json) }),
    });
    const text = await response.text();
    return { status: response.status, json: text === '' ? undefined : JSON.parse(text) };
  }

  async function answerTo(request, { pathname, searchParams }) {
    if (pathname === `${path}/token` && request.method === 'POST') return giveToken(request);
    const [, token] = /^Bearer (\S+)$/u.exec(request.headers.authorization ?? '') ?? [];
    const claim = seals.open('token', token);
    if (!claim) return failure(401, 'The token has run out, or is none of ours.');
    if (pathname !== `${path}/xapi/statements`) return failure(403, 'Only statements go through here.');
    if (request.method === 'GET') return giveList(searchParams, claim);
    if (request.method === 'POST' || request.method === 'PUT') return take(request, searchParams, claim);
    return failure(405, 'Only GET, POST and PUT.');
  }

  return async function handle(request, response) {
    const url = new URL(request.url, 'http://loopback');
    if (!url.pathname.startsWith(`${path}/`)) return false;
    const { status, json } = await answerTo(request, url).catch((error) =>
      error instanceof RefusedBody ? failure(400, error.message) : failure(502, 'The store does not answer.'),
    );
    response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    response.end(json === undefined ? undefined : JSON.stringify(json));
    return true;
  };
}

const failure = (status, error) => ({ status, json: { error } });

class RefusedBody extends Error {}

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk;
    if (text.length > bodyLimit) throw new RefusedBody('Too long.');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedBody('No JSON.');
  }
}
