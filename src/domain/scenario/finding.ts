import { textOf } from '../question/model.js';
import type { Choice } from './model.js';

/** What the checker has found wrong with a scenario as a whole, in English for its author. */
export interface Finding {
  readonly code: FindingCode;
  /** `error`: a learner comes to harm or something cannot work as meant; `warning`: something is of no use. */
  readonly severity: 'error' | 'warning';
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly cure: string;
  /** Id of the step it is about. */
  readonly step?: string;
  /** Id of the choice in that step. */
  readonly choice?: string;
  /** Name of the variable. */
  readonly variable?: string;
}

/** Each is told at length, with an example, in stories/authoring/scenario-grammar.mdx. */
export type FindingCode =
  | 'missing-target'
  | 'unreachable-step'
  | 'dead-end'
  | 'never-shown'
  | 'unreachable-ending'
  | 'endless-loop'
  | 'never-set'
  | 'never-read'
  | 'undeclared-variable'
  | 'unknown-name'
  | 'type-mismatch'
  | 'no-ending'
  | 'timer-choice';

/** Where in a scenario something stands: in a step, or in one of its choices; nowhere for what holds for the whole. */
export interface Place {
  readonly step?: string;
  readonly choice?: Choice;
}

const usual = {
  'missing-target': 'error',
  'unreachable-step': 'warning',
  'dead-end': 'error',
  'never-shown': 'warning',
  'unreachable-ending': 'warning',
  'endless-loop': 'error',
  'never-set': 'warning',
  'never-read': 'warning',
  'undeclared-variable': 'error',
  'unknown-name': 'error',
  'type-mismatch': 'warning',
  'no-ending': 'error',
  'timer-choice': 'error',
} as const satisfies Record<FindingCode, Finding['severity']>;

/** A finding as usual for its code. */
export const finding = (
  code: FindingCode,
  { step, choice }: Place,
  message: string,
  cure: string,
  more: Partial<Pick<Finding, 'severity' | 'variable'>> = {},
): Finding => ({
  code,
  severity: usual[code],
  message,
  cure,
  ...(step !== undefined && { step }),
  ...(choice && { choice: choice.id }),
  ...more,
});

const maxQuoted = 40;

export const quoted = (text: string): string =>
  `“${text.length > maxQuoted ? `${text.slice(0, maxQuoted - 1)}…` : text}”`;

/** The choice as its author knows it: by its words, or by its id where it has none. */
export const choiceName = (choice: Choice): string => quoted(textOf(choice.text).trim() || choice.id);

/** Where something stands, to follow on "in": `step “desk”, choice “Call her”`. */
export const placeName = ({ step, choice }: Place): string =>
  [step === undefined ? 'the scoring' : `step ${quoted(step)}`, choice && `choice ${choiceName(choice)}`]
    .filter(Boolean)
    .join(', ');

/** `“a”`, `“a” and “b”`, `“a”, “b” and 3 more`. */
export function listed(names: readonly string[]): string {
  const said = names.slice(0, 3).map(quoted);
  const left = names.length - said.length;
  const last = left > 0 ? `${left} more` : said.length > 1 ? said.pop() : undefined;
  return last === undefined ? said.join('') : `${said.join(', ')} and ${last}`;
}
