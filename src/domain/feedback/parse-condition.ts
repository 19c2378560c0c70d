import { contentKey } from '../question/key.js';
import type { Condition } from './condition.js';

/** What is wrong with the text of a condition. */
export type ConditionFault = 'unknown-condition' | 'impossible-share';

type Parse = (...groups: string[]) => Condition | ConditionFault;

/** `#weight`, `#lifting/weight`. */
const name = String.raw`#?([\p{L}\p{N}_/.:-]+)`;
const names = String.raw`(?:\s+(?:of|in)\s+((?:#\S+\s*)+))?`;
const percent = String.raw`(\d+(?:[.,]\d+)?)\s*%`;

const grammar: readonly (readonly [RegExp, Parse])[] = [
  [/^always$/iu, () => ({ kind: 'always' })],
  [of(`(?:below|under|less than|<)\\s*${percent}${names}`), (end, of) => share('', end, true, of)],
  [of(`(?:above|over|more than|>)\\s*${percent}${names}`), (end, of) => share(end, '', true, of)],
  [of(`(?:at least|from|>=|≥)\\s*${percent}${names}`), (end, of) => share(end, '', false, of)],
  [of(`(?:at most|up to|<=|≤)\\s*${percent}${names}`), (end, of) => share('', end, false, of)],
  [
    of(`(\\d+(?:[.,]\\d+)?)\\s*%?\\s*(?:to|-|–|—|…)\\s*${percent}${names}`),
    (min, max, of) => share(min, max, false, of),
  ],
  [of(`(not passed|passed|failed)((?:\\s+#\\S+)*)`), (verdict, of) => passed(verdict, of)],
  [of(`(right|partly|missed|wrong)\\s+${name}`), (how, question) => answer(how, question)],
  [of(`chose\\s+${name}\\s*=\\s*${name}`), (question, choice) => chose(question, choice)],
  [of(`ending\\s+${name}`), (ending = '') => ({ kind: 'ending', ending: keyOf(ending) })],
  [of(String.raw`attempt\s+(\d{1,3})(\s+or\s+more|\s*\+)?`), (number, more) => attempt(number, more)],
];

function of(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'iu');
}

/** Reads what stands between braces: `below 50 %`, `missed #weight`, `passed and attempt 1`. */
export function parseCondition(text: string): Condition | ConditionFault {
  const conditions: Condition[] = [];
  for (const part of text.replace(/\s+/gu, ' ').split(/[;,](?!\d)|\sand\s/iu)) {
    const parsed = parseOne(part.trim());
    if (typeof parsed === 'string') return parsed;
    conditions.push(parsed);
  }
  const [only] = conditions;
  return only && conditions.length === 1 ? only : { kind: 'all', conditions };
}

function parseOne(text: string): Condition | ConditionFault {
  for (const [pattern, parse] of grammar) {
    const match = pattern.exec(text);
    if (match) return parse(...match.slice(1));
  }
  return 'unknown-condition';
}

function share(from = '', to = '', isOpen: boolean, of?: string): Condition | ConditionFault {
  const min = from === '' ? -Infinity : numberOf(from);
  const max = to === '' ? Infinity : numberOf(to);
  // Below 0 % and above 100 % there is nothing.
  const isEmpty = isOpen ? max <= 0 || min >= 1 : min > max;
  const isTooMuch = [min, max].some((end) => Number.isFinite(end) && end > 1);
  return isEmpty || isTooMuch ? 'impossible-share' : { kind: 'share', min, max, isOpen, of: namesIn(of) };
}

const numberOf = (percent: string): number => Number(percent.replace(',', '.')) / 100;

const passed = (verdict = '', of?: string): Condition => ({
  kind: 'passed',
  passed: verdict.toLowerCase() === 'passed',
  of: namesIn(of),
});

function answer(how = '', question = ''): Condition {
  const said = how.toLowerCase();
  return {
    kind: 'answer',
    how: said === 'right' || said === 'partly' ? said : 'missed',
    question: keyOf(question),
  };
}

const chose = (question = '', choice = ''): Condition => ({
  kind: 'chose',
  question: keyOf(question),
  choice: keyOf(choice),
});

function attempt(number = '', more?: string): Condition | ConditionFault {
  const min = Number(number);
  if (min === 0) return 'unknown-condition';
  return { kind: 'attempt', min, max: more === undefined ? min : Infinity };
}

const namesIn = (text = ''): readonly string[] =>
  text
    .split(/\s+/u)
    .filter((each) => each !== '')
    .map((each) => keyOf(each.replace(/^#/u, '')));

/** Names as readers make them of ids: what cannot stand in an IRI is named like content. */
const keyOf = (text: string): string =>
  text
    .split('/')
    .map((part) => (/^[\w-]+$/u.test(part) ? part : contentKey(part)))
    .join('/');
