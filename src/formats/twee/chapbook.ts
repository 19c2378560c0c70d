import type { Expression } from '../../domain/scenario/expression.js';
import { Body } from './body.js';
import { not, type Node } from './nodes.js';
import { readCondition, readSetters, type Scope } from './terms.js';
import { softBreak } from './words.js';

const modifier = /^\s*\[([a-z'][^[\]]*)\]\s*$/iu;
const variable = /^\s*([\p{L}_$][\p{L}\p{N}_$]*)(\s*\(.*\))?\s*:\s*(.+)$/u;

/** What only says how or when something is shown. */
const looks = /^(?:align\b|append$|after\b|cont(?:inued?|'d)?$)/iu;
const remark = /^(?:note(?: to myself| to self)?|n\.b\.|fixme|todo)$/iu;
const code = /^(?:css|javascript)$/iu;

/** Whether a text is written for Chapbook, where no format is named. */
export const looksLikeChapbook = (source: string): boolean =>
  /^\s*\[(?:if|unless) [^[\]]+\]\s*$/imu.test(source) || varsOf(source) > 0;

/** How many lines of variables a passage starts with. */
function varsOf(source: string): number {
  const lines = source.split('\n');
  const end = lines.findIndex((line) => /^--\s*$/u.test(line));
  return end > 0 && lines.slice(0, end).every((line) => line.trim() === '' || variable.test(line)) ? end : 0;
}

/**
 * Reads a passage of Chapbook: variables above `--`, then text under modifiers such as `[if trust > 2]`, each of which holds up to the
 * next.
 *
 * @param first - Line of the first line.
 */
export function readChapbook(source: string, first: number, scope: Scope): Node[] {
  const lines = source.split('\n');
  const vars = varsOf(source);
  const nodes = lines.slice(0, vars).flatMap((line, index) => readVariable(line, first + index, scope));
  let otherwise: Expression | undefined;
  let when: Expression | undefined;
  let isShown = true;
  let chain = 0;
  let from = vars > 0 ? vars + 1 : 0;
  const flush = (to: number): void => {
    if (!isShown || from >= to) return;
    const line = first + from;
    const inside = new Body(joined(lines.slice(from, to)), line, scope).read();
    const end: Node = { kind: 'break', line };
    if (when) nodes.push(end, { kind: 'if', when, chain, nodes: inside, line }, end);
    else nodes.push(end, ...inside, end);
  };
  for (let index = from; index < lines.length; index += 1) {
    const [said, inside = ''] = modifier.exec(lines[index] ?? '') ?? [];
    if (said === undefined) continue;
    flush(index);
    from = index + 1;
    when = undefined;
    isShown = true;
    for (const each of inside.split(';').map((part) => part.trim())) {
      const [, word = '', condition = ''] = /^(if|unless|else)\b\s*(.*)$/iu.exec(each) ?? [];
      const line = first + index;
      chain += 1;
      if (/^else$/iu.test(word)) {
        when = otherwise;
        if (!when) scope.notes.add('else-without-if', line, said);
      } else if (word !== '') {
        const read = readCondition(condition, line, scope);
        const isIf = word.toLowerCase() === 'if';
        when = read && (isIf ? read : not(read));
        if (isIf) otherwise = read && not(read);
      } else if (remark.test(each) || code.test(each)) {
        isShown = false;
        if (code.test(each)) scope.notes.add('code-left-out', line, said);
      } else if (!looks.test(each)) scope.notes.add('unmapped', line, said);
    }
  }
  flush(lines.length);
  return nodes;
}

function readVariable(source: string, line: number, scope: Scope): Node[] {
  const [, name = '', condition, value = ''] = variable.exec(source) ?? [];
  if (name === '') return [];
  if (condition !== undefined) {
    scope.notes.add('conditional-set', line, source);
    return [];
  }
  return [{ kind: 'set', effects: readSetters(`${name} = ${value}`, line, scope), line }];
}

/** Lines make one paragraph until an empty one. */
const joined = (lines: readonly string[]): string =>
  lines.reduce((text, line, index) => {
    const before = lines[index - 1]?.trim() ?? '';
    const isOne = /^[^\s>#*+\-[{|\d]/u.test(line) && before !== '' && !/^[>#*+-]|^\[\[|[\]}]$/u.test(before);
    return index === 0 ? line : `${text}${isOne ? softBreak : '\n'}${line}`;
  }, '');
