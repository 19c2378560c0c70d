import type { BinaryOperator, Expression } from './expression.js';
import type { Tokens } from './tokens.js';
import { tidy } from './values.js';
import { arity, comparisons, isFunction, isVariableName, literals, named, reserved } from './words.js';

/** Deeper trees are refused, so that no text can make whoever walks the tree run out of stack. */
const maxDepth = 50;
/** A chain `1 + 1 + …` is a tree as deep as it is long. */
const maxParts = 400;

const nothing: Expression = { kind: 'value', value: 0 };

/**
 * Reads expressions; from loosest to tightest: `or`, `and`, `not`, comparison, `+ -`, `* / %`, sign.
 *
 * What it returns after a fault is of no use; the tokens know.
 */
export class ExpressionParser {
  readonly #tokens: Tokens;
  #depth = 0;
  #parts = 0;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  read(): Expression {
    if (this.#depth === 0) this.#parts = 0;
    this.#depth += 1;
    if (this.#depth > maxDepth) this.#tokens.fail('too-long');
    const read = this.#chain('or', () => this.#chain('and', () => this.#not()));
    this.#depth -= 1;
    return read;
  }

  /** A number, a text, or yes or no, as it stands; `undefined` where there is none. */
  literal(): Expression & { readonly kind: 'value' } {
    const read = this.#sign();
    if (read.kind === 'value') return read;
    this.#tokens.fail('bad-variable');
    return { kind: 'value', value: 0 };
  }

  #chain(word: 'and' | 'or', operand: () => Expression): Expression {
    let left = operand();
    while (this.#tokens.skip('word', word)) left = this.#join(word, left, operand());
    return left;
  }

  #not(): Expression {
    return this.#prefixed(
      'not',
      () => this.#tokens.skip('word', 'not'),
      () => this.#comparison(),
    );
  }

  /** `not not a`, `- -1`: each deeper by one. */
  #prefixed(kind: 'not' | 'negate', skip: () => boolean, operand: () => Expression): Expression {
    let count = 0;
    while (skip()) count += 1;
    this.#count(count);
    let of = operand();
    for (; count > 0; count -= 1) of = { kind, of };
    return of;
  }

  #comparison(): Expression {
    const left = this.#sum();
    const operator = this.#takeComparison();
    if (!operator) return left;
    const read = this.#join(operator, left, this.#sum());
    const { at } = this.#tokens.next;
    if (this.#takeComparison()) this.#tokens.fail('chained-comparison', at);
    return read;
  }

  #takeComparison(): BinaryOperator | undefined {
    if (this.#tokens.skip('word', 'is')) return this.#tokens.skip('word', 'not') ? '!=' : '=';
    const { kind, text } = this.#tokens.next;
    const operator = kind === 'sign' ? comparisons.get(text) : undefined;
    if (operator) this.#tokens.take();
    return operator;
  }

  #sum(): Expression {
    return this.#operation(['+', '-'], () => this.#operation(['*', '/', '%'], () => this.#sign()));
  }

  #operation(operators: readonly BinaryOperator[], operand: () => Expression): Expression {
    let left = operand();
    for (;;) {
      const { kind, text } = this.#tokens.next;
      const operator = kind === 'sign' ? operators.find((one) => one === text) : undefined;
      if (!operator) return left;
      this.#tokens.take();
      left = this.#join(operator, left, operand());
    }
  }

  #join(operator: BinaryOperator, left: Expression, right: Expression): Expression {
    this.#count(1);
    return { kind: 'binary', operator, left, right };
  }

  #count(parts: number): void {
    this.#parts += parts;
    if (this.#parts > maxParts) this.#tokens.fail('too-long');
  }

  #sign(): Expression {
    const tokens = this.#tokens;
    if (tokens.next.kind === 'word' && tokens.next.text === 'not') {
      return this.#prefixed(
        'not',
        () => tokens.skip('word', 'not'),
        () => this.#sign(),
      );
    }
    return this.#prefixed(
      'negate',
      () => this.#skipMinus(),
      () => this.#primary(),
    );
  }

  /** Takes a minus, but not that of a negative number. */
  #skipMinus(): boolean {
    const { kind, text } = this.#tokens.next;
    if (kind !== 'sign' || text !== '-' || this.#tokens.isNumberBehind) return false;
    this.#tokens.take();
    return true;
  }

  #primary(): Expression {
    const tokens = this.#tokens;
    const isNegative = tokens.skip('sign', '-');
    const { kind, text, at } = tokens.next;
    if (kind === 'number') {
      if (text === '') tokens.fail('bad-number', at);
      tokens.take();
      return { kind: 'value', value: tidy(isNegative ? -Number(text) : Number(text)) };
    }
    if (kind === 'text') return { kind: 'value', value: tokens.take().text };
    if (kind === 'word') return this.#word();
    if (tokens.skip('sign', '(')) {
      const inner = this.read();
      this.#close(at);
      return inner;
    }
    tokens.fail('missing-value', at);
    return nothing;
  }

  #close(at: number): void {
    const { kind } = this.#tokens.next;
    if (this.#tokens.skip('sign', ')')) return;
    if (kind === 'end' || kind === 'sign') this.#tokens.fail('open-bracket', at);
    else this.#tokens.fail('missing-operator');
  }

  #word(): Expression {
    const tokens = this.#tokens;
    const { text, at } = tokens.take();
    const value = literals.get(text);
    if (value !== undefined) return { kind: 'value', value };
    if (tokens.next.kind === 'sign' && tokens.next.text === '(') return this.#call(text, at);
    if (reserved.has(text)) tokens.fail('missing-value', at);
    else if (!isVariableName(text)) tokens.fail('bad-name', at);
    return { kind: 'variable', name: text };
  }

  #call(name: string, at: number): Expression {
    const tokens = this.#tokens;
    if (!isFunction(name)) {
      tokens.fail(reserved.has(name) ? 'missing-value' : 'unknown-function', at);
      return nothing;
    }
    const open = tokens.take().at;
    const { kind, text } = tokens.next;
    if (kind === 'end' || (kind === 'sign' && text === ')')) tokens.fail('wrong-arguments', at);
    if (named.has(name) && kind !== 'text') tokens.fail('unquoted-id');
    const args = [this.read()];
    while (tokens.skip('sign', ',')) args.push(this.read());
    this.#close(open);
    if (args.length !== arity[name]) tokens.fail('wrong-arguments', at);
    return { kind: 'call', name, args };
  }
}
