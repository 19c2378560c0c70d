import type { Problem } from '../../domain/reading.js';
import { readAgent } from '../../domain/xapi/actor.js';
import { actorJson, type ScopeAttributes, type ScopeFault } from './scope-settings.js';

/** What is wrong, and what to write instead; fetched only where something is. */
const texts: Readonly<Record<ScopeFault, readonly [message: string, cure: string]>> = {
  endpoint: [
    'endpoint is no http or https address without a password in it: statements stay in this browser.',
    'Write the address of the LRS, for example endpoint="https://lrs.example.org/xapi/".',
  ],
  activityBase: [
    'activity-base is no absolute IRI: the address of the page is used.',
    'Write an address that will not change, for example activity-base="https://handbook.example.org".',
  ],
  actor: [
    'What this learner does is recorded under a pseudonym of this browser.',
    'Mend actor, or set both actor-home-page="https://…" (the system of the account) and actor-name="…".',
  ],
  registration: ['registration is no UUID: one of this page is used.', 'Write a UUID, or leave it out.'],
  xapiVersion: ['xapi-version is unknown: 1.0.3 is used.', 'Write 1.0.3 or 2.0.0.'],
};

const attributeNames: Readonly<Record<ScopeFault, string>> = {
  endpoint: 'endpoint',
  activityBase: 'activity-base',
  actor: 'actor',
  registration: 'registration',
  xapiVersion: 'version',
};

/** Says what is wrong in the attributes of a scope, each with its cure. */
export function describeFaults(
  attributes: ScopeAttributes,
  faults: readonly ScopeFault[],
): readonly Problem[] {
  return faults.map((fault) => {
    const [message, cure] = texts[fault];
    const json = actorJson(attributes) ?? '';
    const why = fault === 'actor' ? `${readAgent(json).fault ?? ''} ` : '';
    const excerpt = (fault === 'actor' ? json : (attributes[fault] ?? '')).slice(0, 80);
    return {
      code: `scope-${attributeNames[fault]}`,
      severity: 'error',
      message: why + message,
      cure,
      excerpt,
    };
  });
}
