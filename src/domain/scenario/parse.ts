import type { Effect, Expression } from './expression.js';
import type { Parsed } from './faults.js';
import { ExpressionParser } from './parse-expression.js';
import { SettingsParser, type Settings } from './parse-settings.js';
import { Tokens } from './tokens.js';

export type { Fault, FaultCode, Parsed } from './faults.js';
export type { Settings } from './parse-settings.js';

/** Longer texts are none that an author wrote by hand. */
const longest = 10_000;

/**
 * Reads a condition or value: `trust >= 2 and not warned`.
 *
 * Words of the language and names of variables may be written in any case. Curled quotes and dashes, `≥`, `×` and `→`, as
 * typographers make them, are read as what was typed.
 */
export const parseExpression = (text: string): Parsed<Expression> =>
  read(text, (tokens) => new ExpressionParser(tokens).read());

/** Reads effects, parted by `;`: `trust += 1; warned = yes`. */
export const parseEffects = (text: string): Parsed<readonly Effect[]> =>
  read(text, (tokens) => new SettingsParser(tokens, new ExpressionParser(tokens)).readEffects());

/** Reads what stands in braces, its clauses parted by `;`: `if trust >= 2; trust += 1; once`. */
export const parseSettings = (text: string): Parsed<Settings> =>
  read(text, (tokens) => new SettingsParser(tokens, new ExpressionParser(tokens)).read());

function read<T>(text: string, parse: (tokens: Tokens) => T): Parsed<T> {
  const tokens = new Tokens(text);
  if (text.length > longest) tokens.fail('too-long', longest);
  return tokens.finish(parse(tokens));
}
