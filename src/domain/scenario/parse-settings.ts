import type { Effect, Expression } from './expression.js';
import type { Ending, Scoring, Timer, Variable } from './model.js';
import type { ExpressionParser } from './parse-expression.js';
import type { Tokens } from './tokens.js';
import { toNumber } from './values.js';
import { isVariableName } from './words.js';

/** What an author says beside a choice, of a step, or of the whole scenario; each reader takes what has a meaning there. */
export interface Settings {
  /** `if trust >= 2` */
  readonly when?: Expression;
  /** `else` */
  readonly otherwise?: true;
  /** `trust += 1` */
  readonly effects: readonly Effect[];
  readonly once?: true;
  readonly expert?: true;
  readonly score?: number;
  readonly start?: true;
  /** `ending good passed, score 80`; a `score` of its own beside it counts as its score. */
  readonly ending?: Ending;
  /** `time 30 -> choice` */
  readonly timer?: Timer;
  /** `var trust = 1` */
  readonly variables?: readonly Variable[];
  readonly scoring?: Scoring;
}

type Draft = { -readonly [Name in keyof Settings]: Settings[Name] } & { effects: Effect[] };

const assignments = ['=', '+=', '-=', '*='] as const;
const endingKinds = ['good', 'poor', 'mixed'] as const;
const scoringKinds = ['none', 'ending', 'decisions'] as const;

const oneOf = <T extends string>(texts: readonly T[], text: string): T | undefined =>
  texts.find((one) => one === text);

/** Reads clauses parted by `;`. */
export class SettingsParser {
  readonly #tokens: Tokens;
  readonly #expressions: ExpressionParser;
  readonly #draft: Draft = { effects: [] };

  constructor(tokens: Tokens, expressions: ExpressionParser) {
    this.#tokens = tokens;
    this.#expressions = expressions;
  }

  read(): Settings {
    this.#eachClause(() => this.#clause());
    const { ending, score, ...rest } = this.#draft;
    if (!ending || score === undefined || ending.score !== undefined) return this.#draft;
    return { ...rest, ending: { ...ending, score } };
  }

  readEffects(): readonly Effect[] {
    this.#eachClause(() => this.#effect());
    return this.#draft.effects;
  }

  #eachClause(read: () => void): void {
    const tokens = this.#tokens;
    do {
      while (tokens.skip('sign', ';'));
      if (tokens.next.kind !== 'end') read();
    } while (tokens.next.kind === 'sign' && tokens.next.text === ';');
  }

  #clause(): void {
    const { kind, text, at } = this.#tokens.next;
    // A variable may be named like a clause: `time += 5`.
    if (kind !== 'word' || this.#isAssigned()) this.#effect();
    else if (text === 'var') this.#variable();
    else {
      this.#tokens.take();
      this.#setting(text, at);
    }
  }

  #isAssigned(): boolean {
    const sign = this.#tokens.signBehind;
    return sign === '==' || oneOf(assignments, sign) !== undefined;
  }

  #setting(name: string, at: number): void {
    switch (name) {
      case 'if':
        return this.#set('when', this.#expressions.read(), at);
      case 'else':
        return this.#set('otherwise', true, at);
      case 'once':
      case 'expert':
      case 'start':
        return this.#set(name, true, at);
      case 'score':
        return this.#set('score', this.#number('bad-score'), at);
      case 'ending':
        return this.#set('ending', this.#ending(), at);
      case 'time':
        return this.#set('timer', this.#timer(), at);
      case 'scoring':
        return this.#set('scoring', this.#scoring(), at);
      default:
        this.#tokens.fail('unknown-clause', at);
    }
  }

  #set<Name extends keyof Settings>(name: Name, value: Draft[Name] | undefined, at: number): void {
    if (this.#tokens.isFaulty || value === undefined) return;
    if (this.#draft[name] !== undefined) this.#tokens.fail('repeated-clause', at);
    this.#draft[name] = value;
  }

  #effect(): void {
    const tokens = this.#tokens;
    const { kind, text, at } = tokens.next;
    if (kind !== 'word') return tokens.fail('unknown-clause');
    if (!isVariableName(text)) return tokens.fail('bad-name');
    tokens.take();
    const operator = tokens.next.kind === 'sign' ? oneOf(assignments, tokens.next.text) : undefined;
    if (!operator) {
      return tokens.fail(tokens.next.text === '==' ? 'not-an-effect' : 'missing-assignment', at);
    }
    tokens.take();
    this.#draft.effects.push({ variable: text, operator, value: this.#expressions.read() });
  }

  #variable(): void {
    const tokens = this.#tokens;
    tokens.take();
    const { kind, text, at } = tokens.next;
    if (kind !== 'word') return tokens.fail('bad-variable');
    if (!isVariableName(text)) return tokens.fail('bad-name');
    tokens.take();
    if (!tokens.skip('sign', '=')) return tokens.fail('bad-variable', at);
    const { value } = this.#expressions.literal();
    this.#draft.variables = [...(this.#draft.variables ?? []), { name: text, start: value }];
  }

  #ending(): Ending | undefined {
    const tokens = this.#tokens;
    const kind = oneOf(endingKinds, tokens.next.text);
    if (!kind || tokens.next.kind !== 'word') return this.#refuse('bad-ending');
    tokens.take();
    let passed: boolean | undefined;
    let score: number | undefined;
    for (tokens.skip('sign', ','); tokens.next.kind === 'word'; tokens.skip('sign', ',')) {
      if (passed === undefined && tokens.skip('word', 'passed')) passed = true;
      else if (passed === undefined && tokens.skip('word', 'failed')) passed = false;
      else if (score === undefined && tokens.skip('word', 'score')) score = this.#number('bad-score');
      else return this.#refuse('bad-ending');
    }
    return { kind, ...(passed !== undefined && { passed }), ...(score !== undefined && { score }) };
  }

  #timer(): Timer | undefined {
    const tokens = this.#tokens;
    const { at } = tokens.next;
    const seconds = this.#number('bad-timer');
    if (seconds <= 0 || tokens.next.text !== '->' || tokens.next.kind !== 'sign') {
      return this.#refuse('bad-timer', at);
    }
    tokens.take();
    const choice = tokens.takeIdentifier();
    return choice === '' ? this.#refuse('bad-timer', at) : { seconds, choice };
  }

  #scoring(): Scoring | undefined {
    const tokens = this.#tokens;
    const { kind: token, text, at } = tokens.next;
    const kind = token === 'word' ? oneOf(scoringKinds, text) : undefined;
    if (kind && ['', ';'].includes(tokens.signBehind) && tokens.wordBehind === '') {
      tokens.take();
      return { kind };
    }
    const value = this.#expressions.read();
    if (!tokens.skip('word', 'of')) return this.#refuse('bad-scoring', at);
    const max = this.#number('bad-scoring');
    return max > 0 ? { kind: 'variables', value, max } : this.#refuse('bad-scoring', at);
  }

  #number(code: 'bad-score' | 'bad-timer' | 'bad-scoring'): number {
    const tokens = this.#tokens;
    const { kind, text } = tokens.next;
    if (kind !== 'number' && !(text === '-' && tokens.isNumberBehind)) tokens.fail(code);
    const { value } = this.#expressions.literal();
    return toNumber(value);
  }

  #refuse(code: 'bad-ending' | 'bad-timer' | 'bad-scoring', at?: number): undefined {
    this.#tokens.fail(code, at);
  }
}
