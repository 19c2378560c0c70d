/**
 * The IRIs that Learnlets' statements use.
 *
 * Verbs and activity types are those of published profiles (ADL vocabulary, SCORM, Tin Can registry, AcrossX), checked
 * in adlnet/xapi-authored-profiles. What no profile offers is a `urn:learnlets:` name: the project owns no web domain,
 * and a name that may never change must not hang on one (stories/decisions/0004-names-without-a-domain.mdx).
 */
export * as activityTypes from './activity-types.js';
export * as extensions from './extensions.js';

const adl = 'http://adlnet.gov/expapi/verbs/';
const activityStreams = 'http://activitystrea.ms/';

/** Verb name to IRI. The display of a verb is its name in American English. */
export const verbs = {
  ...named(adl, [
    'initialized',
    'answered',
    'completed',
    'passed',
    'failed',
    'interacted',
    'experienced',
    'progressed',
    'commented',
  ]),
  ...named('http://id.tincanapi.com/verb/', ['skipped', 'rated', 'voted-up', 'voted-down', 'viewed']),
  revealed: 'https://w3id.org/xapi/acrossx/verbs/revealed',
  scheduled: `${activityStreams}schedule`,
  retracted: `${activityStreams}retract`,
};

/** Most IRIs end in the name. */
function named<Name extends string>(base: string, names: readonly Name[]): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, base + name])) as Record<Name, string>;
}

export type VerbName = keyof typeof verbs;

/** The profile that every statement names as its category (Data 2.4.6.2). */
export const profile = 'urn:learnlets:profile:1';
