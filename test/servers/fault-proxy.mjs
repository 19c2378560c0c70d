/**
 * A proxy in front of the LRS in which things go wrong as a test says: no LRS sends 413, 429 or 503 on demand.
 *
 * `/<session>/xAPI/…` goes to the LRS; sessions keep tests apart. `POST /control/<session>` takes the settings of
 * session.mjs, `GET` gives its report, `DELETE` forgets it. `POST /token/<session>` gives `{ token }`.
 */
import { Agent, createServer, request as send } from 'node:http';
import { Session } from './session.mjs';

/** @param {string} lrs URL of the LRS, ending with `/xAPI/`. */
export async function startFaultProxy(lrs) {
  const sessions = new Map();
  const agent = new Agent({ keepAlive: true });
  const sessionOf = (name) => {
    if (!sessions.has(name)) sessions.set(name, new Session());
    return sessions.get(name);
  };
  const server = createServer((request, response) => {
    // On a connection used before, browsers send a dropped request again by themselves: every fault counts once.
    response.setHeader('Connection', 'close');
    const url = new URL(request.url, 'http://proxy');
    const [, first, second] = url.pathname.split('/');
    const handle = { control, token, login }[first];
    const work = handle
      ? handle({ request, response, name: second, sessions, session: sessionOf(second) })
      : relay({ request, response, url, session: sessionOf(first), lrs, agent });
    work.catch((error) => response.destroy(error));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      agent.destroy();
      await closed;
    },
  };
}

async function control({ request, response, name, sessions, session }) {
  if (request.method === 'POST') session.set(JSON.parse(await bodyOf(request)));
  if (request.method === 'DELETE') sessions.delete(name);
  answer(response, request, 200, { json: session.report() });
}

async function token({ request, response, session }) {
  answer(response, request, 200, { json: { token: session.makeToken() } });
}

async function login({ request, response }) {
  answer(response, request, 200, { html: '<!doctype html><title>Sign in</title><form>Your name</form>' });
}

async function relay({ request, response, url, session, lrs, agent }) {
  const body = await bodyOf(request);
  const path = url.pathname.replace(/^\/[^/]*\/xAPI\//, '') + url.search;
  const forward = () => forwardTo(new URL(path, lrs), request, body, agent);
  if (request.method === 'OPTIONS') {
    session.preflights += 1;
    return pipe(response, await forward());
  }
  const seen = summary(request, body, path);
  const rule = session.decide(seen);
  if (rule.ms) await new Promise((resolve) => setTimeout(resolve, rule.ms));
  const status = await play[rule.fault]({ rule, request, response, forward });
  session.log(seen, rule, status);
}

/** What happens for each fault; gives the status that the client sees, 0 for none. */
const play = {
  async pass({ response, forward }) {
    const got = await forward();
    pipe(response, got);
    return got.status;
  },
  async 'drop-before'({ response }) {
    response.destroy();
    return 0;
  },
  async 'drop-after'({ response, forward }) {
    await forward();
    response.destroy();
    return 0;
  },
  async cut({ response, forward }) {
    const { status, headers, body } = await forward();
    response.writeHead(status, headers);
    response.write(body.subarray(0, body.length >> 1), () => response.destroy());
    return 0;
  },
  async status({ rule, request, response }) {
    const headers = {
      ...(rule.retryAfter && { 'Retry-After': rule.retryAfter }),
      'Access-Control-Expose-Headers': rule.exposed ? 'ETag, Retry-After' : 'ETag',
    };
    answer(response, request, rule.status, {
      text: rule.text ?? `Status ${rule.status} on demand.`,
      headers,
    });
    return rule.status;
  },
  async html({ request, response }) {
    await login({ request, response });
    return 200;
  },
  async redirect({ rule, request, response }) {
    answer(response, request, rule.status ?? 302, { text: '', headers: { Location: rule.to ?? '/login/' } });
    return rule.status ?? 302;
  },
  async 'wrong-ids'({ rule, request, response, forward }) {
    const { answer: json = ['00000000-0000-4000-8000-000000000000'] } = rule;
    const { status } = await forward();
    answer(response, request, json === null ? 204 : status, json === null ? { text: '' } : { json });
    return json === null ? 204 : status;
  },
};

function summary(request, body, path) {
  let ids;
  try {
    ids = [JSON.parse(body)].flat().map((statement) => statement.id);
  } catch {
    // A GET, or a body that is not JSON: it is about the statement it asks for, if any.
    const query = new URL(path, 'http://proxy').searchParams;
    ids = [query.get('statementId') ?? query.get('voidedStatementId')].filter(Boolean);
  }
  const { method, headers } = request;
  return {
    method,
    path,
    ids,
    bytes: body.length,
    body: body.length < 4000 ? body.toString() : undefined,
    authorization: headers.authorization,
    version: headers['x-experience-api-version'],
    contentType: headers['content-type'],
    cookie: headers.cookie,
    at: Date.now(),
  };
}

function forwardTo(url, request, body, agent) {
  const headers = { ...request.headers, host: url.host };
  // The answer may have to be read here.
  delete headers['accept-encoding'];
  delete headers.connection;
  return new Promise((resolve, reject) => {
    const outgoing = send(url, { method: request.method, headers, agent }, (incoming) => {
      const { connection, 'keep-alive': _, 'transfer-encoding': __, ...kept } = incoming.headers;
      bodyOf(incoming).then(
        (text) => resolve({ status: incoming.statusCode, headers: kept, body: text }),
        reject,
      );
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

function pipe(response, { status, headers, body }) {
  response.writeHead(status, headers);
  response.end(body);
}

/** Answers for the proxy itself, with the CORS headers that the LRS would give. */
function answer(response, request, status, { json, html, text = '', headers = {} }) {
  const body = json !== undefined ? JSON.stringify(json) : (html ?? text);
  const type = json !== undefined ? 'application/json' : html ? 'text/html; charset=utf-8' : 'text/plain';
  response.writeHead(status, {
    'Access-Control-Allow-Origin': request.headers.origin ?? '*',
    'Access-Control-Allow-Methods': 'GET, POST, DELETE',
    'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-Experience-API-Version',
    ...(body && { 'Content-Type': type }),
    ...headers,
  });
  response.end(body);
}

async function bodyOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
