import { order } from './order.js';
import type { CommentState, ThreadState } from './state.js';

/**
 * How a thread is sorted: `helpful`, accepted answers first, then what most people found helpful; `unanswered`, first what nobody else
 * has replied to, last what has an accepted answer. Pinned comments always come first.
 *
 * Replies are sorted by `helpful` only: else they stay a conversation, in the order in which it was held.
 */
export type Sort = 'oldest' | 'newest' | 'helpful' | 'unanswered';

type Compare = (a: CommentState, b: CommentState) => number;

/** Compares comments that stand side by side among those that are seen. */
export function siblingOrder(
  sort: Sort,
  seen: ReadonlySet<CommentState>,
  accepted: ThreadState['accepted'],
): Compare {
  const ranks = rankBy(sort, seen, accepted);
  return (a, b) => {
    const isNewestFirst = sort === 'newest' && a.depth === 0;
    const byTime = a.time - b.time || a.act.sequence - b.act.sequence || order(a.act.id, b.act.id);
    return (
      Number(isPinned(b)) - Number(isPinned(a)) || ranks(a) - ranks(b) || (isNewestFirst ? -byTime : byTime)
    );
  };
}

const isGone = ({ removed, hidden }: CommentState): boolean => removed || hidden;

const isPinned = (comment: CommentState): boolean => comment.pinned && !isGone(comment);

/** What comes before time: lower is earlier. */
function rankBy(
  sort: Sort,
  seen: ReadonlySet<CommentState>,
  accepted: ThreadState['accepted'],
): (comment: CommentState) => number {
  switch (sort) {
    case 'oldest':
    case 'newest':
      return () => 0;
    case 'helpful':
      return (comment) => {
        if (isGone(comment)) return 0;
        return accepted.get(comment.question) === comment
          ? -Infinity
          : -(comment.reactions.get('helpful')?.size ?? 0);
      };
    case 'unanswered': {
      const replied = new Set<CommentState | undefined>();
      for (const { question, act, ...rest } of seen) {
        const isByOther = act.author !== question?.act.author;
        if (isByOther && !rest.removed && !rest.hidden) replied.add(question);
      }
      return (comment) => {
        if (comment.depth > 0) return 0;
        const answer = accepted.get(comment);
        if (answer && !isGone(answer)) return 2;
        // What is removed or hidden asks nothing any more.
        return isGone(comment) ? 3 : Number(replied.has(comment));
      };
    }
  }
}
