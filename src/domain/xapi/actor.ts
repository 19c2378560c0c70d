import { isIri } from './agent.js';
import type { Agent } from './types.js';

/** The names by which an Agent is known; xAPI wants exactly one (1.0.3 Data 2.4.2.3). */
const identifiers = ['account', 'mbox', 'mbox_sha1sum', 'openid'] as const;

/** What an agent read from outside turned out to be. */
export type AgentReading =
  | { readonly agent: Agent; readonly fault?: undefined }
  | { readonly agent?: undefined; readonly fault: string };

/**
 * Reads an Agent from JSON text, as the `actor` attribute and launch parameters carry it.
 *
 * Never throws: the fault is a sentence that names what is wrong and what is right.
 */
export function readAgent(json: string): AgentReading {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { fault: 'actor is not JSON. Write {"account":{"homePage":"https://…","name":"…"}}.' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { fault: 'actor is not a JSON object. Write {"account":{"homePage":"https://…","name":"…"}}.' };
  }
  const agent = value as Record<string, unknown>;
  const type = agent['objectType'];
  if (type !== undefined && type !== 'Agent') {
    return { fault: `actor.objectType is ${JSON.stringify(type)}. Write "Agent", or leave it out.` };
  }
  const given = identifiers.filter((name) => agent[name] !== undefined);
  const [identifier] = given;
  if (identifier === undefined || given.length > 1) {
    const cure = given.length > 1 ? `Keep one of ${given.join(' and ')}.` : 'Write one.';
    return { fault: `actor wants exactly one of ${identifiers.join(', ')}. ${cure}` };
  }
  const unknown = Object.keys(agent).find((name) => !['objectType', 'name', ...identifiers].includes(name));
  if (unknown !== undefined)
    return { fault: `actor has a property "${unknown}" that no Agent has. Remove it.` };
  if (agent['name'] !== undefined && typeof agent['name'] !== 'string') {
    return { fault: 'actor.name is not a text. Write "name":"…", or leave it out.' };
  }
  const fault = faultOf(identifier, agent[identifier]);
  return fault === undefined ? { agent: value } : { fault };
}

function faultOf(identifier: (typeof identifiers)[number], value: unknown): string | undefined {
  switch (identifier) {
    case 'account': {
      const { homePage, name, ...rest } = (value ?? {}) as Record<string, unknown>;
      if (!isIri(homePage)) return 'actor.account.homePage is not an absolute IRI. Write "https://…".';
      if (typeof name !== 'string' || name === '')
        return 'actor.account.name is missing or empty. Write "name":"…".';
      const [extra] = Object.keys(rest);
      return extra === undefined ? undefined : `actor.account has an unknown property "${extra}". Remove it.`;
    }
    case 'mbox':
      return typeof value === 'string' && /^mailto:[^\s@]+@[^\s@]+$/u.test(value)
        ? undefined
        : 'actor.mbox is no mail address. Write "mailto:name@host".';
    case 'mbox_sha1sum':
      return typeof value === 'string' && /^[\da-f]{40}$/iu.test(value)
        ? undefined
        : 'actor.mbox_sha1sum is no SHA-1. Write its 40 hexadecimal digits.';
    case 'openid':
      return isIri(value) ? undefined : 'actor.openid is not an absolute IRI. Write "https://…".';
  }
}
