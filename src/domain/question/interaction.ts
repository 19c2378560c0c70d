import type { ActivityDefinition } from '../xapi/types.js';
import type { Prose, Question, Response, Score } from './model.js';

/** Why a response cannot be judged yet: nothing given, or no number where one is asked for. */
export type Gap = 'empty' | 'not-a-number';

/** How one type of question is judged and told in xAPI. */
export interface Interaction<Q extends Question = Question> {
  /** What is missing before the response can be judged. */
  gap(question: Q, response: Response): Gap | undefined;
  score(question: Q, response: Response): Score;
  /** A response that earns all points. */
  solution(question: Q): Response;
  /** Interaction type, components and correct responses (xAPI 1.0.3 Data 2.4.4.1). */
  define(question: Q, language: string): ActivityDefinition;
  /** The response in the grammar of its interaction type (the same section). */
  respond(question: Q, response: Response): string;
  /** The author's feedback to what was typed, blank by blank. */
  remarks?(question: Q, response: Response): readonly (Remark | undefined)[];
}

/** What the author says to one typed answer. */
export interface Remark {
  readonly correct: boolean;
  readonly feedback: Prose | undefined;
}
