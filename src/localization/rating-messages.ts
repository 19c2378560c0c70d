/** What a panel says when it asks what a learner thinks. Its words come when it does. */
export interface RatingMessages {
  // What is asked
  readonly askHelpful: string;
  readonly askStars: string;
  readonly askLikert: string;
  readonly askRecommend: string;
  readonly yes: string;
  readonly no: string;
  readonly starCount: (text: string, count: number) => string;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly level4: string;
  readonly level5: string;
  readonly notLikely: string;
  readonly veryLikely: string;
  readonly send: string;
  readonly notNow: string;

  // What follows
  readonly askReasons: string;
  readonly reasonClear: string;
  readonly reasonUseful: string;
  readonly reasonExamples: string;
  readonly reasonUnclear: string;
  readonly reasonMissing: string;
  readonly reasonOutdated: string;
  readonly reasonLong: string;
  readonly askComment: string;
  readonly noPersonalDetails: string;
  readonly sendToo: string;

  // Thanks, and what happens with it
  readonly thanks: string;
  readonly youSaid: (answer: string) => string;
  readonly outOf: (value: string, max: string) => string;
  readonly staysHere: string;
  readonly staysUntilLeft: string;
  readonly goesTo: (host: string) => string;
  readonly changeAnswer: string;
  readonly withdraw: string;
  readonly withdrawn: string;
  readonly answerAgain: string;

  // A problem
  readonly reportProblem: string;
  readonly askProblem: string;
  readonly problemContent: string;
  readonly problemBroken: string;
  readonly problemAccess: string;
  readonly describeProblem: string;
  readonly sendReport: string;
  readonly cancelReport: string;
  readonly reported: string;
  readonly chooseFirst: string;
}
