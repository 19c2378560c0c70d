import { fixture, nextFrame } from '@open-wc/testing';
import type { Statement } from '../../src/domain/xapi/types.js';
import type { LearningScope } from '../../src/elements/learning-scope/learning-scope.js';
import { DecisionScenario } from '../../src/elements/decision-scenario/decision-scenario.js';
import { appears, freshDatabase, textOf, until } from './quiz-harness.js';

/** What a learner sees of a scenario and can do with it; selectors stay in here. */
export class ScenarioHarness {
  readonly element: DecisionScenario;

  constructor(element: DecisionScenario) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  async drawn(): Promise<this> {
    await until(
      () => !!this.element.shadowRoot?.querySelector('[role="status"], [data-all]'),
      'the scenario to be drawn',
    );
    await this.element.updateComplete;
    return this;
  }

  /** Heading of the step on show. */
  get title(): string {
    return textOf(this.root.querySelector('.title'));
  }

  get blocks(): string {
    return textOf(this.root.querySelector('.blocks'));
  }

  /** Texts of the choices on offer. */
  get choices(): string[] {
    return [...this.root.querySelectorAll('.choice')].map(textOf);
  }

  choice(text: string): HTMLButtonElement {
    const found = this.#choice(text);
    if (!found) throw new Error(`no choice "${text}"; there are: ${this.choices.join(', ')}`);
    return found;
  }

  #choice(text: string): HTMLButtonElement | undefined {
    return [...this.root.querySelectorAll<HTMLButtonElement>('.choice')].find(
      (each) => textOf(each) === text,
    );
  }

  /** Takes a choice and waits until what it leads to is on show. */
  async choose(...texts: string[]): Promise<void> {
    for (const text of texts) {
      const button = await appears(
        () => this.#choice(text),
        () => `no choice "${text}"; there are: ${this.choices.join(', ')}`,
      );
      button.click();
      await until(() => !button.isConnected, `what "${text}" leads to`);
      await this.settled();
    }
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
  }

  async settled(): Promise<void> {
    await nextFrame();
    await nextFrame();
    await this.element.updateComplete;
  }

  /** What was chosen, and what the author says to it. */
  get consequence(): string {
    return textOf(this.root.querySelector('.consequence'));
  }

  get count(): string {
    return textOf(this.root.querySelector('.count'));
  }

  get ending(): string {
    return textOf(this.root.querySelector('.ending'));
  }

  /** What a screen reader was told last. */
  get announcement(): string {
    return textOf(this.root.querySelector('[role="status"]'));
  }

  get notices(): string[] {
    return [...this.root.querySelectorAll('.notice')].map(textOf);
  }

  /** What has the focus, in words: the name of a button, `title`, `blocks` … */
  get focus(): string {
    const active = this.root.activeElement;
    if (active === null) return '';
    if (active instanceof HTMLButtonElement) return textOf(active);
    return active.getAttribute('part')?.split(' ')[0] ?? (active.id || active.localName);
  }

  /** The decisions so far, as the list of them says. */
  get past(): string[] {
    return [...this.root.querySelectorAll('.past li > span')].map(textOf);
  }

  /** Goes back to the decision with this number, from 1, by the list of decisions. */
  async backTo(number: number): Promise<void> {
    this.root.querySelectorAll<HTMLElement>('.past li button')[number - 1]!.click();
    await until(() => this.announcement.includes('back at'), 'the way back');
    await this.settled();
  }

  /** Parts that are drawn, each once, in order of their names. */
  get parts(): string[] {
    const parts = [...this.root.querySelectorAll('[part]')].flatMap((each) => [...each.part]);
    return [...new Set(parts)].sort();
  }
}

/** A scope with a database of its own, the statements that leave it, and the scenarios in it. */
export interface ScenarioStage {
  readonly scope: LearningScope;
  readonly database: string;
  readonly statements: Statement[];
  readonly scenarios: readonly ScenarioHarness[];
  readonly scenario: ScenarioHarness;
}

/** Puts content into a `<learning-scope>` and waits until its scenarios are drawn. */
export async function stage(
  content: string | Node,
  attributes: Record<string, string> = {},
): Promise<ScenarioStage> {
  const database = attributes['database'] ?? freshDatabase();
  const scope = document.createElement('learning-scope') as LearningScope;
  scope.setAttribute('activity-base', 'https://handbook.example');
  for (const [name, value] of Object.entries({ ...attributes, database })) scope.setAttribute(name, value);
  const statements: Statement[] = [];
  scope.addEventListener('xapi-statement', (event) => statements.push(event.detail.statement));
  if (typeof content === 'string') {
    const parsed = new DOMParser().parseFromString(content, 'text/html');
    scope.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  } else scope.append(content);
  const holder = await fixture<HTMLElement>('<div></div>');
  holder.append(scope);
  const scenarios = [...scope.querySelectorAll('*')]
    .filter((element) => element instanceof DecisionScenario)
    .map((element) => new ScenarioHarness(element));
  for (const scenario of scenarios) await scenario.drawn();
  return { scope, database, statements, scenarios, scenario: scenarios[0]! };
}

/** Takes the page away and opens it again: the same content over the same database. */
export async function reload(
  before: ScenarioStage,
  content: string | Node,
  attributes: Record<string, string> = {},
): Promise<ScenarioStage> {
  before.scope.remove();
  await nextFrame();
  return stage(content, { ...attributes, database: before.database });
}
