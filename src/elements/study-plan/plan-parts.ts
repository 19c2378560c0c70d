export type Decider = typeof import('./form/index.js');

/** What is fetched on need, and only then; shared by all plans of a page. */
export const parts: {
  /** What reads an author's list, and what the record says of it. */
  list?: typeof import('./plan-list.js');
  /** What makes decisions: the form, what comes of them, and the calendar. */
  form?: Decider;
} = {};

export const loadForm = async (): Promise<Decider> => (parts.form ??= await import('./form/index.js'));
