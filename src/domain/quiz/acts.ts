import type { Act } from '../act.js';
import { interactionOf } from '../question/index.js';
import { textOf, type Question } from '../question/model.js';
import { round } from '../question/score.js';
import { languageMap } from '../xapi/language-map.js';
import type { Activity, StatementScore } from '../xapi/types.js';
import { activityTypes, extensions } from '../xapi/vocabulary.js';
import { secondsOf, type AttemptDocument, type Outcome, type QuestionState } from './attempt.js';
import type { Quiz } from './model.js';

/** Where a quiz stands: what its statements need beside the quiz itself. */
export interface QuizPlace {
  readonly quiz: Quiz;
  /** IRI of the quiz; a question's is this, `/`, and its key. */
  readonly id: string;
  /** Language of the content (BCP 47), `und` where unknown. */
  readonly language: string;
}

export function quizActivity({ quiz, id, language }: QuizPlace): Activity {
  const [first] = quiz.questions;
  const name = quiz.title?.trim() || (first && textOf(first.prompt).trim()) || quiz.key;
  return { id, definition: { type: activityTypes.assessment, name: languageMap(language, name) } };
}

export function questionActivity({ id, language }: QuizPlace, question: Question): Activity {
  const text = textOf(question.prompt).trim() || question.key;
  return {
    id: `${id}/${question.key}`,
    definition: {
      type: activityTypes.interaction,
      description: languageMap(language, text),
      ...interactionOf(question).define(question, language),
    },
  };
}

/** A score out of nothing is none: xAPI wants `min` below `max`, and JSON has no word for 0 / 0. */
const scoreOf = (raw: number, max: number): { readonly score?: StatementScore } =>
  max > 0 ? { score: { scaled: round(raw / max), raw, min: 0, max } } : {};

/** The learner touched the quiz for the first time in an attempt. */
export const initialized = (place: QuizPlace, attempt: number): Act => ({
  verb: 'initialized',
  activity: quizActivity(place),
  attempt,
});

/** The learner had an answer judged. */
export function answered(place: QuizPlace, question: Question, attempt: number, state: QuestionState): Act {
  const { raw = 0, max = question.points, verdict } = state.checked ?? {};
  return {
    verb: 'answered',
    activity: questionActivity(place, question),
    parent: quizActivity(place),
    attempt,
    seconds: state.seconds,
    result: {
      response: interactionOf(question).respond(question, state.response),
      success: verdict === 'right',
      ...scoreOf(raw, max),
    },
  };
}

/** The learner opened a hint (`hint-1`, `hint-2`, …) or asked for the answer (`solution`). */
export const revealed = (place: QuizPlace, question: Question, attempt: number, what: string): Act => ({
  verb: 'revealed',
  activity: questionActivity(place, question),
  parent: quizActivity(place),
  attempt,
  result: { extensions: { [extensions.revealed]: what } },
});

/** The last open question was answered: the quiz is completed, and judged. */
export function finished(place: QuizPlace, document: AttemptDocument, outcome: Outcome): readonly Act[] {
  const { raw, max, passed } = outcome;
  const shared = { activity: quizActivity(place), attempt: document.attempt, seconds: secondsOf(document) };
  return [
    { ...shared, verb: 'completed', result: { completion: true } },
    {
      ...shared,
      verb: passed ? 'passed' : 'failed',
      result: { success: passed, ...scoreOf(raw, max) },
    },
  ];
}
