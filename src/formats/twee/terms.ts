import type { Effect, Expression } from '../../domain/scenario/expression.js';
import { parseEffects, parseExpression } from '../../domain/scenario/parse.js';
import type { Notes } from './problems.js';
import { unshelter } from './words.js';

/** What is known where a text of another language is read. */
export interface Scope {
  readonly notes: Notes;
  /** Story format that the text names, in lower case: `harlowe`, `sugarcube`, `chapbook`; empty where it names none. */
  readonly format: string;
  /** The step that a passage became. */
  idOf(passage: string): string;
  isPassage(name: string): boolean;
  /** Id of the step that is being read. */
  readonly step: string;
  /** Takes in a variable that was met, as it was written, and what is done to it. */
  met(name: string, line: number, effect?: Effect): void;
}

const reserved = new Set(['and', 'or', 'not', 'is', 'true', 'false', 'yes', 'no']);

/** Words that story formats write, and what they are here. */
const words = new Map(
  Object.entries({ eq: '=', neq: '!=', isnot: '!=', gt: '>', gte: '>=', lt: '<', lte: '<=', is: '=' }).concat(
    ['and', 'or', 'not', 'true', 'false'].map((word) => [word, word]),
  ),
);

const signs = new Map(
  Object.entries({ '===': '=', '==': '=', '!==': '!=', '&&': 'and', '||': 'or', '!': 'not' }),
);

const calls = new Map(
  Object.entries({ 'math.min': 'min', 'math.max': 'max', 'math.round': 'round', visited: 'visits' }).concat(
    ['random', 'min', 'max', 'round'].map((name) => [name, name]),
  ),
);

const token =
  /\s+|(["'])((?:(?!\1).)*)\1|\d+(?:\.\d+)?|\(([a-z-]+):|([$_]?[\p{L}_][\p{L}\p{M}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*)|===|!==|==|!=|<=|>=|&&|\|\||[^]/giuy;

/** A variable as it is called here. */
function nameOf(name: string, line: number, scope: Scope): string {
  const own = name.replace(/^\$/u, '').toLowerCase();
  const said = reserved.has(own) ? `${own}_` : own;
  scope.met(name.replace(/^\$/u, ''), line);
  return said;
}

/** A passage's name in quotes, as the step it became. */
const stepName = (text: string, scope: Scope): string => `"${scope.idOf(unshelter(text))}"`;

/**
 * Writes what a story format calls an expression in the language of conditions; what has no like there is left as it is, for the parser
 * to find.
 */
function translate(source: string, line: number, scope: Scope, it = ''): string {
  let out = '';
  let last = it;
  /** A name of a passage comes next. */
  let wantsStep = false;
  for (const match of source.matchAll(token)) {
    const [said, quote, text = '', macro, word] = match;
    if (said.trim() === '') out += ' ';
    else if (quote !== undefined) {
      const inner = unshelter(text);
      out += wantsStep ? stepName(text, scope) : inner.includes('"') ? `'${inner}'` : `"${inner}"`;
      wantsStep = false;
    } else if (macro !== undefined) {
      const name = macro.toLowerCase().replaceAll('-', '');
      wantsStep = name === 'visited';
      out += `${calls.get(name) ?? name}(`;
    } else if (word !== undefined) {
      const spoken = word.toLowerCase();
      const isCall = source.charAt(match.index + said.length) === '(';
      const dice = /^random\.d(\d+)$/u.exec(spoken)?.[1];
      if (word.startsWith('$')) {
        last = nameOf(word, line, scope);
        out += last;
      } else if (spoken === 'it' && last !== '') out += last;
      else if (dice !== undefined) out += `random(1, ${dice})`;
      else if (spoken === 'passage.visits' || (spoken === 'visits' && !isCall))
        out += `visits("${scope.step}")`;
      else if (spoken === 'hasvisited') {
        out += 'visits';
        wantsStep = true;
      } else if (calls.has(spoken)) {
        out += calls.get(spoken) ?? '';
        wantsStep = spoken === 'visited';
      } else if (words.has(spoken)) out += ` ${words.get(spoken)} `;
      else {
        last = nameOf(word, line, scope);
        out += last;
      }
    } else out += signs.has(said) ? ` ${signs.get(said)} ` : unshelter(said);
  }
  return (
    out
      .replace(/visits\(\s*\)/gu, `visits("${scope.step}")`)
      .replace(/=\s+not\b/gu, '!=')
      // Harlowe's `is >= 6`.
      .replace(/=\s+(?=[<>])/gu, '')
      .trim()
  );
}

/** Reads a condition; `undefined` where it means nothing here. */
export function readCondition(source: string, line: number, scope: Scope): Expression | undefined {
  const parsed = parseExpression(translate(source, line, scope));
  if ('value' in parsed) return parsed.value;
  scope.notes.fault(parsed.fault, line, source);
  return undefined;
}

const setter = /^\s*([$_]?[\p{L}_][\p{L}\p{N}_]*)\s*(?:(\+\+|--)|(to\b|[-+*/%]?=)(?!=)([^]*))$/iu;

/** `(put: 2 into $trust)` is turned to `$trust to 2`. */
const put = /^([^]+?)\s+into\s+([$_][\p{L}_][\p{L}\p{N}_]*)\s*$/iu;

/** Reads `$trust to 2, $warned to true`, `$trust += 1; $count++`; what means nothing here is left out and told. */
export function readSetters(source: string, line: number, scope: Scope): Effect[] {
  return parted(source).flatMap((part) => {
    const turned = part.replace(put, '$2 to $1');
    const [, name, step, sign = '=', value = ''] = setter.exec(turned) ?? [];
    const target = name === undefined ? '' : nameOf(name, line, scope);
    const right = step === undefined ? translate(value, line, scope, target) : '1';
    const operator = step === undefined ? sign.toLowerCase() : `${step.charAt(0)}=`;
    const text = /^[/%]/u.test(operator)
      ? `${target} = ${target} ${operator.charAt(0)} (${right})`
      : `${target} ${operator === 'to' ? '=' : operator} ${right}`;
    const parsed = parseEffects(name === undefined ? translate(part, line, scope) : text);
    if ('fault' in parsed) {
      scope.notes.fault(parsed.fault, line, part);
      return [];
    }
    for (const effect of parsed.value) scope.met(name?.replace(/^\$/u, '') ?? effect.variable, line, effect);
    return [...parsed.value];
  });
}

/** Parts at commas and semicolons that stand outside of quotes and brackets. */
function parted(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const [piece] of source.matchAll(/"[^"]*"|'[^']*'|[^]/gu)) {
    if (piece === '(' || piece === '[') depth += 1;
    else if (piece === ')' || piece === ']') depth -= 1;
    if (depth <= 0 && (piece === ',' || piece === ';')) {
      parts.push(part);
      part = '';
    } else part += piece;
  }
  return [...parts, part].filter((each) => each.trim() !== '');
}
