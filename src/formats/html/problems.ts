import { Notebook } from './notebook.js';

/**
 * What can be wrong: `!` where a question cannot be asked; then what is wrong, and what to write instead.
 *
 * Each is told at length, with an example, in stories/authoring/quiz-grammar.mdx.
 */
export const problemKinds = {
  'no-question': [
    '!No question is found here.',
    'Write a question and below it a list whose items start with [x] or [ ]; in Markdown with empty lines around it, or as HTML in a div.',
  ],
  'no-list': [
    '!These answers are no list items.',
    'Leave an empty line before the list and after each quote.',
  ],
  'no-prompt': ['!These answers have no question.', 'Write the question above them.'],
  'no-options': ['!There are fewer than two answers.', 'Give at least two.'],
  'no-right-answer': ['!No answer is marked as right.', 'Start it with [x]; in a form use class="correct".'],
  'unknown-marker': ['!This marker means nothing.', 'Write [x] or [ ].'],
  'mixed-answers': ['!Answers to choose and to type are mixed.', 'Make two questions of them.'],
  'mixed-controls': [
    '!Radio buttons and checkboxes are mixed.',
    'Use radio to pick one, or checkbox to pick several.',
  ],
  'blank-without-answer': [
    '!A blank has no right answer.',
    'Write [[Paris]], a list item [=] Paris, or data-answer="Paris".',
  ],
  'too-many-blanks': [
    '!Which blank does the list answer?',
    'Write each answer in its blank: [[Paris|paris]].',
  ],
  'numeric-unreadable': [
    'This is no number.',
    'Write 25, -3.5, 20..30, 3.14 ± 0.01, >= 5 or <= 5, then one unit: 25 kg.',
  ],
  'number-ambiguous': ['The comma is read as parting thousands.', 'Write 1500 or 1.5.'],
  'range-reversed': ['The range is read from its end.', 'Write the smaller number first.'],
  'marker-typo': ['Other tools do not know this marker.', 'Write [x] or [ ] and a space.'],
  'unmarked-item': ['An answer without a marker is read as wrong.', 'Start it with [ ] or [x].'],
  'nested-answers': ['Answers inside an answer are read as its text.', 'Indent all answers alike.'],
  'empty-option': ['An empty answer is left out.', 'Write its text or delete it.'],
  'both-right': ['True and false are both marked as right.', 'Mark the one that is.'],
  'no-alt-text': ['A picture without words cannot be heard.', 'Say what it shows: alt="A closed door".'],
  'duplicate-option': ['Two answers say the same.', 'Reword or delete one.'],
  'duplicate-id': ['Another one has this name.', 'Give each an id of its own, or other words.'],
  'unknown-setting': [
    'This setting is unknown.',
    'Use {.several}, {.single}, {.case-sensitive}, {.points-2} or {#name}.',
  ],
  'nested-live-element': ['A copy of this is shown.', 'Put it directly inside micro-quiz.'],
  'delimiter-in-answer': ['The answer holds [,], which parts answers in xAPI.', 'Write a plain comma.'],
} as const;

export type ProblemCode = keyof typeof problemKinds;

/** Collects what is wrong with a quiz. */
export class Notes extends Notebook<ProblemCode> {
  constructor() {
    super(problemKinds);
  }

  /** The same for a question that cannot be asked: there is none. */
  refuse(code: ProblemCode, node: Node): undefined {
    this.add(code, node);
  }
}
