import type { Change } from '../../../controllers/document-keeper.js';
import type { Deed, ThreadAct } from '../../../domain/thread/act.js';
import { withDraft, type ThreadDocument } from '../../../domain/thread/document.js';
import { refusalOf } from '../../../domain/thread/replay.js';
import type { ThreadRules } from '../../../domain/thread/rules.js';
import type { Refusal } from '../../../domain/thread/state.js';
import { threadAct, type ThreadPlace } from '../../../domain/thread/statements.js';
import type { Statement } from '../../../domain/xapi/types.js';

/** What writing needs of a session. */
export interface Desk {
  readonly place: ThreadPlace;
  readonly rules: ThreadRules;
  readonly acts: readonly ThreadAct[];
  /** Key of the agent who acts. */
  readonly author: string;
  /** Id of the alias that the learner takes with the first act, where names are not shown. */
  readonly aliasId: string;
  /** Stores; gives the statements, or nothing where that failed. */
  readonly commit: (change: Change<ThreadDocument>) => Promise<readonly Statement[] | undefined>;
}

/**
 * Stores something that a learner does in a thread. Gives its statements, or why it would not count.
 *
 * @param draft name of the words that are used up by it.
 */
export async function writeAct(
  deed: Deed,
  draft: string | undefined,
  desk: Desk,
): Promise<{ readonly statements: readonly Statement[] } | { readonly refusal: Refusal | 'storage' }> {
  const { rules, aliasId, place } = desk;
  const refusal = refusalOf(desk.acts, probeOf(deed, desk), rules);
  if (refusal) return { refusal };
  const statements = await desk.commit((document = { drafts: {} }) => {
    const isNamed = rules.names !== 'real' && !document.alias;
    const named = isNamed ? { ...document, alias: { id: aliasId, name: '' } } : document;
    return {
      document: draft === undefined ? named : withDraft(named, draft, ''),
      acts: [threadAct(deed, place)],
    };
  });
  return statements?.[0] ? { statements } : { refusal: 'storage' };
}

/** The act as if it were done now, after all others. */
const probeOf = (deed: Deed, { author }: Desk): ThreadAct => ({
  ...deed,
  id: 'ffffffff-ffff-4fff-bfff-ffffffffffff',
  author,
  time: new Date().toISOString(),
  sequence: Number.MAX_SAFE_INTEGER,
});
