/**
 * One test's part of the fault proxy: what shall go wrong, and what was seen.
 *
 * @typedef {'pass' | 'drop-before' | 'drop-after' | 'cut' | 'status' | 'html' | 'redirect' | 'wrong-ids'} FaultName
 *   `drop-before`: the connection ends, the LRS has heard nothing. `drop-after`: the LRS has answered, the answer is
 *   lost. `cut`: it is lost half way through the body. `wrong-ids`: the LRS has stored, the answer is about others.
 *
 * @typedef {object} Rule
 * @property {FaultName} fault
 * @property {number} [times] For so many requests; 1 where left out, 0 for all.
 * @property {number} [ms] Wait so long before anything else.
 * @property {string} [method] Only for requests with this method.
 * @property {readonly string[]} [ids] Only for requests that are about one of these statements.
 * @property {number} [rowsOver] Only for batches of more statements than this.
 * @property {number} [status] Of `status` and `redirect`.
 * @property {string} [text] Body of `status`.
 * @property {string} [retryAfter] Header of `status`.
 * @property {boolean} [exposed] Whether a page of another origin may read that header.
 * @property {string} [to] Where `redirect` leads; to a login page where left out.
 * @property {unknown} [answer] Body of `wrong-ids`, as JSON; the ids of nobody where left out, nothing for null.
 *
 * @typedef {object} Chances Chances from 0 to 1 that a request meets the fault, and the seed that decides.
 * @property {number} seed
 * @property {number} [dropBefore]
 * @property {number} [dropAfter]
 * @property {number} [busy] 429 with a Retry-After of one second that the page can read.
 * @property {number} [unavailable] 503 without any hint.
 * @property {number} [signIn] 401; with `tokens`, every token ends.
 * @property {number} [slow] The answer comes after `slowMs`.
 * @property {number} [slowMs]
 *
 * @typedef {object} Settings
 * @property {readonly Rule[]} [script] The first rule that fits and has times left is played.
 * @property {Chances} [random] Asked where no rule fits.
 * @property {{ requests: number }} [tokens] Bearer tokens are demanded; each is good for so many requests.
 */
import { randomUUID } from 'node:crypto';
import { seeded } from './random.mjs';

/** How many requests a session remembers one by one; counts go on. */
const MEMORY = 2000;

export class Session {
  #rules = [];
  #chances;
  #random = () => 1;
  #tokens = new Map();
  #tokenRequests;
  #refused = false;
  #counts = {};
  #requests = [];
  preflights = 0;

  /** @param {Settings} settings */
  set({ script = [], random, tokens }) {
    this.#rules = script.map((rule) => ({ ...rule, left: rule.times === 0 ? Infinity : (rule.times ?? 1) }));
    this.#chances = random;
    if (random) this.#random = seeded(random.seed);
    this.#tokenRequests = tokens?.requests;
  }

  makeToken() {
    const token = randomUUID();
    this.#tokens.set(`Bearer ${token}`, this.#tokenRequests ?? Infinity);
    return token;
  }

  /** @returns {Rule} what shall happen to a request. */
  decide(request) {
    const fault = this.#door(request) ?? this.#scripted(request) ?? this.#chance() ?? { fault: 'pass' };
    this.#refused = fault.status === 401;
    return fault;
  }

  log(request, rule, status) {
    const name = rule.fault === 'status' ? `status ${rule.status}` : rule.fault;
    this.#counts[name] = (this.#counts[name] ?? 0) + 1;
    if (this.#requests.length < MEMORY) this.#requests.push({ ...request, fault: name, status });
  }

  report() {
    return { requests: this.#requests, counts: this.#counts, preflights: this.preflights };
  }

  #door({ authorization }) {
    if (this.#tokenRequests === undefined) return undefined;
    const left = this.#tokens.get(authorization) ?? 0;
    this.#tokens.set(authorization, left - 1);
    return left > 0 ? undefined : { fault: 'status', status: 401, text: 'No valid token.' };
  }

  #scripted(request) {
    const rule = this.#rules.find(
      ({ left, method, ids, rowsOver }) =>
        left > 0 &&
        (!method || method === request.method) &&
        (!ids || ids.some((id) => request.ids.includes(id))) &&
        (rowsOver === undefined || request.ids.length > rowsOver),
    );
    if (rule) rule.left -= 1;
    return rule;
  }

  #chance() {
    if (!this.#chances) return undefined;
    const { dropBefore = 0, dropAfter = 0, busy = 0, unavailable = 0, signIn = 0 } = this.#chances;
    const { slow = 0, slowMs = 200 } = this.#chances;
    const ms = this.#random() < slow ? slowMs : 0;
    const faults = [
      [dropBefore, { fault: 'drop-before', ms }],
      [dropAfter, { fault: 'drop-after', ms }],
      [busy, { fault: 'status', status: 429, retryAfter: '1', exposed: true, ms }],
      [unavailable, { fault: 'status', status: 503, ms }],
      [signIn, { fault: 'status', status: 401, ms }],
    ];
    let drawn = this.#random();
    for (const [chance, fault] of faults) {
      drawn -= chance;
      if (drawn >= 0) continue;
      if (fault.status !== 401) return fault;
      // Two refusals in a row would say that signing in did not help: that is a script's to say, not chance's.
      if (this.#refused) break;
      this.#tokens.clear();
      return fault;
    }
    return { fault: 'pass', ms };
  }
}
