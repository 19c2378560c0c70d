import type { Question } from '../question/model.js';

/** A quiz as its author wrote it. How it is run (attempts, pass mark) is set on the element. */
export interface Quiz {
  /** Names the quiz on its page for good: `[A-Za-z0-9_-]+`. */
  readonly key: string;
  readonly title?: string;
  readonly questions: readonly Question[];
}
