/** What a review deck says. Times come in words: “9 days ago”, “tomorrow”; shares as percentages. */
export interface ReviewMessages {
  // The whole
  readonly review: string;
  readonly reviewNothingYet: string;
  readonly reviewNothingDue: string;
  readonly reviewAllDone: (text: string, count: number) => string;
  readonly reviewNext: (when: string) => string;
  readonly reviewNextSoon: string;
  readonly reviewBeyond: (text: string, count: number) => string;
  readonly reviewMore: string;
  readonly reviewForecast: (today: string, week: string) => string;

  // Why a question is asked
  readonly reviewMissed: (when: string) => string;
  readonly reviewSolution: (when: string) => string;
  readonly reviewPartly: (when: string) => string;
  readonly reviewUnsure: (when: string) => string;
  readonly reviewHint: (when: string) => string;
  readonly reviewRetry: (when: string) => string;
  readonly reviewDue: (when: string) => string;
  readonly reviewFrom: (page: string) => string;
  readonly reviewFromPage: string;

  // What to do with it
  readonly notSure: string;
  readonly reviewLater: string;
  readonly knowThis: string;
  readonly nextQuestion: string;
  readonly finishReview: string;
  readonly comesBack: (when: string) => string;
  readonly comesBackSoon: string;
  readonly putOff: string;
  readonly isKnown: string;
  readonly undo: string;
}
