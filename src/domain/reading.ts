/** What is wrong in authored content, where, and what to do about it. */
export interface Problem {
  /** Stable kebab-case name: `no-right-answer`. Documented in stories/. */
  readonly code: string;
  /** `error`: part of the content cannot be used; `warning`: it works, but not as well as it could. */
  readonly severity: 'error' | 'warning';
  /** What is wrong, in one English sentence for the author. */
  readonly message: string;
  /** What to write instead. */
  readonly cure: string;
  /** The text at fault, shortened. */
  readonly excerpt: string;
  /** The node at fault (a DOM node; opaque here), where there is one. */
  readonly node?: unknown;
  /** Line in a text source, from 1, where there is one. */
  readonly line?: number;
}

/** The result of reading authored content; the model holds all that is sound. */
export interface Reading<Model> {
  readonly model: Model;
  readonly problems: readonly Problem[];
}
