import type { Gap } from '../domain/question/interaction.js';
import type { Question, Response } from '../domain/question/model.js';
import type { QuestionState } from '../domain/quiz/attempt.js';
import type { Locale } from '../localization/registry.js';

/** All that drawing one question needs; the views are functions of it. */
export interface QuestionViewModel<Q extends Question = Question> {
  readonly question: Q;
  /** Prefix of the ids inside the shadow root. */
  readonly id: string;
  /** Place among the questions, from 1, and their count. */
  readonly number: number;
  readonly total: number;
  readonly state: QuestionState;
  readonly response: Response;
  /** Whether it was judged in this attempt, or kept from an earlier one. */
  readonly checked: boolean;
  /** Whether the right answer may be told. */
  readonly settled: boolean;
  /** Whether it was kept from an earlier attempt. */
  readonly kept: boolean;
  readonly changed: boolean;
  /** Whether its right answer has changed: the old verdict stands, and nothing is marked by the new one. */
  readonly outdated: boolean;
  readonly gap: Gap | undefined;
  readonly locale: Locale;
}
