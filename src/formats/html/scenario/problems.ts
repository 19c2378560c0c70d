import type { Fault } from '../../../domain/scenario/faults.js';
import { Notebook, type ProblemKind } from '../notebook.js';

/**
 * What can be wrong with a scenario's markup: `!` where something cannot be shown or reached; then what is wrong, and what to
 * write instead. Faults in the language of conditions, and what is wrong with the scenario as a whole, come beside these.
 *
 * Each is told at length, with an example, in stories/authoring/scenario-grammar.mdx.
 */
export const problemKinds = {
  'no-steps': [
    '!No step is found here.',
    'Write sections or headings, each with an id, and links to them: [Call her](#call).',
  ],
  'duplicate-step': ['!Another step has this name.', 'Give each step an id of its own.'],
  'duplicate-choice': ['Another choice of the step has this name.', 'Give each a name of its own: {#name}.'],
  'link-to-nowhere': ['!The link leads to no step.', 'Give the step this id, or mend the link.'],
  'several-starts': ['Another step is the start already.', 'Mark one step only.'],
  'duplicate-variable': ['The variable is declared already.', 'Declare it once.'],
  'else-without-if': ['!No condition stands before this.', 'Put it behind a block that starts with {if …}.'],
  'misplaced-clause': [
    'This does nothing here.',
    'Steps, choices and the scenario have settings of their own.',
  ],
  'shown-braces': [
    'Learners see these braces.',
    'Put them at the start or end of a block, behind a link, or in a paragraph of their own.',
  ],
  'unlinked-item': ['This item is no choice, as it has no link to a step.', 'Link it: [Call her](#call).'],
  'nameless-speech': ['It is not said who speaks.', 'Start with the name and a colon in bold: **Ana:**'],
  'nameless-quiz': ['Conditions cannot ask for this quiz.', 'Give it an id.'],
  'outside-of-steps': ['This is shown in no step.', 'Move it into a step, or before the first.'],
  'nested-live-element': ['A copy of this is shown.', 'Put it into a paragraph of its own.'],
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ScenarioProblemCode = keyof typeof problemKinds;

/** Collects what is wrong with a scenario. */
export class ScenarioNotes extends Notebook<ScenarioProblemCode> {
  constructor() {
    super(problemKinds);
  }

  /** @param isUsed - Whether the text is taken for settings all the same, and therefore not shown. */
  fault({ code, message, cure }: Fault, node: Node, said: string, isUsed: boolean): void {
    this.tell(code, [isUsed ? `!${message}` : message, cure], node, said);
  }
}
