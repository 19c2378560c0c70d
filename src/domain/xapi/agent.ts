import type { Agent } from './types.js';

/** Absolute IRI: a scheme, a colon, and no space or angle bracket behind it. */
export const isIri = (text: unknown): text is string =>
  typeof text === 'string' && /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/iu.test(text);

type Check = (value: unknown) => boolean;

const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

const isAccount: Check = (value) => {
  const { homePage, name, ...rest } = (value ?? {}) as Record<string, unknown>;
  return isIri(homePage) && typeof name === 'string' && name !== '' && Object.keys(rest).length === 0;
};

/** What an Agent is known by, exactly one of which it has (xAPI 1.0.3 Data 2.4.2.3). */
const identifiers: ReadonlyMap<string, Check> = new Map([
  ['account', isAccount],
  ['mbox', matches(/^mailto:[^\s@]+@[^\s@]+$/u)],
  ['mbox_sha1sum', matches(/^[\da-f]{40}$/iu)],
  ['openid', isIri],
]);

/** Whether a value is a sound Agent; `readAgent` in actor.ts says why one is not. */
export function isAgent(value: unknown): value is Agent {
  if (typeof value !== 'object' || value === null) return false;
  const { objectType = 'Agent', name = '', ...rest } = value as Record<string, unknown>;
  const [[identifier, given] = ['', undefined], more] = Object.entries(rest);
  return (
    objectType === 'Agent' &&
    typeof name === 'string' &&
    !more &&
    identifiers.get(identifier)?.(given) === true
  );
}

/**
 * One text per learner, to keep the rows of learners on one browser apart. The `name` does not count: it may change.
 *
 * An IRI holds no space, so the first one parts home page and name: no two accounts have the same key.
 */
export function actorKey(agent: Agent): string {
  if (agent.account) return `account:${agent.account.homePage} ${agent.account.name}`;
  return agent.mbox ?? (agent.mbox_sha1sum ? `sha1:${agent.mbox_sha1sum}` : `openid:${agent.openid ?? ''}`);
}
