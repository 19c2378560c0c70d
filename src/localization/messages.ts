import type { RecapMessages } from './recap-messages.js';
import type { ScenarioMessages } from './scenario-messages.js';
import type { UndeliveredMessages } from './undelivered-messages.js';

/**
 * Every word that Learnlets say themselves, in one language.
 *
 * Where grammar needs a number the message is a function; numbers come formatted for the language in `text`, and as they are in
 * `count`, for plural rules.
 */
export interface Messages extends QuizMessages, ScenarioMessages, RecapMessages, UndeliveredMessages {}

/** What a quiz says, and what every element says of the record. */
export interface QuizMessages {
  // Acts
  readonly check: string;
  readonly tryAgain: string;
  readonly showAnswer: string;
  readonly showHint: string;
  readonly nextHint: string;

  // A question
  readonly question: (number: string, total: string) => string;
  readonly chooseSeveral: string;
  readonly answerLabel: string;
  readonly blankLabel: (number: string) => string;
  readonly hintLabel: string;
  readonly gapChoice: string;
  readonly gapText: string;
  readonly gapNumber: string;

  // Verdicts and marks
  readonly right: string;
  readonly partly: string;
  readonly wrong: string;
  readonly choiceRight: string;
  readonly choiceWrong: string;
  readonly choiceMissed: string;
  readonly choiceExpected: string;
  readonly answerIs: (answer: string) => string;
  readonly answersAre: (answers: string) => string;
  readonly between: (min: string, max: string) => string;
  readonly atLeast: (min: string) => string;
  readonly atMost: (max: string) => string;

  // The whole quiz
  readonly result: (raw: string, max: string, count: number) => string;
  readonly passed: string;
  readonly failed: string;
  readonly attemptsLeft: (text: string, count: number) => string;
  readonly noAttemptsLeft: string;
  readonly keptRight: string;
  readonly changed: string;
  readonly answerChanged: string;

  // The record
  readonly memoryOnly: string;
  readonly memoryQuota: string;
  readonly memoryBlocked: string;
  readonly memoryNewer: string;
  readonly notSaved: string;

  // For the author
  readonly problems: (text: string, count: number) => string;
}
