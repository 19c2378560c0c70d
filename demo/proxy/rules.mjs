/** What a learner may ask of statements and send, where the site knows who they are. Pure: no network, no clock. */

/** Accounts that a thread makes at random where names are not shown; see `name` of `<comment-thread>`. */
const aliases = 'urn:learnlets:alias';

const moderation = new Set([
  'http://id.tincanapi.com/verb/promoted',
  'http://activitystrea.ms/approve',
  'http://activitystrea.ms/close',
  'http://activitystrea.ms/open',
]);
const moderatingActions = new Set(['unpin', 'hide', 'restore']);
const action = 'urn:learnlets:extension:action';
const read = 'http://activitystrea.ms/read';
/** Takes any statement out of all lists, whoever wrote it: for operators. */
const voided = 'http://adlnet.gov/expapi/verbs/voided';

/** Parameters that narrow a list, and tell nothing of their own. */
const harmless = new Set([
  'activity',
  'related_activities',
  'since',
  'until',
  'limit',
  'ascending',
  'format',
]);

const isOf = ({ homePage, name }, { account } = {}) =>
  account?.homePage === homePage && account?.name === name;

/** Whether a list may be asked for: of one thread that the token names, and by nothing that reaches beyond it. */
export const mayAsk = ({ threads }, search) =>
  threads.includes(search.get('activity')) && [...search.keys()].every((name) => harmless.has(name));

/** What of a list goes to the page: acts in its threads, without what others have read there. */
export function shownTo({ account, threads }, statements) {
  return statements.filter(({ actor, verb, object, context }) => {
    const parents = [context?.contextActivities?.parent ?? []].flat().map(({ id }) => id);
    const isHere = threads.some(
      (thread) => object.id === thread || object.id?.startsWith(`${thread}/`) || parents.includes(thread),
    );
    return isHere && (verb.id !== read || isOf(account, actor));
  });
}

/** Why a statement is not let through; undefined where it is. */
export function faultOf(statement, { account, isModerator = false, aliased = false }, now) {
  const { actor, verb, timestamp, authority, result } = statement ?? {};
  const isAlias = aliased && actor?.account?.homePage === aliases;
  if (!isOf(account, actor) && !isAlias) return 'The actor is somebody else.';
  if (authority !== undefined) return 'The authority is not for the page to say.';
  const isModeration = moderation.has(verb?.id) || moderatingActions.has(result?.extensions?.[action]);
  if (isModeration && (!isModerator || isAlias)) return 'Only moderators do this.';
  if (verb?.id === voided) return 'Pages void nothing.';
  // What was done offline comes late. Nothing comes early but from a clock that is wrong.
  if (!(Date.parse(timestamp) < now + 300_000)) return 'The time is in the future.';
  return undefined;
}
