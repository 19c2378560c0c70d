import type { CalendarMessages } from './calendar-messages.js';
import type { CertificateMessages } from './certificate-messages.js';
import type { FeedbackMessages } from './feedback-messages.js';
import type { GroupMessages } from './group-messages.js';
import type { MemoryMessages } from './memory-messages.js';
import type { PlanFormMessages, PlanMessages } from './plan-messages.js';
import type { ProgressMessages } from './progress-messages.js';
import type { RatingMessages } from './rating-messages.js';
import type { RecapMessages } from './recap-messages.js';
import type { ReviewMessages } from './review-messages.js';
import type { ScenarioMessages } from './scenario-messages.js';
import type { ThreadActingMessages } from './thread-acting-messages.js';
import type { ThreadMessages } from './thread-messages.js';
import type { TypedMessages } from './typed-messages.js';
import type { UndeliveredMessages } from './undelivered-messages.js';

/**
 * Every word that Learnlets say themselves, in one language.
 *
 * Where grammar needs a number the message is a function; numbers come formatted for the language in `text`, and as they are in
 * `count`, for plural rules.
 */
export interface Messages
  extends
    QuizMessages,
    MemoryMessages,
    TypedMessages,
    ScenarioMessages,
    RecapMessages,
    UndeliveredMessages,
    FeedbackMessages,
    RatingMessages,
    PlanMessages,
    PlanFormMessages,
    ProgressMessages,
    CalendarMessages,
    CertificateMessages,
    ReviewMessages,
    ThreadMessages,
    ThreadActingMessages,
    GroupMessages {}

/** What a quiz says. */
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
  readonly hintLabel: string;
  readonly gapChoice: string;

  // Verdicts and marks
  readonly right: string;
  readonly partly: string;
  readonly wrong: string;
  readonly choiceRight: string;
  readonly choiceWrong: string;
  readonly choiceMissed: string;
  readonly choiceExpected: string;

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
  readonly notSaved: string;

  // For the author
  readonly problems: (text: string, count: number) => string;
}
