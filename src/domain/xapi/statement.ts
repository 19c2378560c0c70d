import type { Act } from '../act.js';
import { toDuration } from './duration.js';
import { languageTag } from './language-map.js';
import type { Activity, Agent, Statement, StatementContext, StatementResult } from './types.js';
import { activityTypes, extensions, profile, verbs } from './vocabulary.js';

/** What the scope knows of an act: who, when, where. */
export interface Envelope {
  /** UUID of the statement. */
  readonly id: string;
  readonly actor: Agent;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Left out where it would tell who an alias is. */
  readonly registration?: string;
  /** The page the act was done on. */
  readonly page: Activity;
  /** Place in the order of this browser's acts, from 1. */
  readonly sequence: number;
  /** Language of the content (BCP 47), where known. */
  readonly language?: string | undefined;
}

const category: readonly Activity[] = [{ id: profile, definition: { type: activityTypes.profile } }];

/** Makes the statement of an act; the mapping is that of the published profiles named in vocabulary.ts. */
export function toStatement(act: Act, envelope: Envelope): Statement {
  const result = resultOf(act);
  return {
    id: envelope.id,
    actor: envelope.actor,
    verb: typeof act.verb === 'string' ? { id: verbs[act.verb], display: { 'en-US': act.verb } } : act.verb,
    object: act.activity,
    ...(result && { result }),
    context: contextOf(act, envelope),
    timestamp: new Date(envelope.time).toISOString(),
  };
}

function resultOf({ result, seconds }: Act): StatementResult | undefined {
  if (result === undefined && seconds === undefined) return undefined;
  return { ...result, ...(seconds !== undefined && { duration: toDuration(seconds) }) };
}

function contextOf(act: Act, { registration, page, sequence, language = '' }: Envelope): StatementContext {
  const tag = languageTag(language);
  return {
    ...(registration !== undefined && { registration }),
    contextActivities: {
      ...(act.parent && { parent: [{ id: act.parent.id }] }),
      grouping: [page],
      category,
    },
    ...(act.statement !== undefined && { statement: { objectType: 'StatementRef', id: act.statement } }),
    ...(tag !== undefined && { language: tag }),
    extensions: {
      ...act.extensions,
      ...(act.attempt !== undefined && { [extensions.attempt]: act.attempt }),
      [extensions.sequence]: sequence,
    },
  };
}
