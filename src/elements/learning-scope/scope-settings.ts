import { endpointAddress } from '../../delivery/index.js';
import { isAgent, isIri } from '../../domain/xapi/agent.js';
import type { Agent } from '../../domain/xapi/types.js';

/** The properties of a scope that its services are made from. */
export const attributeNames = [
  'endpoint',
  'activityBase',
  'actor',
  'actorName',
  'actorHomePage',
  'registration',
  'lang',
  'xapiVersion',
  'database',
] as const;

/** The attributes of a scope, as they stand in the page. */
export type ScopeAttributes = { readonly [Name in (typeof attributeNames)[number]]?: string | undefined };

/** What the attributes say, sound parts only. */
export interface ScopeSettings {
  /** Absolute URL of the LRS; without one everything stays in the browser. */
  readonly target?: string | undefined;
  /** IRI that the ids of activities start with, without slash at its end. */
  readonly activityBase?: string | undefined;
  /** Without one the learner is a pseudonymous account of this browser. */
  readonly actor?: Agent | undefined;
  readonly registration?: string | undefined;
  readonly language?: string | undefined;
  readonly xapiVersion: '1.0.3' | '2.0.0';
  readonly database: string;
}

/** What can be wrong in the attributes; scope-faults.ts tells it. */
export type ScopeFault = 'endpoint' | 'activityBase' | 'actor' | 'registration' | 'xapiVersion';

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/iu;

/** The Agent that the attributes name, in JSON. */
export const actorJson = ({ actor, actorName, actorHomePage }: ScopeAttributes): string | undefined =>
  actor ??
  (actorName === undefined && actorHomePage === undefined
    ? undefined
    : JSON.stringify({ account: { homePage: actorHomePage, name: actorName } }));

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // No JSON is no Agent; scope-faults.ts says so.
    return undefined;
  }
}

/**
 * Reads the attributes of a scope. Total: what is wrong is left out and named in `faults`, the rest holds.
 *
 * A wrong actor falls back to the pseudonymous one, so that no act is lost and none is put on another person's account.
 */
export function readScope(
  attributes: ScopeAttributes,
  baseUrl: string,
): { readonly settings: ScopeSettings; readonly faults: readonly ScopeFault[] } {
  const faults: ScopeFault[] = [];
  const sound = <Value>(name: ScopeFault, given: Value | undefined, isSound: boolean): Value | undefined => {
    if (given !== undefined && !isSound) faults.push(name);
    return isSound ? given : undefined;
  };
  const { endpoint, activityBase, registration, lang, xapiVersion, database } = attributes;
  const json = actorJson(attributes);
  const actor = json === undefined ? undefined : parse(json);
  // An empty one would be the page itself.
  const target = endpoint?.trim() ? endpointAddress(endpoint, baseUrl) : undefined;
  sound('endpoint', endpoint, target !== undefined);
  sound('actor', json, isAgent(actor));
  sound('xapiVersion', xapiVersion, /^(1\.0\.3|2\.0\.0)$/u.test(xapiVersion ?? ''));
  return {
    faults,
    settings: {
      target,
      activityBase: sound('activityBase', activityBase, isIri(activityBase))?.replace(/\/+$/u, ''),
      actor: isAgent(actor) ? actor : undefined,
      registration: sound('registration', registration, uuid.test(registration ?? ''))?.toLowerCase(),
      language: lang || undefined,
      xapiVersion: xapiVersion === '2.0.0' ? '2.0.0' : '1.0.3',
      database: database || 'learnlets',
    },
  };
}
