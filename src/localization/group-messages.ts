/** What is told of a group. Numbers are formatted, and as they are for plural rules. */
export interface GroupMessages {
  readonly groupAnswers: string;
  readonly groupTogether: string;
  readonly groupAlone: string;
  readonly groupUnanswered: string;
  readonly groupStuck: string;
  /** How many people more must answer. */
  readonly groupMissing: (text: string, count: number) => string;
  /** Of how many people at least anything is told. */
  readonly groupHow: (text: string) => string;
  readonly groupAtLeast: (text: string) => string;
  readonly groupFewer: (text: string) => string;
  readonly yourFirstAnswer: string;
  readonly optionTrue: string;
  readonly optionFalse: string;
  /** `count`: the goal. */
  readonly checksDone: (done: string, goal: string, count: number) => string;
  readonly goalReached: string;
}
