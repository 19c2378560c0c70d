import {
  isAmount,
  isCount,
  isFlag,
  isListOf,
  isMapOf,
  isMaybe,
  isNumber,
  isOrdinal,
  isShaped,
  isText,
  type Check,
} from '../shape.js';
import type { ScenarioDocument } from './attempt.js';

const isQuizzes = isMapOf(isShaped({ passed: isFlag, scaled: isNumber }));

const isDecision = isShaped({
  step: isText,
  choice: isText,
  seconds: isAmount,
  quizzes: isMaybe(isQuizzes),
  late: isMaybe(isFlag),
});

const isScore = isMaybe(isShaped({ raw: isNumber, max: isNumber }));

const isPast = isShaped({
  attempt: isOrdinal,
  decisions: isListOf(isDecision),
  ending: isMaybe(isText),
  score: isScore,
});

const isSeed: Check = (value) => isCount(value) && (value as number) < 2 ** 32;

const isDocument = isShaped({
  version: (value) => value === 1,
  attempt: isOrdinal,
  seed: isSeed,
  decisions: isListOf(isDecision),
  quizzes: isQuizzes,
  ended: isMaybe(isShaped({ ending: isText, score: isScore })),
  seen: isListOf(isText),
  past: isListOf(isPast),
});

/**
 * The state document in a stored value, or `undefined` where it is none that this version can read.
 *
 * What passes here can be relied upon; whether its decisions still hold in today's scenario, the walk tells.
 */
export const readScenarioDocument = (value: unknown): ScenarioDocument | undefined =>
  isDocument(value) ? (value as ScenarioDocument) : undefined;
