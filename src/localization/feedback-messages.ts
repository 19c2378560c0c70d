/** What a panel says of how it went. Its words come with the panel. */
export interface FeedbackMessages {
  readonly feedback: string;

  // How it stands
  readonly nothingYet: string;
  readonly soFar: (right: string, judged: string) => string;
  readonly allRight: string;
  readonly mostRight: string;
  readonly someRight: string;
  readonly noneRight: string;
  readonly isOver: string;
  readonly rightOf: (right: string, judged: string) => string;

  // What went well, what to improve, what to review
  readonly wentWell: string;
  readonly improve: string;
  readonly decisions: string;
  readonly whyThere: string;
  readonly yourAnswer: (answer: string) => string;
  readonly missedTimes: (text: string, count: number) => string;
  readonly rightBefore: string;
  readonly rightNow: string;
  readonly readNext: string;
  readonly minutes: (text: string, count: number) => string;
  readonly showMore: (text: string, count: number) => string;

  // Attempts beside each other
  readonly earlierAttempts: string;
  readonly attemptNumber: (number: string) => string;
  readonly betterThanBefore: string;
  readonly bestSoFar: string;
  readonly sameAsBefore: string;
  readonly lowerThanBefore: string;

  // For the author
  readonly feedbackProblems: (text: string, count: number) => string;
}
