import { Notebook, type ProblemKind } from '../notebook.js';

/**
 * What can be wrong with what an author writes for a panel: `!` where it cannot be used; then what is wrong, and what to write instead.
 *
 * Each is told at length in stories/authoring/feedback-grammar.mdx.
 */
export const problemKinds = {
  'unknown-condition': [
    '!This says for nobody when it is meant.',
    'Write {below 50 %}, {50 % to 80 %}, {passed}, {missed #question}, {chose question=answer}, {ending name}, {attempt 2} or {always}.',
  ],
  'impossible-share': [
    '!No share is like this.',
    'Shares go from 0 % to 100 %, the smaller first: {50 % to 80 %}.',
  ],
  'empty-advice': ['!Nothing is said here.', 'Write the advice behind the braces.'],
  'misplaced-braces': [
    'Learners see these braces.',
    'Conditions stand at the start, minutes anywhere: {3 min}.',
  ],
  'duplicate-option': ['Two of these say the same.', 'Reword or delete one.'],
  'one-level': ['!One level alone is no scale.', 'Write at least two, from disagreement to agreement.'],
  'nested-live-element': ['A copy of this is shown.', 'Put it beside the list, not into it.'],
} as const satisfies Readonly<Record<string, ProblemKind>>;

/** Collects what is wrong with what an author writes for a panel. */
export class FeedbackNotes extends Notebook<keyof typeof problemKinds> {
  constructor() {
    super(problemKinds);
  }
}
