import { DocumentKeeper } from '../../controllers/document-keeper.js';
import { learnedDays, type Learned } from '../../domain/plan/learned.js';
import type { Draft } from '../../domain/plan/decisions.js';
import { planOf, planStateId, readPlan, type Plan } from '../../domain/plan/model.js';
import type { Step } from '../../domain/plan/steps.js';
import type { Learning } from '../../domain/ports.js';
import type { Course } from '../../domain/progress/course.js';
import { halfHours } from '../../domain/progress/half-hours.js';
import { datesIn } from '../../domain/progress/local-days.js';
import { summaries } from '../../domain/progress/summary.js';
import { loadForm, parts, type Decider } from './plan-parts.js';

/** Words that a goal is shown to others with. */
export interface SharedWords {
  readonly language: string;
  readonly name: string;
  readonly sentence: (draft: Draft) => string;
}

/** What a session is opened with. */
interface SessionOptions {
  /** The list of what there is to learn. */
  readonly course: Course | undefined;
  readonly redraw: () => void;
  /** What the page speaks. */
  readonly language: () => string;
}

/** What a decision makes of a plan; nothing where there is nothing to decide any more. */
export type Change = (plan: Plan | undefined, decider: Decider) => Plan | undefined;

/** One learner's plan for a site, and what the record says of the days and of the list. */
export class PlanSession {
  readonly #learning: Learning;
  readonly #redraw: () => void;
  readonly #language: () => string;
  readonly #keeper: DocumentKeeper<Plan>;
  readonly #unsubscribe: () => void;
  #course: Course | undefined;
  #learned: Learned = new Map();
  #steps: readonly Step[] = [];
  /** The reading under way, and whether something was done meanwhile. */
  #reading: Promise<void> | undefined;
  #isStale = false;
  #isClosed = false;

  /** Use `open`. */
  constructor(learning: Learning, { course, redraw, language }: SessionOptions) {
    this.#learning = learning;
    this.#course = course;
    this.#redraw = redraw;
    this.#language = language;
    this.#keeper = new DocumentKeeper<Plan>(learning, {
      activity: planOf(learning.site),
      stateId: planStateId,
      read: async (value) => readPlan(value),
      changed: redraw,
    });
    this.#unsubscribe = learning.subscribe(({ statements }) => {
      if (statements.length > 0) void this.refresh();
    });
  }

  static async open(learning: Learning, options: SessionOptions): Promise<PlanSession> {
    const session = new PlanSession(learning, options);
    await Promise.all([session.#keeper.load(), session.#read()]);
    return session;
  }

  /** `undefined` until the learner has decided something. */
  get plan(): Plan | undefined {
    return this.#keeper.document;
  }

  get learned(): Learned {
    return this.#learned;
  }

  get steps(): readonly Step[] {
    return this.#steps;
  }

  /** Whether the last decision could not be stored. */
  get failed(): boolean {
    return this.#keeper.failed;
  }

  /** Names a new plan. */
  newName(): Promise<string> {
    // A UUID of this learner: what is asked of it here is only that no other plan has it.
    return this.#learning.registration();
  }

  /** Goes on with an edited list. */
  follow(course: Course | undefined): Promise<void> {
    this.#course = course;
    return this.refresh();
  }

  /** Reads anew; acts that come meanwhile are read together, once that is done. */
  refresh(): Promise<void> {
    this.#isStale = true;
    return (this.#reading ??= this.#catchUp().finally(() => (this.#reading = undefined)));
  }

  /** Stores what the learner decides, and tells what is shown to others; `false` when it could not be stored. */
  async decide(change: Change, words: SharedWords): Promise<boolean> {
    const decider = await loadForm();
    const place = { id: planOf(this.#learning.site), language: words.language, name: words.name };
    // The plan's own statements are the only ones of its activity, so the latest is the one that shows the goal.
    const rows = this.plan?.shared ? await this.#learning.view(summaries, place.id) : undefined;
    const told = rows?.get(place.id)?.about.id;
    return this.#keeper.commit((plan) => {
      const document = change(plan, decider);
      if (!document || document === plan) return undefined;
      const sentence = document.goal ? words.sentence({ goal: document.goal, times: document.times }) : '';
      return { document, acts: decider.toldBy(plan, document, { place, sentence, told }) };
    });
  }

  close(): void {
    this.#isClosed = true;
    this.#unsubscribe();
    this.#keeper.close();
  }

  async #catchUp(): Promise<void> {
    while (this.#isStale && !this.#isClosed) {
      this.#isStale = false;
      try {
        await this.#read();
      } catch (error) {
        // What is drawn stays; the next act reads anew.
        if (!this.#isClosed) console.error('learnlets: the record could not be read.', error);
        return;
      }
      this.#redraw();
    }
  }

  async #read(): Promise<void> {
    const course = this.#course;
    const [rows, steps] = await Promise.all([
      this.#learning.view(halfHours),
      course ? parts.list?.stepsOf(course, this.#learning, this.#language()) : undefined,
    ]);
    this.#learned = learnedDays(rows, datesIn());
    this.#steps = steps ?? [];
  }
}
