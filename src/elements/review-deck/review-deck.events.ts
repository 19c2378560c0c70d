import type { Response, Verdict } from '../../domain/question/model.js';
import type { SkipReason } from '../../domain/review/acts.js';
import type { Why } from '../../domain/review/card.js';

/** Which question a review is about. */
export interface ReviewDetail {
  /** IRI of the question. */
  readonly question: string;
  /** Why it came up. */
  readonly why: Why;
}

/** An answer that is about to be judged. */
export interface ReviewSubmitDetail extends ReviewDetail {
  readonly response: Response;
  /** Whether the learner says that they are not sure. */
  readonly unsure: boolean;
}

/** An answer that was judged. */
export interface ReviewSubmittedDetail extends ReviewSubmitDetail {
  readonly verdict: Verdict;
  readonly raw: number;
  readonly max: number;
}

/** A question that was left out. */
export interface ReviewSkippedDetail extends ReviewDetail {
  readonly reason: SkipReason;
}

/** An answer is about to be judged; cancel it to keep the question open. */
export class ReviewSubmitEvent extends Event {
  readonly detail: ReviewSubmitDetail;

  constructor(detail: ReviewSubmitDetail) {
    super('review-submit', { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

/** An answer was judged and stored. */
export class ReviewSubmittedEvent extends Event {
  readonly detail: ReviewSubmittedDetail;

  constructor(detail: ReviewSubmittedDetail) {
    super('review-submitted', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** The learner put a question off, or said that they know it. */
export class ReviewSkippedEvent extends Event {
  readonly detail: ReviewSkippedDetail;

  constructor(detail: ReviewSkippedDetail) {
    super('review-skipped', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'review-submit': ReviewSubmitEvent;
    'review-submitted': ReviewSubmittedEvent;
    'review-skipped': ReviewSkippedEvent;
  }
}
