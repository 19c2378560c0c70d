/**
 * The IRIs that only threads need, from the same profiles as those in ../xapi/vocabulary.ts. They stand here because every page pays
 * for what stands there.
 */
const activityStreams = 'http://activitystrea.ms/';
const acrossX = 'https://w3id.org/xapi/acrossx/verbs/';
const tinCan = 'http://id.tincanapi.com/';

const verb = (id: string, name: string) => ({ id, display: { 'en-US': name } });

export const threadVerbs = {
  reply: verb(`${tinCan}verb/replied`, 'replied'),
  edit: verb(`${acrossX}edited`, 'edited'),
  delete: verb(`${activityStreams}delete`, 'deleted'),
  react: verb(`${acrossX}liked`, 'liked'),
  unreact: verb(`${activityStreams}unlike`, 'unliked'),
  report: verb(`${activityStreams}flag-as-inappropriate`, 'flagged as inappropriate'),
  pin: verb(`${tinCan}verb/promoted`, 'promoted'),
  accept: verb(`${activityStreams}accept`, 'accepted'),
  lock: verb(`${activityStreams}close`, 'closed'),
  unlock: verb(`${activityStreams}open`, 'opened'),
  approve: verb(`${activityStreams}approve`, 'approved'),
  read: verb(`${activityStreams}read`, 'read'),
} as const;

/** What no published profile has a verb for: `interacted`, and the act as an extension. */
export const unnamedActs = ['unpin', 'unaccept', 'hide', 'restore'] as const;

export const threadTypes = {
  discussion: `${tinCan}activitytype/discussion`,
  comment: `${tinCan}activitytype/forum-reply`,
} as const;

export const threadExtensions = {
  /** Context: agents whom the words name, each with `name` as it stands there behind an `@`. */
  mentioned: 'https://w3id.org/xapi/acrossx/extensions/mentionedagent',
  /** Context: the passage that a comment is about, a TextQuoteSelector of the W3C's Web Annotation model. */
  quote: 'http://www.w3.org/ns/oa#hasSelector',
  /** Result: which reaction: `helpful`. */
  reaction: 'urn:learnlets:extension:reaction',
  /** Result: ids of the comments that were read. */
  read: 'urn:learnlets:extension:comments-read',
  /** Result: ids of the statements of reports that a moderator sets aside. */
  reports: 'urn:learnlets:extension:reports-settled',
} as const;
