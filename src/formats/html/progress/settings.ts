import { rules, type Rule } from '../../../domain/progress/course.js';

/** What an author sets about a step beside its words. */
export interface StepSettings {
  minutes?: number;
  rule?: Rule;
  weight?: number;
  optional?: boolean;
  /** What comes first, as the author wrote it: `#name`, `page.html#name`, `page.html`. */
  after?: readonly string[];
  gate?: boolean;
}

/** Reads braces: `5 min; passed; after #first-check`. Returns the clauses that mean nothing. */
export function readSettings(text: string, settings: StepSettings): string[] {
  return text
    .split(';')
    .map((clause) => clause.replace(/\s+/gu, ' ').trim())
    .filter((clause) => clause !== '' && !take(clause, settings));
}

function take(clause: string, settings: StepSettings): boolean {
  const [word = '', rest = ''] = /^(\S+) ?(.*)$/u.exec(clause)?.slice(1) ?? [];
  const name = word.toLowerCase();
  const minutes = minutesOf(clause);
  if (minutes !== undefined) settings.minutes = minutes;
  else if (rest === '' && isRule(name)) settings.rule = name;
  else if (rest === '' && (name === 'optional' || name === 'gate')) settings[name] = true;
  else if (name === 'weight' && isWeight(rest)) settings.weight = Number(rest);
  else if (name === 'after' && rest !== '') {
    settings.after = rest.split(/\s*,\s*|\s+/u).filter((each) => each !== '');
  } else return false;
  return true;
}

const isRule = (word: string): word is Rule => (rules as readonly string[]).includes(word);

const isWeight = (text: string): boolean => /^\d{1,4}(\.\d{1,3})?$/u.test(text) && Number(text) > 0;

/** `5 min`, `1 h 30 min`; whole minutes, one at least. */
function minutesOf(text: string): number | undefined {
  const [, hours, minutes] =
    /^(?:(\d{1,3}(?:[.,]\d+)?) ?(?:h|hours?))?(?: ?(\d{1,4}(?:[.,]\d+)?) ?(?:min|mins|minutes?))?$/iu.exec(
      text,
    ) ?? [];
  return wholeMinutes(hours, minutes);
}

/** The duration of a `time` element, as HTML lets it be written: `PT5M`, `PT1H30M`, `1h 30m`. */
export function minutesOfTime(datetime: string): number | undefined {
  const [, hours, minutes, seconds] =
    /^\s*(?:PT)?\s*(?:(\d{1,3})\s*H)?\s*(?:(\d{1,4})\s*M)?\s*(?:(\d{1,5}(?:\.\d+)?)\s*S)?\s*$/iu.exec(
      datetime,
    ) ?? [];
  return wholeMinutes(hours, minutes, seconds);
}

function wholeMinutes(hours?: string, minutes?: string, seconds?: string): number | undefined {
  if (hours === undefined && minutes === undefined && seconds === undefined) return undefined;
  const amount = (text = '0') => Number(text.replace(',', '.'));
  return Math.max(1, Math.ceil(amount(hours) * 60 + amount(minutes) + amount(seconds) / 60));
}
