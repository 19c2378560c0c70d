/** Which step is about to be opened. */
export interface ProgressContinueDetail {
  /** Key of the step in its list. */
  readonly key: string;
  readonly title: string;
  /** Where its link leads. */
  readonly href: string;
}

/** How far the learner is now. */
export interface ProgressChangedDetail {
  /** A whole number from 0 to 100. */
  readonly progress: number;
  /** Steps that are done. */
  readonly done: number;
  /** Steps there are, without optional ones. */
  readonly total: number;
}

/** The learner is about to open a step; cancel it to lead there in another way. */
export class ProgressContinueEvent extends Event {
  readonly detail: ProgressContinueDetail;

  constructor(detail: ProgressContinueDetail) {
    super('progress-continue', { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

/** What the learner did, here or in another tab, has brought them further. */
export class ProgressChangedEvent extends Event {
  readonly detail: ProgressChangedDetail;

  constructor(detail: ProgressChangedDetail) {
    super('progress-changed', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'progress-continue': ProgressContinueEvent;
    'progress-changed': ProgressChangedEvent;
  }
}
