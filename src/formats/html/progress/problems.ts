import { Notebook, type ProblemKind } from '../notebook.js';

/**
 * What can be wrong with a list of steps: what is wrong, then what to write instead; `!` where a step cannot be done.
 *
 * Each is told at length, with an example, in stories/authoring/progress-grammar.mdx.
 */
export const problemKinds = {
  'no-list': [
    'No numbered list is found here, so the list comes from the learner’s record.',
    'Write a numbered list of links: 1. [First aid](first-aid.html). In Markdown leave an empty line before it.',
  ],
  'unordered-list': [
    'The steps are in a list without numbers.',
    'Number them (1. 2. 3., or ol): their order says what comes next. Bullets are for what the learner can do after a step.',
  ],
  'no-link': [
    '!This step leads nowhere, so nobody can do it. It does not count.',
    'Link it, or put linked steps in a list below it.',
  ],
  'two-links': [
    'Only the first link of this step counts.',
    'Make two steps of it, or write the second link below the list.',
  ],
  'duplicate-link': [
    'Another step leads there already, so it counts twice.',
    'Remove one, or link to one thing on the page: page.html#quiz.',
  ],
  'duplicate-id': ['Another step has this name.', 'Give each an id of its own.'],
  'unknown-setting': [
    'This setting is unknown.',
    'Use {5 min}, {completed}, {passed}, {viewed}, {optional}, {weight 2}, {after #name} or {gate}, parted by semicolons.',
  ],
  'unknown-step': [
    'No step of this list has this name.',
    'Write what its link ends with: {after #first-check}.',
  ],
  'gate-without-after': [
    'Nothing comes before this step, so it is never locked.',
    'Say what comes first: {after #first-check; gate}.',
  ],
  'never-opens': [
    'This step waits for what waits for it, or for what nobody can do. It is not locked.',
    'Take one of the gates away.',
  ],
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type CourseProblemCode = keyof typeof problemKinds;

/** Collects what is wrong with a list of steps. */
export class CourseNotes extends Notebook<CourseProblemCode> {
  constructor() {
    super(problemKinds);
  }
}
