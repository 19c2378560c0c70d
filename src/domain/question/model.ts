/** Words for the learner: plain text, or an author's prose with its nodes. */
export type Prose = string | RichProse;

/**
 * Prose with markup.
 *
 * `nodes` are detached copies of what the author wrote (DOM nodes; opaque here), to be cloned wherever they are shown.
 */
export interface RichProse {
  readonly text: string;
  readonly nodes: readonly unknown[];
}

/** The plain text of prose, as statements and accessible names need it. */
export const textOf = (prose: Prose): string => (typeof prose === 'string' ? prose : prose.text);

interface QuestionBase {
  /** Names the question for good: `[A-Za-z0-9_-]+`. The author's id, else made from the content. */
  readonly key: string;
  readonly prompt: Prose;
  /** Opened one after the other. */
  readonly hints: readonly Prose[];
  /** Why the answer is the answer; shown once the question is settled. */
  readonly explanation?: Prose;
  /** Weight in the quiz's score, above 0. */
  readonly points: number;
}

export interface Choice {
  /** `[A-Za-z0-9_-]+`, unique in its question. */
  readonly id: string;
  readonly text: Prose;
  readonly correct: boolean;
  /** Why picking this is right or wrong. */
  readonly feedback?: Prose;
}

/** Pick one of several, or all that apply. */
export interface ChoiceQuestion extends QuestionBase {
  readonly type: 'choice';
  readonly choices: readonly Choice[];
  /** Whether more than one may be picked. */
  readonly several: boolean;
}

/** A statement that is true or false; the ids of its choices are `true` and `false`. */
export interface TrueFalseQuestion extends QuestionBase {
  readonly type: 'true-false';
  readonly choices: readonly Choice[];
}

export interface TextAnswer {
  readonly text: string;
  readonly correct: boolean;
  readonly feedback?: Prose;
}

export interface Blank {
  /** Foreseen answers, right and wrong; what matches none is wrong. */
  readonly answers: readonly TextAnswer[];
  /** What the author says to an answer that matches none. */
  readonly otherwise?: Prose;
  /** What stands beside it and names it, where the author's form says so. */
  readonly label?: string;
}

/**
 * Type the missing words.
 *
 * Where the prompt holds `[[]]`, a blank stands there, in order; blanks that find no such place stand below the prompt.
 */
export interface FillInQuestion extends QuestionBase {
  readonly type: 'fill-in';
  readonly blanks: readonly Blank[];
  readonly caseSensitive: boolean;
}

/** The marker in a fill-in prompt that a blank replaces. */
export const blankMarker = '[[]]';

/** A range of numbers, ends included; an end left out is open. `min === max` is one exact number. */
export interface NumericAnswer {
  readonly min?: number;
  readonly max?: number;
  readonly correct: boolean;
  readonly feedback?: Prose;
}

/** Type a number. */
export interface NumericQuestion extends QuestionBase {
  readonly type: 'numeric';
  /** Foreseen answers, right and wrong, first match wins; what matches none is wrong. */
  readonly answers: readonly NumericAnswer[];
  /** Stands behind the input: `kg`, `%`. */
  readonly unit?: string;
  /** What stands beside the input and names it, where the author's form says so. */
  readonly label?: string;
}

export type Question = ChoiceQuestion | TrueFalseQuestion | FillInQuestion | NumericQuestion;
export type QuestionType = Question['type'];

/** What a learner gave: ids of picked choices, or the text typed into each blank. */
export type Response = readonly string[];

export type Verdict = 'right' | 'partly' | 'wrong';

/** The judgement of one response. `raw` runs from 0 to `max`, the question's points. */
export interface Score {
  readonly raw: number;
  readonly max: number;
  readonly verdict: Verdict;
}
