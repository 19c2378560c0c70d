import type { ActKind, ActOf, ThreadAct } from './act.js';
import { change } from './change.js';
import { inOrder, merge } from './order.js';
import { blockedWordTest, isSayable, type ThreadRules } from './rules.js';
import type { CommentState, Refusal, ThreadState } from './state.js';

/** What nobody but a moderator does. */
const moderation: ReadonlySet<ActKind> = new Set([
  'pin',
  'unpin',
  'hide',
  'restore',
  'lock',
  'unlock',
  'approve',
]);

/** What a lock ends for all but moderators. Removing one's own, reporting and reading go on. */
const endedByLock: ReadonlySet<ActKind> = new Set([
  'post',
  'reply',
  'edit',
  'react',
  'unreact',
  'accept',
  'unaccept',
]);

/** Takes acts one by one in their order, and leaves out those that the rules do not allow. */
export function replay(acts: readonly ThreadAct[], rules: ThreadRules): ThreadState {
  const all = merge(acts);
  const replaying = new Replay(rules);
  const { refused } = replaying.state;
  for (const { id } of all) refused.set(id, 'absent');
  for (const { act, time } of inOrder(all)) {
    const refusal = replaying.take(act, time);
    if (refusal) refused.set(act.id, refusal);
    else refused.delete(act.id);
  }
  return replaying.state;
}

/** Why an act would not count if it were done now; `undefined` where it would. Readers judge by the same rules. */
export const refusalOf = (
  acts: readonly ThreadAct[],
  act: ThreadAct,
  rules: ThreadRules,
): Refusal | undefined => replay([...acts, act], rules).refused.get(act.id);

class Replay {
  readonly state: ThreadState = {
    comments: new Map(),
    accepted: new Map(),
    read: new Map(),
    refused: new Map(),
    locked: false,
  };
  readonly #rules: ThreadRules;
  readonly #isBlocked: (text: string) => boolean;
  /** When each author wrote the comments that count; as many as the rate needs. */
  readonly #written = new Map<string, readonly number[]>();

  constructor(rules: ThreadRules) {
    this.#rules = rules;
    this.#isBlocked = blockedWordTest(rules.blockedWords);
  }

  take(act: ThreadAct, time: number): Refusal | undefined {
    const { state } = this;
    const isModerator = this.#rules.isModerator(act.author);
    if (moderation.has(act.kind) && !isModerator) return 'not-allowed';
    if (state.locked && endedByLock.has(act.kind) && !isModerator) return 'locked';
    if (act.kind === 'lock' || act.kind === 'unlock') {
      state.locked = act.kind === 'lock';
      return undefined;
    }
    if (act.kind === 'read') return this.#markRead(act);
    if (act.kind === 'post') return this.#write(act, time, isModerator, undefined);
    const target = state.comments.get(act.target);
    if (!target) return 'absent';
    if (act.kind === 'reply') return this.#write(act, time, isModerator, target);
    if (act.kind === 'edit') return this.#edit(act, time, isModerator, target);
    return change(state, act, target, isModerator, this.#rules);
  }

  #edit(act: ActOf<'edit'>, time: number, isModerator: boolean, comment: CommentState): Refusal | undefined {
    if (comment.removed) return 'gone';
    if (act.author !== comment.act.author) return 'not-allowed';
    if (!isSayable(act.text, this.#rules)) return 'text';
    comment.wordings.push(this.#wording(act, time, isModerator, comment.act));
    return undefined;
  }

  #markRead({ author, comments }: ActOf<'read'>): undefined {
    const known = this.state.read.get(author) ?? new Set();
    for (const id of comments) known.add(id);
    this.state.read.set(author, known);
  }

  #write(
    act: ActOf<'post' | 'reply'>,
    time: number,
    isModerator: boolean,
    parent: CommentState | undefined,
  ): Refusal | undefined {
    if (!isSayable(act.text, this.#rules)) return 'text';
    if (!isModerator && !this.#isInTime(act.author, time)) return 'too-often';
    this.state.comments.set(act.id, {
      act,
      time,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      question: parent?.question ?? parent,
      underHidden: parent?.hidden === true && !isModerator,
      wordings: [this.#wording(act, time, isModerator, act)],
      reactions: new Map(),
      reports: new Map(),
      settled: new Set(),
      removed: false,
      hidden: false,
      pinned: false,
    });
    return undefined;
  }

  #isInTime(author: string, time: number): boolean {
    const { rate } = this.#rules;
    if (!rate) return true;
    const times = this.#written.get(author) ?? [];
    // Times come in their order, so the oldest of the last few says it all.
    const oldest = times.length < rate.comments ? undefined : times[0];
    if (oldest !== undefined && time - oldest < rate.seconds * 1000) return false;
    this.#written.set(author, [...times, time].slice(-rate.comments));
    return true;
  }

  #wording(
    act: ActOf<'post' | 'reply' | 'edit'>,
    time: number,
    isModerator: boolean,
    comment: CommentState['act'],
  ): CommentState['wordings'][0] {
    const { id, text, mentions = [] } = act;
    // What is quoted shows, too, and may never have stood on the page.
    const quoted = comment.kind === 'post' ? (comment.quote?.exact ?? '') : '';
    const waits = this.#rules.approveFirst || [text, quoted].some(this.#isBlocked);
    return { id, text, mentions, time, approved: isModerator || !waits };
  }
}
