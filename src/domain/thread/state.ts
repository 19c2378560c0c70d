import type { ActOf } from './act.js';
import type { Mention } from './mention.js';

/**
 * Why an act does not count: `absent`, what it acts on is not there (yet); `gone`, that was removed or hidden before; `text`, empty or
 * too long; `reaction`, not one of those that the thread has.
 */
export type Refusal = 'absent' | 'gone' | 'not-allowed' | 'locked' | 'text' | 'too-often' | 'reaction';

/** Words of a comment. */
export interface Wording {
  /** Id of the act that wrote them. */
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Whether all may read them. */
  approved: boolean;
}

/** A comment as the acts up to some moment have made it. */
export interface CommentState {
  readonly act: ActOf<'post' | 'reply'>;
  readonly time: number;
  readonly parent: CommentState | undefined;
  readonly depth: number;
  /** The comment that began its branch, which a reply answers. */
  readonly question: CommentState | undefined;
  /** Whether the parent was hidden when this was written: it comes to light with it. */
  readonly underHidden: boolean;
  /** Oldest first; the last one holds. */
  readonly wordings: Wording[];
  /** Who reacts, by reaction. */
  readonly reactions: Map<string, Set<string>>;
  /** The last report of each who reports it, by their keys. */
  readonly reports: Map<string, ActOf<'report'>>;
  /** Ids of the reports that moderators have set aside; a clock that is behind may put that before the report. */
  readonly settled: Set<string>;
  removed: boolean;
  hidden: boolean;
  pinned: boolean;
}

/** What the acts of a thread come to, for nobody in particular. */
export interface ThreadState {
  readonly comments: Map<string, CommentState>;
  /** The accepted answer to each question; under `undefined`, the one to the prompt of the thread. */
  readonly accepted: Map<CommentState | undefined, CommentState>;
  /** Ids of the comments that each agent has read. */
  readonly read: Map<string, Set<string>>;
  /** The acts that do not count. */
  readonly refused: Map<string, Refusal>;
  locked: boolean;
}
