import type { Deed } from '../../domain/thread/act.js';

/** What somebody does in a thread. */
export interface CommentDetail {
  /** IRI of the thread. */
  readonly thread: string;
  /** `post`, `reply`, `edit`, `delete`, `react` …; with the comment that it is done to, and the words. */
  readonly deed: Deed;
}

/** Something that was done in a thread. */
export interface CommentedDetail extends CommentDetail {
  /** Id of the statement that tells of it; of a `post` or `reply` also that of the comment. */
  readonly statement: string;
}

/** The learner is about to do something in the thread; cancel it, and nothing happens. */
export class CommentSubmitEvent extends Event {
  readonly detail: CommentDetail;

  constructor(detail: CommentDetail) {
    super('comment-submit', { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

/** The learner has done something in the thread, and it is stored. */
export class CommentSubmittedEvent extends Event {
  readonly detail: CommentedDetail;

  constructor(detail: CommentedDetail) {
    super('comment-submitted', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'comment-submit': CommentSubmitEvent;
    'comment-submitted': CommentSubmittedEvent;
  }
}
