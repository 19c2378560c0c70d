import { nextFrame } from '@open-wc/testing';
import type { Statement } from '../../src/domain/xapi/types.js';
import { actorKey } from '../../src/domain/xapi/agent.js';
import { questionsStateId } from '../../src/domain/quiz/attempt.js';
import type { Quiz } from '../../src/domain/quiz/model.js';
import type { Json } from '../../src/domain/xapi/types.js';
import { ReviewDeck } from '../../src/elements/review-deck/review-deck.js';
import { writeKept } from '../../src/formats/kept-quiz.js';
import { openRecord } from '../../src/record/index.js';
import { statementOf, type Told } from '../domain/review/events.js';
import { appears, freshDatabase, type Stage, stage as stageAny, textOf, until } from './quiz-harness.js';

/** What a learner sees of a deck and can do with it; selectors stay in here. */
export class DeckHarness {
  readonly element: ReviewDeck;

  constructor(element: ReviewDeck) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  async drawn(): Promise<this> {
    await until(() => !!this.element.shadowRoot?.querySelector('[role="status"]'), 'the deck to be drawn');
    await this.element.updateComplete;
    return this;
  }

  part(name: string): string {
    return textOf(this.root.querySelector(`[part~="${name}"]`));
  }

  get prompt(): string {
    return this.part('prompt');
  }

  /** Waits until it asks this. */
  async asks(prompt: string): Promise<void> {
    await until(() => this.prompt === prompt, `the question "${prompt}"`).catch(() => {
      throw new Error(
        `waited in vain for "${prompt}"; it says "${textOf(this.root.querySelector('section'))}"`,
      );
    });
  }

  async says(part: string, text: string): Promise<void> {
    await until(() => this.part(part) === text, `${part}: "${text}"`).catch(() => {
      throw new Error(`waited in vain for "${text}"; ${part} says "${this.part(part)}"`);
    });
  }

  pick(text: string): void {
    const row = [...this.root.querySelectorAll<HTMLElement>('label.choice')].find(
      (each) => textOf(each) === text,
    );
    if (!row) throw new Error(`no option "${text}" in ${textOf(this.root.querySelector('section'))}`);
    row.querySelector('input')!.click();
  }

  type(text: string): void {
    const input = this.root.querySelector<HTMLInputElement>('.question input')!;
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  button(name: string): HTMLButtonElement | undefined {
    return [...this.root.querySelectorAll('button')].find((button) => textOf(button) === name);
  }

  async press(name: string): Promise<void> {
    const button = await appears(
      () => this.button(name),
      () => `no button "${name}": ${textOf(this.root.querySelector('section'))}`,
    );
    button.click();
    await this.settled();
  }

  async check(): Promise<void> {
    await this.press('Check');
    await until(() => this.part('verdict') !== '' || this.part('gap') !== '', 'a verdict');
    await this.settled();
  }

  async settled(): Promise<void> {
    await nextFrame();
    await nextFrame();
    await this.element.updateComplete;
  }

  get announcement(): string {
    return textOf(this.root.querySelector('[role="status"]'));
  }

  /** What has the focus: the text of a button or option, else a part. */
  get focus(): string {
    const active = this.root.activeElement;
    if (active instanceof HTMLInputElement) return textOf(active.closest('label')) || 'input';
    if (active instanceof HTMLButtonElement) return textOf(active);
    return active?.getAttribute('part') ?? '';
  }

  get parts(): string[] {
    const parts = [...this.root.querySelectorAll('[part]')].flatMap((each) => [...each.part]);
    return [...new Set(parts)].sort();
  }

  get states(): string {
    return ['asking', 'judged', 'finished', 'empty']
      .filter((name) => this.element.matches(`:state(${name})`))
      .join(' ');
  }
}

/** What a learner has done on other pages, before this one is opened. */
export interface Past {
  /** Key of the page under the site, its title, and its quiz. */
  readonly page: string;
  readonly title: string;
  readonly quiz: Quiz;
  /** By the keys of the questions: what was done with each, and how many milliseconds ago. */
  readonly did: Readonly<
    Record<string, readonly (readonly [what: Told['what'], ago: number, inDeck?: boolean])[]>
  >;
  readonly language?: string;
}

const actor = { account: { homePage: 'https://hr.example.org', name: '42' } };

export const site = 'https://handbook.example';

/** Stores a past as other pages have stored it, and says in which database. */
export async function withPast(pasts: readonly Past[], database = freshDatabase()): Promise<string> {
  const record = await openRecord(database);
  const key = actorKey(actor);
  for (const { page, title, quiz, did, language = 'en' } of pasts) {
    const activity = `${site}/${page}#${quiz.key}`;
    const told = Object.entries(did).flatMap(([question, events]) =>
      events.map(([what, ago, inDeck = false]) =>
        statementOf({ what, at: Date.now() - ago, inDeck, about: `${activity}/${question}` }),
      ),
    );
    const statements = told.map((each: Statement) => ({
      id: crypto.randomUUID(),
      actor: key,
      verb: each.verb.id,
      activity: each.object.id,
      registration: '',
      timestamp: each.timestamp,
      text: JSON.stringify(each),
    }));
    const stored = await record.documents([{ actor: key, activity, stateId: questionsStateId }]);
    const value = writeKept(quiz, { page: title, language }) as unknown as Json;
    const base = stored[0]?.revision ?? 0;
    const document = { actor: key, activity, stateId: questionsStateId, value, base };
    await record.commit({ statements, documents: [document] });
  }
  await record.close();
  return database;
}

export interface DeckStage extends Stage {
  readonly decks: readonly DeckHarness[];
  readonly deck: DeckHarness;
}

/** Puts content into a `<learning-scope>` of the learner with the past, and waits until its quizzes and decks are drawn. */
export async function stage(content: string, database = freshDatabase()): Promise<DeckStage> {
  const staged = await stageAny(content, { database, actor: JSON.stringify(actor) });
  const decks = [...staged.scope.querySelectorAll('*')]
    .filter((element) => element instanceof ReviewDeck)
    .map((element) => new DeckHarness(element));
  for (const deck of decks) await deck.drawn();
  return { ...staged, decks, deck: decks[0]! };
}

/** Takes the page away and opens it again over the same database. */
export async function reload(before: Stage, content: string): Promise<DeckStage> {
  before.scope.remove();
  await nextFrame();
  return stage(content, before.database);
}
