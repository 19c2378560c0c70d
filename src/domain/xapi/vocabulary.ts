/**
 * The IRIs that Learnlets' statements use.
 *
 * Verbs and activity types are those of published profiles (ADL vocabulary, SCORM, Tin Can registry, AcrossX), checked
 * in adlnet/xapi-authored-profiles. What no profile offers is a `urn:learnlets:` name: the project owns no web domain,
 * and a name that may never change must not hang on one (stories/decisions/0004-names-without-a-domain.mdx).
 */
const adl = 'http://adlnet.gov/expapi/verbs/';
const tinCan = 'http://id.tincanapi.com/verb/';
const acrossX = 'https://w3id.org/xapi/acrossx/verbs/';

/** Verb name to IRI. The display of a verb is its name in American English. */
export const verbs = {
  initialized: `${adl}initialized`,
  answered: `${adl}answered`,
  completed: `${adl}completed`,
  passed: `${adl}passed`,
  failed: `${adl}failed`,
  skipped: `${tinCan}skipped`,
  revealed: `${acrossX}revealed`,
} as const;

export type VerbName = keyof typeof verbs;

export const activityTypes = {
  page: 'http://activitystrea.ms/schema/1.0/page',
  assessment: 'http://adlnet.gov/expapi/activities/assessment',
  interaction: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  profile: 'http://adlnet.gov/expapi/activities/profile',
} as const;

export const extensions = {
  /** Context: number of the attempt, from 1 (Tin Can registry). */
  attempt: 'http://id.tincanapi.com/extension/attempt-id',
  /** Context: place of the act in the order of this browser's acts, from 1; clocks jump, this does not. */
  sequence: 'urn:learnlets:extension:sequence',
  /** Result: which hint or solution was opened: `hint-1`, `solution`. */
  revealed: 'urn:learnlets:extension:revealed',
} as const;

/** The profile that every statement names as its category (Data 2.4.6.2). */
export const profile = 'urn:learnlets:profile:1';
