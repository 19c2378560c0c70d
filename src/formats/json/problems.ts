import type { Fault } from '../../domain/scenario/faults.js';
import type { Problem } from '../../domain/reading.js';

/** What can be wrong with a JSON text: `!` where a part of it cannot be used; then what is wrong, and what to write instead. */
export const problemKinds = {
  'not-json': ['!This is no JSON.', 'Write one object: {"key": "mail", "steps": […]}.'],
  'not-an-object': ['!This is no object.', 'Write {…} with the properties that the documentation names.'],
  'not-a-list': ['!This is no list.', 'Write […].'],
  'not-a-text': ['!This is no text.', 'Write it in quotes.'],
  'not-a-number': [
    '!This is no number that fits here.',
    'Write digits without quotes; times and maximums are above 0.',
  ],
  'not-a-flag': ['!This is neither true nor false.', 'Write true or false, without quotes.'],
  'not-a-value': [
    '!This is no number, text, true or false.',
    'Write the value with which the variable starts.',
  ],
  'bad-id': ['!This cannot be a name.', 'Use the letters A to Z, digits, - and _.'],
  'bad-name': [
    '!This cannot be the name of a variable.',
    'Use the letters a to z, digits, - and _, a letter first.',
  ],
  'bad-kind': ['!There is no such kind.', 'Write one of those that the documentation names.'],
  'duplicate-id': ['!Another one has this name.', 'Give each a name of its own.'],
  'missing-words': ['!There are no words here.', 'Write them as "prose".'],
  'no-steps': [
    '!No step is found here.',
    'Write "steps": [{"id": "arrival", "blocks": ["…"], "choices": […]}].',
  ],
  'unknown-start': ['There is no such step; the first is the start.', 'Name a step of "steps".'],
  'unknown-property': ['This property is unknown and left out.', 'Check its spelling, or take it out.'],
} as const;

export type ProblemCode = keyof typeof problemKinds;

const maxExcerpt = 60;

/** Where in the value something stands: `steps[2].choices[0].when`. */
export type Path = string;

export const inside = (path: Path, name: string): Path => (path === '' ? name : `${path}.${name}`);

/** Collects what is wrong; each message starts with the path to it. */
export class Notes {
  readonly problems: Problem[] = [];

  add(code: ProblemCode, path: Path, said: unknown): void {
    const [text, cure] = problemKinds[code];
    const isError = text.startsWith('!');
    this.#put(code, isError ? text.slice(1) : text, cure, path, said, isError);
  }

  /** The same for what the language of conditions cannot read. */
  fault({ code, message, cure }: Fault, path: Path, said: unknown): void {
    this.#put(code, message, cure, path, said, true);
  }

  #put(code: string, message: string, cure: string, path: Path, said: unknown, isError: boolean): void {
    this.problems.push({
      code,
      severity: isError ? 'error' : 'warning',
      message: path === '' ? message : `${path}: ${message}`,
      cure,
      excerpt: excerptOf(said),
    });
  }
}

function excerptOf(said: unknown): string {
  const words = typeof said === 'string' ? said : textOf(said);
  return words.length > maxExcerpt ? `${words.slice(0, maxExcerpt - 1)}…` : words;
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // A value that came as an object may hold itself, or a bigint.
    return typeof value;
  }
}
