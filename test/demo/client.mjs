import { randomUUID } from 'node:crypto';

/**
 * Talks to an LRS, the way a client would that knows nothing of its insides.
 *
 * @param {string} url endpoint with a slash at its end
 * @param {Record<string, string>} [defaults] headers of every request
 */
export function makeClient(url, defaults = { 'X-Experience-API-Version': '1.0.3' }) {
  /**
   * @param {string} method
   * @param {string} resource `statements`
   * @param {{ query?: Record<string, unknown> | URLSearchParams, headers?: Record<string, string | undefined>, json?: unknown, body?: BodyInit }} [request]
   *   objects in `query` are sent as JSON; a header that is undefined is left out
   * @returns {Promise<{ status: number, headers: Headers, text: string, json: any }>}
   */
  async function send(method, resource, { query = {}, headers = {}, json, body } = {}) {
    const address = new URL(resource, url);
    address.search = query instanceof URLSearchParams ? query : new URLSearchParams(toTexts(query));
    const type = json === undefined ? {} : { 'Content-Type': 'application/json' };
    const all = Object.entries({ ...defaults, ...type, ...headers }).filter(
      ([, value]) => value !== undefined,
    );
    const response = await fetch(address, {
      method,
      headers: all,
      body: json === undefined ? body : JSON.stringify(json),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parse(text) };
  }

  return {
    url,
    send,
    get: (query, headers) => send('GET', 'statements', { query, headers }),
    post: (json, headers) => send('POST', 'statements', { json, headers }),
    put: (json, statementId = json.id) => send('PUT', 'statements', { json, query: { statementId } }),
    /** Follows an address as `more` gives it. */
    follow: (more) => send('GET', new URL(more, url).pathname, { query: new URL(more, url).searchParams }),
    /** All statements that a query finds, page by page. */
    async all(query) {
      let { json: page } = await send('GET', 'statements', { query });
      const statements = [...page.statements];
      while (page.more) {
        ({ json: page } = await this.follow(page.more));
        statements.push(...page.statements);
      }
      return statements;
    },
    async count(registration) {
      return (await this.all({ registration })).length;
    },
  };
}

const toTexts = (query) =>
  Object.entries(query).map(([name, value]) => [
    name,
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  ]);

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    // Not every answer is JSON; those who care look at `text`.
    return undefined;
  }
}

export const verb = (name) => `http://adlnet.gov/expapi/verbs/${name}`;

/** A valid statement with an id of its own; `changes` replace whole properties. */
export function makeStatement(changes = {}) {
  return {
    id: randomUUID(),
    actor: { account: { homePage: 'https://people.example/', name: 'learner-1' } },
    verb: { id: verb('answered'), display: { 'en-US': 'answered' } },
    object: {
      id: 'https://handbook.example/phishing#first-step',
      definition: { type: 'http://adlnet.gov/expapi/activities/cmi.interaction', name: { en: 'First step' } },
    },
    timestamp: '2026-03-04T05:06:07.890Z',
    ...changes,
  };
}

/** A statement that voids another. */
export const makeVoiding = (id, changes = {}) =>
  makeStatement({ verb: { id: verb('voided') }, object: { objectType: 'StatementRef', id }, ...changes });

/** A statement of a registration, by which it can be counted. */
export const inRegistration = (registration, changes = {}) =>
  makeStatement({ context: { registration }, ...changes });

/** The status of one statement sent by itself. */
export const postOne = (changes) => async (lrs) => (await lrs.post(makeStatement(changes))).status;
