import type { Effect, Expression } from '../../domain/scenario/expression.js';
import { parseEffects, parseExpression } from '../../domain/scenario/parse.js';
import { inside, type Notes, type Path, type ProblemCode } from './problems.js';

/** An object of the JSON value, read property by property; each fault is told once, and what is missing is `undefined`. */
export class Fields {
  readonly path: Path;
  readonly #isObject: boolean;
  readonly #value: Readonly<Record<string, unknown>>;
  readonly #notes: Notes;
  readonly #read = new Set<string>();

  constructor(value: unknown, path: Path, notes: Notes) {
    this.#isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!this.#isObject) notes.add('not-an-object', path, value);
    this.#value = this.#isObject ? (value as Readonly<Record<string, unknown>>) : {};
    this.path = path;
    this.#notes = notes;
  }

  /** The property as it stands; inherited ones are none. */
  any(name: string): unknown {
    this.#read.add(name);
    const value = Object.hasOwn(this.#value, name) ? this.#value[name] : undefined;
    return value === null ? undefined : value;
  }

  /** Tells that something is missing, unless something worse was told of it. */
  miss(name: string, code: ProblemCode): void {
    if (this.#isObject && this.any(name) === undefined) {
      this.#notes.add(code, this.pathOf(name), this.#value);
    }
  }

  pathOf(name: string): Path {
    return inside(this.path, name);
  }

  text(name: string): string | undefined {
    const value = this.any(name);
    if (value === undefined || typeof value === 'string') return value;
    this.#notes.add('not-a-text', this.pathOf(name), value);
    return undefined;
  }

  number(name: string): number | undefined {
    const value = this.any(name);
    if (value === undefined || (typeof value === 'number' && Number.isFinite(value))) return value;
    this.#notes.add('not-a-number', this.pathOf(name), value);
    return undefined;
  }

  flag(name: string): boolean | undefined {
    const value = this.any(name);
    if (value === undefined || typeof value === 'boolean') return value;
    this.#notes.add('not-a-flag', this.pathOf(name), value);
    return undefined;
  }

  /** A name as steps and choices have it. */
  id(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined || /^[\w-]+$/u.test(value)) return value;
    this.#notes.add('bad-id', this.pathOf(name), value);
    return undefined;
  }

  oneOf<Kind extends string>(name: string, kinds: readonly Kind[]): Kind | undefined {
    const value = this.any(name);
    const kind = kinds.find((each) => each === value);
    if (value !== undefined && kind === undefined) this.#notes.add('bad-kind', this.pathOf(name), value);
    return kind;
  }

  /** The items of a list, with their paths. */
  list(name: string): readonly (readonly [value: unknown, path: Path])[] {
    const value = this.any(name);
    if (value !== undefined && !Array.isArray(value)) this.#notes.add('not-a-list', this.pathOf(name), value);
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    return items.map((item, index) => [item, `${this.pathOf(name)}[${index}]`]);
  }

  expression(name: string): Expression | undefined {
    const text = this.text(name);
    const parsed = text === undefined ? undefined : parseExpression(text);
    if (parsed && 'fault' in parsed) this.#notes.fault(parsed.fault, this.pathOf(name), text);
    return parsed && 'value' in parsed ? parsed.value : undefined;
  }

  /** `"trust += 1; warned = yes"`, or a list of such texts. */
  effects(name: string): readonly Effect[] {
    const isText = typeof this.any(name) === 'string';
    const all = isText ? ([[this.any(name), this.pathOf(name)]] as const) : this.list(name);
    return all.flatMap(([text, path]) => {
      const parsed = typeof text === 'string' ? parseEffects(text) : undefined;
      if (!parsed) this.#notes.add('not-a-text', path, text);
      else if ('fault' in parsed) this.#notes.fault(parsed.fault, path, text);
      return parsed && 'value' in parsed ? parsed.value : [];
    });
  }

  /** Tells which properties nobody asked for. */
  end(): void {
    for (const name of Object.keys(this.#value)) {
      if (!this.#read.has(name)) this.#notes.add('unknown-property', this.pathOf(name), this.#value[name]);
    }
  }
}
