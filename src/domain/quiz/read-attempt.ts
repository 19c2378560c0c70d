import type { Json } from '../xapi/types.js';
import type { AttemptDocument } from './attempt.js';

type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText: Check = (value) => typeof value === 'string';
const isAmount: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isCount: Check = (value) => isAmount(value) && Number.isSafeInteger(value);
const isOrdinal: Check = (value) => isCount(value) && value !== 0;
const isFlag: Check = (value) => typeof value === 'boolean';
const isVerdict: Check = (value) => value === 'right' || value === 'partly' || value === 'wrong';

const isMaybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const isMapOf =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(check);

/** Checks own properties by name; others may stand beside them, from a later version of the same document. */
const isShaped =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.entries(checks).every(([name, check]) => check(value[name]));

const isScored = (value: unknown): boolean => {
  const { raw, max } = value as { readonly raw: number; readonly max: number };
  return raw <= max;
};

const isTrace = isShaped({ prompt: isText, options: isMapOf(isText), right: isText });

const hasCheck = isShaped({ raw: isAmount, max: isAmount, verdict: isVerdict, attempt: isOrdinal });

const hasOutcome = isShaped({ raw: isAmount, max: isAmount, passed: isFlag });

const isQuestionState = isShaped({
  asked: isTrace,
  response: isListOf(isText),
  checked: isMaybe((value) => hasCheck(value) && isScored(value)),
  hints: isCount,
  solved: isMaybe(isFlag),
  seconds: isAmount,
});

const isAttempt = isShaped({
  version: (value) => value === 1,
  attempt: isOrdinal,
  questions: isMapOf(isQuestionState),
  outcome: isMaybe((value) => hasOutcome(value) && isScored(value)),
});

/**
 * The attempt document in a stored value, or `undefined` where it is none that this version can read.
 *
 * A document may come from another device, an older version or a careless hand: what passes here can be relied upon.
 */
export const readAttempt = (value: Json | undefined): AttemptDocument | undefined =>
  isAttempt(value) ? (value as unknown as AttemptDocument) : undefined;
