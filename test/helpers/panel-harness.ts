import { fixture, nextFrame } from '@open-wc/testing';
import type { Statement } from '../../src/domain/xapi/types.js';
import { FeedbackPanel } from '../../src/elements/feedback-panel/feedback-panel.js';
import type { LearningScope } from '../../src/elements/learning-scope/learning-scope.js';
import { MicroQuiz } from '../../src/elements/micro-quiz/micro-quiz.js';
import { appears, freshDatabase, QuizHarness, textOf, until } from './quiz-harness.js';

/** What a learner sees of a panel and can do with it; selectors stay in here. */
export class PanelHarness {
  readonly element: FeedbackPanel;

  constructor(element: FeedbackPanel) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  async drawn(): Promise<this> {
    await until(() => !!this.element.shadowRoot?.querySelector('[role="status"]'), 'the panel to be drawn');
    await this.element.updateComplete;
    return this;
  }

  /** All words on show, once each. */
  get text(): string {
    return textOf(this.root.querySelector('.guidance'));
  }

  get standing(): string {
    return textOf(this.root.querySelector('[part~="standing"]'));
  }

  /** Titles in a section, with what is said of them. */
  lines(section: 'went-well' | 'improve' | 'decisions' | 'review'): string[] {
    return [...this.root.querySelectorAll(`[part~="${section}"] [part~="item"]`)].map(textOf);
  }

  links(section: 'improve' | 'review'): (string | null)[] {
    return [...this.root.querySelectorAll(`[part~="${section}"] a`)].map((link) => link.getAttribute('href'));
  }

  /** The attempts, as they are told in words. */
  get attempts(): string[] {
    return [...this.root.querySelectorAll('[part~="attempt"]')].map(textOf);
  }

  get trend(): string {
    return textOf(this.root.querySelector('[part~="trend"]'));
  }

  get question(): string {
    return textOf(this.root.querySelector('.rating legend'));
  }

  get thanks(): string {
    return textOf(this.root.querySelector('.rating .thanks'));
  }

  option(name: string): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>('[part~="option"]')].find(
      (each) => textOf(each) === name,
    );
    if (!found) throw new Error(`no option "${name}" in: ${textOf(this.root.querySelector('.rating'))}`);
    return found.querySelector('input') ?? found;
  }

  button(name: string): HTMLButtonElement | undefined {
    return [...this.root.querySelectorAll('button')].find((button) => textOf(button) === name);
  }

  async press(name: string): Promise<void> {
    const button = await appears(
      () => this.button(name),
      () => `no button "${name}"`,
    );
    button.click();
    await this.settled();
  }

  async settled(): Promise<void> {
    await nextFrame();
    await nextFrame();
    await this.element.updateComplete;
  }

  /** What has the focus: a part, or the kind of a control. */
  get focus(): string {
    const active = this.root.activeElement;
    return active?.getAttribute('part') ?? active?.localName ?? '';
  }

  get parts(): string[] {
    const parts = [...this.root.querySelectorAll('[part]')].flatMap((each) => [...each.part]);
    return [...new Set(parts)].sort();
  }

  get states(): string {
    return ['started', 'finished', 'all-right', 'asking', 'answered']
      .filter((name) => this.element.matches(`:state(${name})`))
      .join(' ');
  }
}

/** A scope with a database of its own, what stands in it, and the statements that leave it. */
export interface PanelStage {
  readonly scope: LearningScope;
  readonly database: string;
  readonly statements: Statement[];
  readonly quizzes: readonly QuizHarness[];
  readonly quiz: QuizHarness;
  readonly panels: readonly PanelHarness[];
  readonly panel: PanelHarness;
}

/** Puts content into a `<learning-scope>` and waits until its quizzes and panels are drawn. */
export async function stagePanel(
  content: string,
  attributes: Record<string, string> = {},
): Promise<PanelStage> {
  const database = attributes['database'] ?? freshDatabase();
  const scope = document.createElement('learning-scope') as LearningScope;
  scope.setAttribute('activity-base', 'https://handbook.example');
  for (const [name, value] of Object.entries({ ...attributes, database })) scope.setAttribute(name, value);
  const statements: Statement[] = [];
  scope.addEventListener('xapi-statement', (event) => statements.push(event.detail.statement));
  const { body } = new DOMParser().parseFromString(content, 'text/html');
  scope.append(...[...body.childNodes].map((node) => document.importNode(node, true)));
  const holder = await fixture<HTMLElement>('<div></div>');
  holder.append(scope);
  const all = [...scope.querySelectorAll('*')];
  const quizzes = all.filter((each) => each instanceof MicroQuiz).map((each) => new QuizHarness(each));
  const panels = all.filter((each) => each instanceof FeedbackPanel).map((each) => new PanelHarness(each));
  for (const each of [...quizzes, ...panels]) await each.drawn();
  return { scope, database, statements, quizzes, quiz: quizzes[0]!, panels, panel: panels[0]! };
}

/** Takes the page away and opens it again: the same content over the same database. */
export async function reloadPanel(before: PanelStage, content: string): Promise<PanelStage> {
  before.scope.remove();
  await nextFrame();
  return stagePanel(content, { database: before.database });
}
