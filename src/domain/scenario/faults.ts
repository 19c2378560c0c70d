/** What is wrong with a text in the language of conditions, and where. */
export interface Fault {
  readonly code: FaultCode;
  /** Index in the text. */
  readonly at: number;
  readonly message: string;
  readonly cure: string;
}

export type Parsed<T> = { readonly value: T } | { readonly fault: Fault };

const kinds = {
  'missing-value': [
    'Something is missing here.',
    'Write a number, a text in quotes, a variable, or true or false.',
  ],
  'missing-operator': [
    'Two values stand side by side.',
    'Put and, or, = or another operator between them, or ; to part two settings.',
  ],
  'unexpected-sign': ['This sign has no meaning here.', 'Take it out; texts stand in quotes: "phone".'],
  'foreign-sign': ['Programs write this sign.', 'Write and, or, not.'],
  'open-text': ['The text has no closing quote.', 'Put the quote behind it: "phone".'],
  'open-bracket': ['The bracket is not closed.', 'Write ) behind what belongs together.'],
  'bad-number': ['This is not read as a number.', 'Write digits, with a point before decimals: 1.5.'],
  'chained-comparison': ['Only two values can be compared at once.', 'Write 1 < trust and trust < 3.'],
  'unknown-function': [
    'There is no such function.',
    'Use visits, chosen, passed, score, random, min, max or round.',
  ],
  'wrong-arguments': [
    'The function wants other values.',
    'Write visits("step"), chosen("choice"), passed("quiz"), score("quiz"), random(1, 6), min(a, b), max(a, b), round(a).',
  ],
  'unquoted-id': ['A name stands in quotes here.', 'Write visits("step"), chosen("choice"), passed("quiz").'],
  'too-long': ['This is too long or too deep.', 'Keep parts of it in variables.'],
  'bad-name': [
    'This cannot be the name of a variable.',
    'Use the letters a to z, digits, _ and -, a letter first, and none of and, or, not, is, true, false, yes, no.',
  ],
  'not-an-effect': [
    'This compares, it does not set.',
    'Write if before a condition, and = to set: trust = 2.',
  ],
  'missing-assignment': ['It is not said what is done with this.', 'Write trust = 2, trust += 1, -= or *=.'],
  'unknown-clause': [
    'This setting is unknown.',
    'Use if, else, once, expert, score, start, ending, time, var, scoring, or trust += 1.',
  ],
  'repeated-clause': ['This setting stands twice.', 'Keep one; join conditions with and.'],
  'bad-score': ['The score is not a number.', 'Write score 2 or score -1.'],
  'bad-ending': [
    'The ending is not read.',
    'Write ending good, ending poor or ending mixed; then passed or failed, and score 80, where wanted.',
  ],
  'bad-timer': ['The time is not read.', 'Write time 30 -> choice, with the name of the choice.'],
  'bad-variable': [
    'The variable is not declared.',
    'Write var trust = 1, with a number, a text or yes or no.',
  ],
  'bad-scoring': [
    'The scoring is not read.',
    'Write scoring none, scoring ending, scoring decisions, or scoring trust of 10.',
  ],
} as const satisfies Readonly<Record<string, readonly [message: string, cure: string]>>;

export type FaultCode = keyof typeof kinds;

export function faultOf(code: FaultCode, at: number): Fault {
  const [message, cure] = kinds[code];
  return { code, at, message, cure };
}
