import type { SayingKind } from '../../domain/feedback/saying.js';

/** What a learner says of what they learned with. */
export interface FeedbackDetail {
  /** What was asked: `helpful`, `stars`, `likert` or `recommend`; or what follows it: `reasons`, `comment`, `report`. */
  readonly kind: SayingKind;
  /** `yes` or `no`, a number, the id of a level, ids of reasons joined by `[,]`, or free text. */
  readonly value: string;
  /** IRI of what it is about. */
  readonly activity: string;
}

/** What was taken back. */
export type FeedbackWithdrawnDetail = Pick<FeedbackDetail, 'kind' | 'activity'>;

/** The learner is about to say something; cancel it to keep it from being stored. */
export class FeedbackSubmitEvent extends Event {
  readonly detail: FeedbackDetail;

  constructor(detail: FeedbackDetail) {
    super('feedback-submit', { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

/** What the learner said was stored. */
export class FeedbackSubmittedEvent extends Event {
  readonly detail: FeedbackDetail;

  constructor(detail: FeedbackDetail) {
    super('feedback-submitted', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** The learner has taken back what they said, with all that followed it. */
export class FeedbackWithdrawnEvent extends Event {
  readonly detail: FeedbackWithdrawnDetail;

  constructor(detail: FeedbackWithdrawnDetail) {
    super('feedback-withdrawn', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'feedback-submit': FeedbackSubmitEvent;
    'feedback-submitted': FeedbackSubmittedEvent;
    'feedback-withdrawn': FeedbackWithdrawnEvent;
  }
}
