/** What a scenario says. Its words come with the element: a page of quizzes does not load them. */
export interface ScenarioMessages {
  // A step
  readonly decision: (number: string) => string;
  readonly choices: string;
  readonly chosenLabel: string;
  readonly chosenByTime: string;
  readonly quizFirst: string;
  readonly newChoices: string;
  readonly stuck: string;
  readonly youWereHere: string;
  readonly pathChanged: string;
  readonly notDecided: string;

  // The way back
  readonly back: string;
  readonly pastDecisions: (text: string, count: number) => string;
  readonly goBackHere: string;
  readonly backAt: (number: string) => string;
  readonly startOver: string;
  readonly startOverQuestion: string;
  readonly keepGoing: string;
  readonly startedOver: string;

  // Time
  readonly timeLimit: (text: string, count: number) => string;
  readonly secondsLeft: (text: string, count: number) => string;
  readonly startTime: string;
  readonly moreTime: string;
  readonly noTimeLimit: string;

  // The end
  readonly endingGood: string;
  readonly endingMixed: string;
  readonly endingPoor: string;

  // For the author
  readonly scenarioProblems: (text: string, count: number) => string;
}
