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
const tinCan = 'http://id.tincanapi.com/verb/';
const activityStreams = 'http://activitystrea.ms/';
const acrossX = 'https://w3id.org/xapi/acrossx/verbs/';

/** Verb name to IRI. The display of a verb is its name in American English. */
export const verbs = {
  initialized: `${adl}initialized`,
  answered: `${adl}answered`,
  completed: `${adl}completed`,
  passed: `${adl}passed`,
  failed: `${adl}failed`,
  interacted: `${adl}interacted`,
  experienced: `${adl}experienced`,
  progressed: `${adl}progressed`,
  commented: `${adl}commented`,
  skipped: `${tinCan}skipped`,
  rated: `${tinCan}rated`,
  'voted-up': `${tinCan}voted-up`,
  'voted-down': `${tinCan}voted-down`,
  viewed: `${tinCan}viewed`,
  revealed: `${acrossX}revealed`,
  scheduled: `${activityStreams}schedule`,
  retracted: `${activityStreams}retract`,
} as const;

export type VerbName = keyof typeof verbs;

/** The profile that every statement names as its category (Data 2.4.6.2). */
export const profile = 'urn:learnlets:profile:1';
