import { ProgressTracker } from '../../src/elements/progress-tracker/progress-tracker.js';
import { stage as stageAny, textOf, until, type Stage } from './quiz-harness.js';

/** What a learner sees of a tracker and can do with it; selectors stay in here. */
export class TrackerHarness {
  readonly element: ProgressTracker;

  constructor(element: ProgressTracker) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  async drawn(): Promise<this> {
    await until(() => this.element.shadowRoot !== null, 'the tracker to be drawn');
    await this.element.updateComplete;
    return this;
  }

  /** `2 of 4 steps done`. */
  get words(): string {
    return textOf(this.root.querySelector('[part~="words"]'));
  }

  get link(): HTMLAnchorElement | null {
    return this.root.querySelector('[part~="continue-link"]');
  }

  /** The way on, in words: which act, and to what. */
  get way(): string {
    return [this.link, this.root.querySelector('[part~="next"]')].map(textOf).filter(Boolean).join(' → ');
  }

  /** Titles and states of all items, in order. */
  get items(): string[] {
    return [...this.root.querySelectorAll('[part~="item"]')].map((item) => {
      const line = item.querySelector('.says');
      return `${textOf(line?.querySelector('.title'))}: ${textOf(line?.querySelector('.state'))}`;
    });
  }

  item(title: string): Element {
    const found = [...this.root.querySelectorAll('[part~="item"]')].find(
      (item) => textOf(item.querySelector('.title')) === title,
    );
    if (!found) throw new Error(`no item "${title}"; there are: ${this.items.join(', ')}`);
    return found;
  }

  get notices(): string[] {
    return [...this.root.querySelectorAll('.notice')].map(textOf);
  }

  /** What a screen reader was told last. */
  get announcement(): string {
    return textOf(this.root.querySelector('[role="status"]'));
  }

  get states(): string {
    return ['started', 'completed'].filter((name) => this.element.matches(`:state(${name})`)).join(' ');
  }

  /** Parts that are drawn, each once, in order of their names. */
  get parts(): string[] {
    const parts = [...this.root.querySelectorAll('[part]')].flatMap((each) => [...each.part]);
    return [...new Set(parts)].sort();
  }

  /** Waits until so much is done. */
  async says(words: string): Promise<void> {
    await until(() => this.words === words, `"${words}"`).catch(() => {
      throw new Error(`waited in vain for "${words}"; it says "${this.words}"`);
    });
  }
}

export interface TrackerStage extends Stage {
  readonly trackers: readonly TrackerHarness[];
  readonly tracker: TrackerHarness;
}

/** Puts content into a `<learning-scope>` and waits until its quizzes and trackers are drawn. */
export async function stage(content: string, attributes: Record<string, string> = {}): Promise<TrackerStage> {
  const staged = await stageAny(content, attributes);
  const trackers = [...staged.scope.querySelectorAll('*')]
    .filter((element) => element instanceof ProgressTracker)
    .map((element) => new TrackerHarness(element));
  for (const tracker of trackers) await tracker.drawn();
  return { ...staged, trackers, tracker: trackers[0]! };
}

/** Takes the page away and opens it again: over the same database, with what may have become of the content. */
export async function reload(
  before: Stage,
  content: string,
  attributes: Record<string, string> = {},
): Promise<TrackerStage> {
  before.scope.remove();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return stage(content, { ...attributes, database: before.database });
}
