import { isCount, isObject, isText } from '../shape.js';
import { actorKey, isAgent } from '../xapi/agent.js';
import { extensions, verbs } from '../xapi/vocabulary.js';
import type { ActKind, Deed, ThreadAct } from './act.js';
import { maxName, mentionsIn } from './mention.js';
import { quoteIn } from './text-quote.js';
import { threadExtensions, threadVerbs, unnamedActs } from './vocabulary.js';

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

/** With date, time and zone, as xAPI wants it (1.0.3 Data 4.5). */
const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/iu;

const kinds = new Map<unknown, ActKind>([
  [verbs.commented, 'post'],
  ...Object.entries(threadVerbs).map(([kind, { id }]) => [id, kind as keyof typeof threadVerbs] as const),
]);

/**
 * The act that a statement says was done in a thread; `undefined` where it says nothing of the kind.
 *
 * Never throws, whatever it is given. What it returns has the right shape and nothing more: the author is who the statement says, the
 * texts are anything.
 */
export function actOf(statement: unknown, thread: string): ThreadAct | undefined {
  if (!isObject(statement)) return undefined;
  const { actor, object } = statement;
  const id = uuidIn(statement['id']);
  const time = timeIn(statement['timestamp']);
  const activity =
    isObject(object) && (object['objectType'] ?? 'Activity') === 'Activity' ? object['id'] : undefined;
  if (id === undefined || time === undefined || typeof activity !== 'string' || !isAgent(actor))
    return undefined;
  const deed = deedIn(statement, activity, thread);
  if (!deed) return undefined;
  const sequence = at(statement, 'context', 'extensions', extensions.sequence);
  const name = actor.name?.trim().slice(0, maxName);
  return {
    id,
    author: actorKey(actor),
    ...(name !== undefined && name !== '' && { name }),
    time,
    sequence: isCount(sequence) ? (sequence as number) : 0,
    ...deed,
  };
}

function deedIn(statement: object, activity: string, thread: string): Deed | undefined {
  const kind = kindIn(statement);
  const text = at(statement, 'result', 'response');
  const said = typeof text === 'string' ? wordsIn(statement, text) : undefined;
  const named = uuidIn(at(statement, 'context', 'statement', 'id'));
  if (kind === undefined) return undefined;
  if (kind === 'post') {
    const isHere = parentsIn(statement).includes(thread);
    const quote = quoteIn(at(statement, 'context', 'extensions', threadExtensions.quote));
    return isHere && said ? { kind, ...said, about: activity, ...(quote && { quote }) } : undefined;
  }
  if (activity === thread) {
    if (kind === 'lock' || kind === 'unlock') return { kind };
    if (kind === 'read') return { kind, comments: idsIn(statement, threadExtensions.read) };
    return kind === 'reply' && named !== undefined && said ? { kind, target: named, ...said } : undefined;
  }
  const target = activity.startsWith(`${thread}/`) ? uuidIn(activity.slice(thread.length + 1)) : undefined;
  return target === undefined ? undefined : onComment(statement, kind, target, said, named);
}

function onComment(
  statement: object,
  kind: ActKind,
  target: string,
  said: ReturnType<typeof wordsIn> | undefined,
  named: string | undefined,
): Deed | undefined {
  switch (kind) {
    case 'edit':
      return said && { kind, target, ...said };
    case 'react':
    case 'unreact': {
      const reaction = at(statement, 'result', 'extensions', threadExtensions.reaction);
      return typeof reaction === 'string' ? { kind, target, reaction } : undefined;
    }
    case 'report':
      return { kind, target, reason: said?.text ?? '' };
    case 'approve':
      return named === undefined ? undefined : { kind, target, version: named };
    case 'delete':
    case 'pin':
    case 'unpin':
    case 'accept':
    case 'unaccept':
    case 'hide':
      return { kind, target };
    case 'restore':
      return { kind, target, reports: idsIn(statement, threadExtensions.reports) };
    case 'post':
    case 'reply':
    case 'lock':
    case 'unlock':
    case 'read':
      return undefined;
  }
}

/** What is said, and whom it names. */
function wordsIn(statement: object, text: string) {
  const mentions = mentionsIn(at(statement, 'context', 'extensions', threadExtensions.mentioned));
  return { text, ...(mentions.length > 0 && { mentions }) };
}

function kindIn(statement: object): ActKind | undefined {
  const verb = at(statement, 'verb', 'id');
  if (verb !== verbs.interacted) return kinds.get(verb);
  const action = at(statement, 'result', 'extensions', extensions.action);
  return unnamedActs.find((kind) => kind === action);
}

function parentsIn(statement: object): unknown[] {
  const parents = at(statement, 'context', 'contextActivities', 'parent');
  return [parents].flat().map((parent) => at(parent, 'id'));
}

function idsIn(statement: object, extension: string): string[] {
  const ids = at(statement, 'result', 'extensions', extension);
  return Array.isArray(ids) ? ids.map(uuidIn).filter((id) => id !== undefined) : [];
}

/** What stands at a path of property names in anything; an own property, for JSON may name anything. */
function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce(
    (found, name) => (isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined),
    value,
  );
}

/** LRSs may write them in capitals. */
const uuidIn = (value: unknown): string | undefined =>
  typeof value === 'string' && uuid.test(value) ? value.toLowerCase() : undefined;

function timeIn(value: unknown): string | undefined {
  const time = isText(value) && timestamp.test(value as string) ? Date.parse(value as string) : NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
