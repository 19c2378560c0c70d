import type { Fault } from '../../domain/scenario/faults.js';
import type { Problem } from '../../domain/reading.js';
import { tidy, unshelter } from './words.js';

/**
 * What can be wrong with a Twee text: `!` where a part of it cannot be used; then what is wrong, and what to write instead.
 *
 * Each is told with an example in stories/authoring/scenario-interchange.mdx.
 */
export const problemKinds = {
  'no-passage': ['!No passage is found here.', 'Start each passage with a line such as :: Arrival.'],
  'text-before-passages': [
    'Text before the first passage is left out.',
    'Put a line such as :: Arrival above it.',
  ],
  'header-unreadable': [
    'The head of this passage is not read whole.',
    'Write :: Name [tags] {"position":"100,100"}.',
  ],
  'no-name': [
    '!This passage has no name, so nothing can lead to it.',
    'Write its name behind the two colons.',
  ],
  'duplicate-passage': ['Another passage has this name; links lead to the first.', 'Rename one of them.'],
  'story-data-unreadable': [
    'StoryData is no JSON, so it is left out.',
    'Write {"ifid": "…", "start": "Arrival"}.',
  ],
  'link-to-nowhere': [
    '!There is no passage of this name.',
    'Write the passage, or mend the name in the link.',
  ],
  'link-unclosed': [
    '!The link is not closed, so it is shown as text.',
    'Write ]] behind it, on the same line.',
  ],
  'link-made': [
    '!It is not said where this link leads, or only worked out when it is played.',
    'Name the passage in the link.',
  ],
  'web-link': ['A link out of the scenario is no choice; its words stay.', 'Link to it from the page.'],
  'code-left-out': [
    'Scripts and styles of a story are left out.',
    'Style the page, or write conditions and effects.',
  ],
  unmapped: [
    '!There is nothing like this here; what it holds is shown.',
    'Write it as text, links, conditions or effects.',
  ],
  'goto-left-out': ['!Nothing leads on by itself here.', 'Make it a link that the learner follows.'],
  'conditional-set': [
    '!A variable cannot be set under a condition.',
    'Set it by the link that leads here: [[Call her->Call]] {trust += 1}.',
  ],
  'printed-variable': [
    'Values of variables are not shown in text.',
    'Write the words, one text for each condition.',
  ],
  'markup-as-text': ['Markup is shown as it is written.', 'Write plain text, or the scenario in HTML.'],
  'variable-case': ['Two variables differ in letter case alone: they are one here.', 'Rename one of them.'],
  'misplaced-setting': [
    'A part of this setting means nothing here.',
    'Settings of a link stand behind it, others in a line of their own.',
  ],
  'else-without-if': [
    'There is no condition before this else.',
    'Write {if …} at the start of the text before.',
  ],
  unclosed: ['This is not closed; it holds to the end of the passage.', 'Close it where it ends.'],
  'too-many-conditions': [
    '!So many conditions that hang together are not read; what they hold is shown.',
    'Give each text a line of its own, and make chains of else shorter.',
  ],
} as const;

export type ProblemCode = keyof typeof problemKinds;

const maxExcerpt = 60;

/** Collects what is wrong, each thing once for its line. */
export class Notes {
  readonly problems: Problem[] = [];

  /** @param line - Where it stands, from 1. */
  add(code: ProblemCode, line: number, said: string): void {
    const [text, cure] = problemKinds[code];
    const isError = text.startsWith('!');
    this.#put({
      code,
      severity: isError ? 'error' : 'warning',
      message: isError ? text.slice(1) : text,
      cure,
      excerpt: excerptOf(said),
      line,
    });
  }

  /** The same for what the language of conditions cannot read. */
  fault({ code, message, cure }: Fault, line: number, said: string): void {
    this.#put({ code, severity: 'error', message, cure, excerpt: excerptOf(said), line });
  }

  #put(problem: Problem): void {
    const isKnown = ({ code, line, excerpt }: Problem) =>
      code === problem.code && line === problem.line && excerpt === problem.excerpt;
    if (!this.problems.some(isKnown)) this.problems.push(problem);
  }
}

function excerptOf(said: string): string {
  const words = tidy(unshelter(said));
  return words.length > maxExcerpt ? `${words.slice(0, maxExcerpt - 1)}…` : words;
}
