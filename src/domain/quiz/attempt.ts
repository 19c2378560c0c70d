import { interactionOf } from '../question/index.js';
import { round } from '../question/score.js';
import type { Question, Response, Verdict } from '../question/model.js';
import type { Quiz } from './model.js';
import { own } from './own.js';
import { traceOf, type Trace } from './trace.js';

/** One question in the attempt document. */
export interface QuestionState {
  /** What was asked, so that an edit of the page can be told from another question. */
  readonly asked: Trace;
  /** Given, perhaps not checked yet. */
  readonly response: Response;
  /** The judgement, once checked. */
  readonly checked?: Checked;
  /** How many hints were opened. */
  readonly hints: number;
  /** Whether the learner asked to see the answer. */
  readonly solved?: boolean;
  /** Seconds spent on it so far, in this attempt. */
  readonly seconds: number;
}

export interface Checked {
  readonly raw: number;
  readonly max: number;
  readonly verdict: Verdict;
  /** The attempt it was checked in; an earlier one when a right answer was kept. */
  readonly attempt: number;
}

/** How an attempt came out; `raw` runs from 0 to `max`. */
export interface Outcome {
  readonly raw: number;
  readonly max: number;
  readonly passed: boolean;
}

/**
 * The state document of one quiz for one learner: the attempt they are in, or finished last.
 *
 * There is none before the first touch.
 */
export interface AttemptDocument {
  readonly version: 1;
  /** Number of the attempt, from 1. */
  readonly attempt: number;
  readonly questions: Readonly<Record<string, QuestionState>>;
  readonly outcome?: Outcome;
}

/** Which state document of a quiz holds the attempt. */
export const attemptStateId = 'attempt';

/** Which one holds its questions, for review decks to ask them on other pages. */
export const questionsStateId = 'questions';

/** What was asked is worked out when it is stored: folding texts takes longer than drawing them. */
const untouched = (question: Question): QuestionState => ({
  get asked() {
    return traceOf(question);
  },
  response: [],
  hints: 0,
  seconds: 0,
});

/** The state of a question, also where it was never touched. */
export const stateOf = (document: AttemptDocument | undefined, question: Question): QuestionState =>
  own(document?.questions, question.key) ?? untouched(question);

/** The document of a first attempt that has just begun. */
export const firstAttempt: AttemptDocument = { version: 1, attempt: 1, questions: {} };

function withState(
  document: AttemptDocument,
  question: Question,
  change: Partial<QuestionState>,
): AttemptDocument {
  const state = { ...stateOf(document, question), ...change };
  return { ...document, questions: { ...document.questions, [question.key]: state } };
}

/** Keeps what was picked or typed, without judging it. What was judged stands until the next attempt. */
export function withResponse(
  document: AttemptDocument,
  question: Question,
  response: Response,
  seconds: number,
): AttemptDocument {
  if (stateOf(document, question).checked) return document;
  return withState(document, question, { asked: traceOf(question), response, seconds });
}

/** Judges a response; the quiz is finished when this was the last open question. */
export function withCheck(
  document: AttemptDocument,
  quiz: Quiz,
  question: Question,
  response: Response,
  seconds: number,
  passMark: number,
): AttemptDocument {
  const checked: Checked = {
    ...interactionOf(question).score(question, response),
    attempt: document.attempt,
  };
  return withOutcome(
    withState(document, question, { asked: traceOf(question), response, seconds, checked }),
    quiz,
    passMark,
  );
}

/**
 * Judges the attempt when no question is open: also one whose last open question was taken off the page.
 *
 * Returns the document itself while a question is open.
 */
export function withOutcome(document: AttemptDocument, quiz: Quiz, passMark: number): AttemptDocument {
  const checks = checksOf(document, quiz);
  if (checks.length === 0 || checks.length < quiz.questions.length) return document;
  return { ...document, outcome: outcomeOf(checks, passMark) };
}

/** The judgements of the questions that have one, in the quiz's order. */
const checksOf = (document: AttemptDocument, quiz: Quiz): Checked[] =>
  quiz.questions.flatMap(({ key }) => own(document.questions, key)?.checked ?? []);

function outcomeOf(checks: readonly Checked[], passMark: number): Outcome {
  const max = round(checks.reduce((sum, check) => sum + check.max, 0));
  const raw = Math.min(max, round(checks.reduce((sum, check) => sum + check.raw, 0)));
  return { raw, max, passed: raw / max >= passMark - 1e-9 };
}

export function withHint(document: AttemptDocument, question: Question): AttemptDocument {
  const hints = Math.min(question.hints.length, stateOf(document, question).hints + 1);
  return withState(document, question, { hints });
}

export function withSolution(document: AttemptDocument, question: Question): AttemptDocument {
  return withState(document, question, { solved: true });
}

/** Opens the next attempt: right answers stay, the others are asked again. */
export function nextAttempt(document: AttemptDocument, quiz: Quiz): AttemptDocument {
  const kept = quiz.questions.flatMap(({ key }): [string, QuestionState][] => {
    const state = own(document.questions, key);
    return state?.checked?.verdict === 'right' ? [[key, { ...state, seconds: 0 }]] : [];
  });
  return { version: 1, attempt: document.attempt + 1, questions: Object.fromEntries(kept) };
}

/** Whether one more attempt may be opened; `maxAttempts` 0 sets no limit. */
export function mayRetry(document: AttemptDocument | undefined, quiz: Quiz, maxAttempts: number): boolean {
  if (document?.outcome === undefined) return false;
  const missed = quiz.questions.some(({ key }) => own(document.questions, key)?.checked?.verdict !== 'right');
  return missed && (maxAttempts === 0 || document.attempt < maxAttempts);
}

/** Whether a question's answer may be told: it is right, was asked for, or no attempt is left. */
export function isSettled(
  document: AttemptDocument | undefined,
  question: Question,
  maxAttempts: number,
): boolean {
  const state = own(document?.questions, question.key);
  if (state?.checked === undefined) return false;
  const last = maxAttempts !== 0 && (document?.attempt ?? 0) >= maxAttempts;
  return state.checked.verdict === 'right' || state.solved === true || last;
}

/** Seconds spent in the attempt so far. */
export const secondsOf = (document: AttemptDocument): number =>
  Object.values(document.questions).reduce((sum, { seconds }) => sum + seconds, 0);
