import type { Response, Verdict } from '../../domain/question/model.js';

/** What was asked and what was given. */
export interface QuizSubmitDetail {
  /** Key of the question. */
  readonly question: string;
  /** Ids of the picked choices, or the text typed into each blank. */
  readonly response: Response;
  /** Number of the attempt, from 1. */
  readonly attempt: number;
}

/** How it was judged. */
export interface QuizSubmittedDetail extends QuizSubmitDetail {
  readonly verdict: Verdict;
  /** From 0 to `max`. */
  readonly raw: number;
  readonly max: number;
}

/** How the attempt came out. */
export interface QuizCompletedDetail {
  readonly attempt: number;
  readonly raw: number;
  readonly max: number;
  readonly passed: boolean;
}

/** An answer is about to be judged; cancel it to keep the question open. */
export class QuizSubmitEvent extends Event {
  readonly detail: QuizSubmitDetail;

  constructor(detail: QuizSubmitDetail) {
    super('quiz-submit', { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

/** An answer was judged and stored. */
export class QuizSubmittedEvent extends Event {
  readonly detail: QuizSubmittedDetail;

  constructor(detail: QuizSubmittedDetail) {
    super('quiz-submitted', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** The last open question of an attempt was judged and stored. */
export class QuizCompletedEvent extends Event {
  readonly detail: QuizCompletedDetail;

  constructor(detail: QuizCompletedDetail) {
    super('quiz-completed', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'quiz-submit': QuizSubmitEvent;
    'quiz-submitted': QuizSubmittedEvent;
    'quiz-completed': QuizCompletedEvent;
  }
}
