/** What a question says whose answer is typed. Its words come with the first such question. */
export interface TypedMessages {
  readonly answerLabel: string;
  readonly blankLabel: (number: string) => string;
  readonly gapText: string;
  readonly gapNumber: string;
  readonly answerIs: (answer: string) => string;
  readonly answersAre: (answers: string) => string;
  readonly between: (min: string, max: string) => string;
  readonly atLeast: (min: string) => string;
  readonly atMost: (max: string) => string;
}
