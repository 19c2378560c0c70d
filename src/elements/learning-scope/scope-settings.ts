import { endpointAddress } from '../../delivery/index.js';
import type { Problem } from '../../domain/reading.js';
import { isIri, readAgent } from '../../domain/xapi/actor.js';
import type { Agent } from '../../domain/xapi/types.js';

/** The attributes of a scope, as they stand in the page. */
export interface ScopeAttributes {
  readonly endpoint: string | undefined;
  readonly activityBase: string | undefined;
  readonly actor: string | undefined;
  readonly actorName: string | undefined;
  readonly actorHomePage: string | undefined;
  readonly registration: string | undefined;
  readonly lang: string | undefined;
  readonly xapiVersion: string | undefined;
  readonly database: string | undefined;
}

/** What the attributes say, sound parts only. */
export interface ScopeSettings {
  /** Absolute URL of the LRS; without one everything stays in the browser. */
  readonly target?: string;
  /** IRI that the ids of activities start with, without slash at its end. */
  readonly activityBase?: string;
  /** Without one the learner is a pseudonymous account of this browser. */
  readonly actor?: Agent;
  readonly registration?: string;
  readonly language?: string;
  readonly xapiVersion: '1.0.3' | '2.0.0';
  readonly database: string;
}

export interface ScopeReading {
  readonly settings: ScopeSettings;
  readonly problems: readonly Problem[];
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/iu;

/**
 * Reads the attributes of a scope. Total: what is wrong is left out and told, the rest holds.
 *
 * A wrong actor falls back to the pseudonymous one, so that no act is lost and none is put on another person's account.
 */
export function readScope(attributes: ScopeAttributes, baseUrl: string): ScopeReading {
  const problems: Problem[] = [];
  const report = (code: string, message: string, cure: string, excerpt: string) => {
    problems.push({ code, severity: 'error', message, cure, excerpt: excerpt.slice(0, 80) });
  };

  const { endpoint, activityBase, registration, lang, xapiVersion, database } = attributes;
  const actor = readActor(attributes, report);
  const target = endpoint === undefined ? undefined : endpointAddress(endpoint, baseUrl);
  if (endpoint !== undefined && target === undefined) {
    report(
      'scope-endpoint',
      'endpoint is no http or https address without a password in it: statements stay in this browser.',
      'Write the address of the LRS, for example endpoint="https://lrs.example.org/xapi/".',
      endpoint,
    );
  }
  const base = activityBase?.replace(/\/+$/u, '');
  const baseIsSound = base === undefined || isIri(base);
  if (!baseIsSound) {
    report(
      'scope-activity-base',
      'activity-base is no absolute IRI: the address of the page is used.',
      'Write an address that will not change, for example activity-base="https://handbook.example.org".',
      activityBase ?? '',
    );
  }
  const registrationIsSound = registration === undefined || uuid.test(registration);
  if (!registrationIsSound) {
    report('scope-registration', 'registration is no UUID: one of this page is used.', 'Write a UUID.', registration);
  }
  const versionIsSound = xapiVersion === undefined || xapiVersion === '1.0.3' || xapiVersion === '2.0.0';
  if (!versionIsSound) {
    report('scope-version', 'xapi-version is unknown: 1.0.3 is used.', 'Write 1.0.3 or 2.0.0.', xapiVersion);
  }

  return {
    problems,
    settings: {
      xapiVersion: xapiVersion === '2.0.0' ? '2.0.0' : '1.0.3',
      database: database || 'learnlets',
      ...(target !== undefined && { target }),
      ...(base !== undefined && baseIsSound && { activityBase: base }),
      ...(actor && { actor }),
      ...(registration !== undefined && registrationIsSound && { registration: registration.toLowerCase() }),
      ...(lang !== undefined && lang !== '' && { language: lang }),
    },
  };
}

function readActor(
  { actor, actorName, actorHomePage }: ScopeAttributes,
  report: (code: string, message: string, cure: string, excerpt: string) => void,
): Agent | undefined {
  const asPseudonym = 'What this learner does is recorded under a pseudonym of this browser.';
  if (actor !== undefined) {
    const { agent, fault } = readAgent(actor);
    if (fault !== undefined) report('scope-actor', `${fault} ${asPseudonym}`, 'Mend the actor attribute.', actor);
    return agent;
  }
  if (actorName === undefined && actorHomePage === undefined) return undefined;
  const account = { homePage: actorHomePage ?? '', name: actorName ?? '' };
  const { agent, fault } = readAgent(JSON.stringify({ account }));
  if (fault !== undefined) {
    const cure = 'Set both: actor-home-page="https://…" (the system of the account) and actor-name="…".';
    report('scope-actor', `${fault} ${asPseudonym}`, cure, JSON.stringify(account));
  }
  return agent;
}
