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

export const activityTypes = {
  page: 'http://activitystrea.ms/schema/1.0/page',
  module: 'http://adlnet.gov/expapi/activities/module',
  course: 'http://adlnet.gov/expapi/activities/course',
  assessment: 'http://adlnet.gov/expapi/activities/assessment',
  scenario: 'http://id.tincanapi.com/activitytype/scenario',
  interaction: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  profile: 'http://adlnet.gov/expapi/activities/profile',
} as const;

export const extensions = {
  /** Context: number of the attempt, from 1 (Tin Can registry). */
  attempt: 'http://id.tincanapi.com/extension/attempt-id',
  /** Context: place of the act in the order of this browser's acts, from 1; clocks jump, this does not. */
  sequence: 'urn:learnlets:extension:sequence',
  /** Result: how far a module or course is, a whole number from 0 to 100 (cmi5 9.5.5.1). */
  progress: 'https://w3id.org/xapi/cmi5/result/extensions/progress',
  /** Result: `true` where the list was edited since it was last told how far the learner is. */
  contentChanged: 'urn:learnlets:extension:content-changed',
  /** Result: which hint or solution was opened: `hint-1`, `solution`. */
  revealed: 'urn:learnlets:extension:revealed',
  /** Result: how the learner went back: `rewind`, `restart`. */
  action: 'urn:learnlets:extension:action',
  /** Result: id of the step that is on show after the act. */
  step: 'urn:learnlets:extension:step',
  /** Result: how often the step had been entered when it was decided there, from 1. */
  visit: 'urn:learnlets:extension:visit',
  /** Result: the variables of the scenario before the decision, and after it, each by its name. */
  before: 'urn:learnlets:extension:variables-before',
  after: 'urn:learnlets:extension:variables-after',
  /** Result: `true` where the time ran out and the timer decided. */
  late: 'urn:learnlets:extension:late',
  /** Result: id of the ending that was reached. */
  ending: 'urn:learnlets:extension:ending',
  /** Result: what kind of problem a learner reports. */
  report: 'urn:learnlets:extension:report',
} as const;

/** The profile that every statement names as its category (Data 2.4.6.2). */
export const profile = 'urn:learnlets:profile:1';
