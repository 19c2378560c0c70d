import { fixture, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { LearningScope } from '../../src/elements/learning-scope/learning-scope.js';
import { MicroQuiz } from '../../src/elements/micro-quiz/micro-quiz.js';
import type { Statement } from '../../src/domain/xapi/types.js';

/** Waits until a condition holds; fails with the description shortly before its test ends. How fast something is, only the bench says. */
export async function until(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + 8000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`waited eight seconds in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** What is looked for, as soon as it is there: learners, too, wait until they see what they want to press. */
export async function appears<Thing>(find: () => Thing | undefined, what: () => string): Promise<Thing> {
  let found = find();
  if (found !== undefined) return found;
  await until(() => (found = find()) !== undefined, '').catch(() => {
    throw new Error(what());
  });
  return found!;
}

/** What a learner sees of a quiz and can do with it; selectors stay in here. */
export class QuizHarness {
  readonly element: MicroQuiz;

  constructor(element: MicroQuiz) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  async drawn(): Promise<this> {
    await until(() => this.element.shadowRoot !== null, 'the quiz to be drawn');
    await this.element.updateComplete;
    return this;
  }

  question(index = 0): Element {
    return this.root.querySelectorAll('.question')[index]!;
  }

  prompt(index = 0): string {
    return textOf(this.question(index).querySelector('.prompt'));
  }

  /** Texts of the options, as they stand. */
  choices(index = 0): string[] {
    return [...this.question(index).querySelectorAll('.choice .text')].map(textOf);
  }

  inputs(index = 0): HTMLInputElement[] {
    return [...(this.root.querySelectorAll('.question')[index]?.querySelectorAll('input') ?? [])];
  }

  /** Picks the option with this text, as a click on its row does. */
  pick(text: string, index = 0): void {
    const rows = [...this.question(index).querySelectorAll<HTMLElement>('label.choice')];
    const row = rows.find((each) => textOf(each.querySelector('.text')) === text);
    if (!row) throw new Error(`no option "${text}"; there are: ${this.choices(index).join(', ')}`);
    row.querySelector('input')!.click();
  }

  type(text: string, blank = 0, index = 0): void {
    const input = this.inputs(index)[blank]!;
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  button(name: string): HTMLButtonElement | undefined {
    return [...this.root.querySelectorAll('button')].find((button) => textOf(button) === name);
  }

  async press(name: string): Promise<void> {
    const button = await appears(
      () => this.button(name),
      () =>
        `no button "${name}"; there are: ${[...this.root.querySelectorAll('button')].map(textOf).join(', ')}`,
    );
    button.click();
    await this.settled();
    // The next attempt opens when it is stored; where it cannot be, the button stays.
    for (let frames = 0; frames < 100 && name === 'Try again' && this.button(name) === button; frames += 1)
      await nextFrame();
  }

  /** Picks or types, presses Check and waits for the verdict. */
  async check(index = 0): Promise<void> {
    this.question(index).querySelector<HTMLElement>('[part~="check-button"]')!.click();
    await until(() => this.question(index).querySelector('.verdict, .gap') !== null, 'a verdict');
    await this.settled();
  }

  async settled(): Promise<void> {
    await nextFrame();
    await nextFrame();
    await this.element.updateComplete;
  }

  verdict(index = 0): string {
    return textOf(this.question(index).querySelector('.verdict span'));
  }

  feedback(index = 0): string[] {
    return [...this.question(index).querySelectorAll('.feedback')].map(textOf);
  }

  /** What a screen reader was told last. */
  get announcement(): string {
    return textOf(this.root.querySelector('[role="status"]'));
  }

  get notices(): string[] {
    return [...this.root.querySelectorAll('.notice')].map(textOf);
  }

  /** What has the focus, in words: the name of a button, the text of an option, `verdict` … */
  get focus(): string {
    const active = this.root.activeElement;
    if (active === null) return '';
    if (active instanceof HTMLInputElement) {
      const option = active.closest('.choice');
      return option ? textOf(option) : `input ${active.dataset['index'] ?? ''}`;
    }
    if (active instanceof HTMLButtonElement) return textOf(active);
    return active.getAttribute('part')?.split(' ')[0] ?? active.localName;
  }

  /** Texts of what is picked. */
  picked(index = 0): string[] {
    return this.inputs(index)
      .filter(({ checked }) => checked)
      .map((input) => textOf(input.closest('.choice')));
  }

  /** Parts that are drawn, each once, in order of their names. */
  get parts(): string[] {
    const parts = [...this.root.querySelectorAll('[part]')].flatMap((each) => [...each.part]);
    return [...new Set(parts)].sort();
  }

  get slots(): string[] {
    return [...this.root.querySelectorAll('slot')].map(({ name }) => name);
  }
}

/** Text of an element, its white space as one blank each. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** A scope with a database of its own, the statements that leave it, and the quizzes in it. */
export interface Stage {
  readonly scope: LearningScope;
  readonly database: string;
  readonly statements: Statement[];
  readonly quizzes: readonly QuizHarness[];
  readonly quiz: QuizHarness;
}

export const freshDatabase = (): string => `test-${crypto.randomUUID()}`;

/** Puts content into a `<learning-scope>` and waits until its quizzes are drawn. */
export async function stage(
  content: string | TemplateResult | Node,
  attributes: Record<string, string> = {},
): Promise<Stage> {
  const database = attributes['database'] ?? freshDatabase();
  const scope = document.createElement('learning-scope') as LearningScope;
  scope.setAttribute('activity-base', 'https://handbook.example');
  for (const [name, value] of Object.entries({ ...attributes, database })) scope.setAttribute(name, value);
  const statements: Statement[] = [];
  scope.addEventListener('xapi-statement', (event) => statements.push(event.detail.statement));
  if (typeof content === 'string') {
    const parsed = new DOMParser().parseFromString(content, 'text/html');
    scope.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  } else if (content instanceof Node) {
    scope.append(content);
  }
  const holder = await fixture<HTMLElement>('<div></div>');
  holder.append(scope);
  const quizzes = [...scope.querySelectorAll('*')]
    .filter((element) => element instanceof MicroQuiz)
    .map((element) => new QuizHarness(element));
  for (const quiz of quizzes) await quiz.drawn();
  return { scope, database, statements, quizzes, quiz: quizzes[0]! };
}

/** Takes the page away and opens it again: the same content over the same database. */
export async function reload(
  before: Stage,
  content: string,
  attributes: Record<string, string> = {},
): Promise<Stage> {
  before.scope.remove();
  await nextFrame();
  return stage(content, { ...attributes, database: before.database });
}

/** Keeps what goes to a method of the console, and the console clean; `restore` before the test ends. */
export function listenToConsole(method: 'warn' | 'error'): {
  readonly lines: string[];
  readonly restore: () => void;
} {
  const lines: string[] = [];
  const before = console[method];
  console[method] = (...words: unknown[]) => void lines.push(words.map(String).join(' '));
  return { lines, restore: () => void (console[method] = before) };
}

/** `answered passed`: the verbs of statements, in order. */
export const verbsOf = (statements: readonly Statement[]): string =>
  statements.map(({ verb }) => verb.id.split('/').at(-1)).join(' ');
