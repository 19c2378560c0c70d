import { contentKey } from '../../domain/question/key.js';
import type { Reading } from '../../domain/reading.js';
import type { Effect, Value } from '../../domain/scenario/expression.js';
import type { Scenario, Step, Variable } from '../../domain/scenario/model.js';
import type { Settings } from '../../domain/scenario/parse.js';
import { safeKey } from '../safe-key.js';
import { unlike } from '../html/settings.js';
import { Body } from './body.js';
import { looksLikeChapbook, readChapbook } from './chapbook.js';
import type { Node } from './nodes.js';
import { parseObject, readPassages, type Passage } from './passages.js';
import { Notes } from './problems.js';
import { declarationsTag, isOfStart, isSpecial, isSpecialTag, untitledTag } from './special.js';
import { StepReader } from './step.js';
import type { Scope } from './terms.js';
import { freeShelter, shelterSigns, tidy } from './words.js';

/**
 * Reads a scenario from Twee 3 text, as stories/authoring/scenario-interchange.mdx sets it down.
 *
 * It never throws. What Twine's story formats write and we have no like for is told with its line; its text stays.
 */
export function readTwee(text: string): Reading<Scenario> {
  const notes = new Notes();
  const reader = new Story(readPassages(freeShelter(text), notes), notes);
  return { model: reader.read(), problems: notes.problems };
}

const ownId = /^\s*\{\s*#([\w-]+)\s*[;}]/u;

class Story {
  readonly #notes: Notes;
  readonly #passages: readonly Passage[];
  readonly #ids = new Map<string, string>();
  readonly #steps: { readonly passage: Passage; readonly id: string }[] = [];
  readonly #settings: Settings[] = [];
  /** What was set by a story format, and how its name was written; a start value where one is known. */
  readonly #met = new Map<string, { readonly name: string; start?: Value }>();
  readonly #data: Readonly<Record<string, unknown>>;
  readonly #format: string;

  constructor(passages: readonly Passage[], notes: Notes) {
    this.#passages = passages;
    this.#notes = notes;
    const data = this.#named('StoryData');
    this.#data = (data && parseObject(data.body)) ?? {};
    if (data && !parseObject(data.body)) notes.add('story-data-unreadable', data.line, data.body);
    this.#format = this.#formatOf();
    this.#nameSteps();
  }

  read(): Scenario {
    let start: string | undefined;
    for (const passage of this.#passages) this.#readSpecial(passage);
    const steps = this.#steps.map(({ passage, id }): Step => {
      const reader = new StepReader(this.#scopeOf(id), this.#settings);
      const step = reader.read(this.#nodesOf(passage, id));
      if (reader.isStart) start ??= id;
      return step;
    });
    const declarations = this.#passages.find(({ tags }) => tags.includes(declarationsTag));
    const title = tidy((this.#named('StoryTitle')?.body ?? '').replace(/^\\(?=\\*::)/u, ''));
    const isUntitled = title === '' || declarations?.tags.includes(untitledTag);
    return {
      key: this.#keyOf(declarations, title),
      ...(!isUntitled && { title }),
      start: start ?? this.#startOf() ?? '',
      variables: this.#variables(),
      steps,
      scoring: this.#settings.find(({ scoring }) => scoring)?.scoring ?? { kind: 'none' },
    };
  }

  #named(name: string): Passage | undefined {
    return this.#passages.find((passage) => passage.name === name);
  }

  #formatOf(): string {
    const { format } = this.#data;
    if (typeof format === 'string') return format.toLowerCase().replace(/[^a-z].*$/u, '');
    return this.#passages.some(({ body }) => looksLikeChapbook(body)) ? 'chapbook' : '';
  }

  #nameSteps(): void {
    const taken = new Set<string>();
    for (const passage of this.#passages) {
      const { name, tags, line, body } = passage;
      if (isSpecial(name) || tags.some(isSpecialTag)) continue;
      if (this.#ids.has(name)) this.#notes.add('duplicate-passage', line, name);
      const id = unlike(ownId.exec(body)?.[1] ?? safeKey(name), taken);
      this.#steps.push({ passage, id });
      if (!this.#ids.has(name)) this.#ids.set(name, id);
    }
  }

  #scopeOf(step: string, isStart = false): Scope {
    return {
      notes: this.#notes,
      format: this.#format,
      step,
      idOf: (name) => this.#ids.get(name) ?? safeKey(name),
      isPassage: (name) => this.#ids.has(name),
      met: (name, line, effect) => this.#meet(name, line, effect, isStart),
    };
  }

  #meet(name: string, line: number, effect: Effect | undefined, isStart: boolean): void {
    const key = effect?.variable ?? name.toLowerCase();
    const known = this.#met.get(key);
    if (known && known.name !== name) this.#notes.add('variable-case', line, name);
    const met = known ?? { name };
    this.#met.set(key, met);
    if (effect) met.start ??= isStart && effect.value.kind === 'value' ? effect.value.value : neutral(effect);
  }

  #nodesOf({ body, line }: Passage, id: string, isStart = false): Node[] {
    const scope = this.#scopeOf(id, isStart);
    const source = shelterSigns(body);
    return this.#format === 'chapbook'
      ? readChapbook(source, line + 1, scope)
      : new Body(source, line + 1, scope).read();
  }

  /** Takes in what is said of the whole scenario, and tells what is left out. */
  #readSpecial(passage: Passage): void {
    const { name, tags, line, body } = passage;
    const isDeclared = tags.includes(declarationsTag);
    if (isDeclared || isOfStart(name, tags)) {
      const reader = new StepReader(this.#scopeOf('', true), this.#settings);
      // Of a step that nobody sees only the declarations count.
      reader.read(this.#nodesOf(passage, '', true));
    } else if (
      (isSpecial(name) || tags.some(isSpecialTag)) &&
      !/^Story(?:Title|Data)$/u.test(name) &&
      body !== ''
    ) {
      this.#notes.add('code-left-out', line, name);
    }
  }

  #keyOf(declarations: Passage | undefined, title: string): string {
    const { ifid } = this.#data;
    const own = declarations && ownId.exec(declarations.body)?.[1];
    if (own !== undefined) return own;
    // Twine never changes it, whatever becomes of the title.
    if (typeof ifid === 'string' && /^[A-Z\d-]{8,63}$/iu.test(ifid)) return ifid.toLowerCase();
    return contentKey(title === '' ? (this.#steps[0]?.id ?? '') : title);
  }

  #startOf(): string | undefined {
    const { start } = this.#data;
    const named = typeof start === 'string' ? this.#ids.get(start) : undefined;
    return named ?? this.#ids.get('Start') ?? this.#steps[0]?.id;
  }

  #variables(): Variable[] {
    const variables = this.#settings.flatMap((settings) => settings.variables ?? []);
    const taken = new Set(variables.map(({ name }) => name));
    for (const [name, { start }] of this.#met) {
      if (start !== undefined && !taken.has(name)) variables.push({ name, start });
    }
    return variables;
  }
}

/** What a variable is before it is set, by what it is set to: 0, no, or an empty text. */
function neutral({ operator, value }: Effect): Value {
  if (operator !== '=') return 0;
  if (value.kind === 'value')
    return typeof value.value === 'number' ? 0 : typeof value.value === 'string' ? '' : false;
  const isTruth =
    value.kind === 'not' || (value.kind === 'binary' && /^(?:and|or|!?=|[<>]=?)$/u.test(value.operator));
  return isTruth ? false : 0;
}
