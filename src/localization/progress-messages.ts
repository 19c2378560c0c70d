/** What a tracker says. Times come in words: “3 minutes”. */
export interface ProgressMessages {
  // The whole
  readonly stepsDone: (done: string, total: string, count: number) => string;
  readonly allDone: string;
  readonly startStep: (number: string, total: string) => string;
  readonly startStepTime: (number: string, total: string, time: string) => string;
  readonly continueStep: (number: string, total: string) => string;
  readonly continueStepTime: (number: string, total: string, time: string) => string;
  readonly nothingToDo: string;
  readonly nothingRecorded: string;
  readonly listChanged: string;
  readonly steps: string;

  // A step
  readonly stateOpen: string;
  readonly stateInProgress: string;
  readonly stateDone: string;
  readonly stateLocked: string;
  readonly optional: string;
  readonly firstDo: (steps: string) => string;
  readonly betterAfter: (steps: string) => string;
  readonly timeLeft: (time: string) => string;
  readonly timeSpent: (time: string) => string;
  readonly lastVisit: (when: string) => string;

  // What is learned
  readonly afterThis: string;
  readonly masteryNotYet: string;
  readonly masteryPartly: string;
  readonly masteryMastered: string;

  // For the author
  readonly progressProblems: (text: string, count: number) => string;
}
