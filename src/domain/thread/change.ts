import type { ActKind, ActOf } from './act.js';
import type { ThreadRules } from './rules.js';
import type { CommentState, Refusal, ThreadState } from './state.js';

type Change = ActOf<Exclude<ActKind, 'post' | 'reply' | 'edit' | 'lock' | 'unlock' | 'read'>>;

/** What cannot be done to words that nobody sees. */
const wantsSight: ReadonlySet<ActKind> = new Set(['react', 'unreact', 'report', 'accept', 'pin']);

/** Changes a comment, but for its words. That only moderators moderate is seen to before. */
export function change(
  state: ThreadState,
  act: Change,
  comment: CommentState,
  isModerator: boolean,
  { reactions }: ThreadRules,
): Refusal | undefined {
  const isOwn = act.author === comment.act.author;
  if (comment.removed || (comment.hidden && wantsSight.has(act.kind))) return 'gone';
  switch (act.kind) {
    case 'delete':
      // Moderators hide: what somebody said is not theirs to take back.
      if (!isOwn) return 'not-allowed';
      comment.removed = true;
      return undefined;
    case 'react':
    case 'unreact':
      // Nobody finds themselves helpful.
      if (isOwn) return 'not-allowed';
      if (!reactions.includes(act.reaction)) return 'reaction';
      toggle(comment, act.reaction, act.author, act.kind === 'react');
      return undefined;
    case 'report':
      if (isOwn) return 'not-allowed';
      comment.reports.set(act.author, act);
      return undefined;
    case 'accept':
    case 'unaccept':
      // The asker knows what answered the question. The prompt of the thread was asked by nobody here.
      if (!isModerator && act.author !== comment.question?.act.author) return 'not-allowed';
      accept(state, comment, act.kind === 'accept');
      return undefined;
    case 'pin':
    case 'unpin':
      comment.pinned = act.kind === 'pin';
      return undefined;
    case 'hide':
      comment.hidden = true;
      return undefined;
    case 'restore':
      comment.hidden = false;
      for (const report of act.reports) comment.settled.add(report);
      return undefined;
    case 'approve': {
      const wording = comment.wordings.find(({ id }) => id === act.version);
      if (!wording) return 'absent';
      wording.approved = true;
      return undefined;
    }
  }
}

function toggle({ reactions }: CommentState, reaction: string, author: string, isOn: boolean): void {
  const authors = reactions.get(reaction) ?? new Set();
  if (isOn) authors.add(author);
  else authors.delete(author);
  reactions.set(reaction, authors);
}

/** One answer to a question: a later one takes its place. */
function accept({ accepted }: ThreadState, comment: CommentState, isOn: boolean): void {
  if (isOn) accepted.set(comment.question, comment);
  else if (accepted.get(comment.question) === comment) accepted.delete(comment.question);
}
