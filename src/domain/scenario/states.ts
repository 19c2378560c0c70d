import type { Expression } from './expression.js';
import { reachedFrom, reversed, stronglyConnected } from './graph.js';
import type { Plan, PlannedChoice } from './plan.js';
import { Situations, type Situation } from './situation.js';
import { Waiting, type Order } from './waiting.js';

/** What an exploration has come upon. */
export interface Explored {
  /** Whether it has seen all there is: what it has not come upon cannot happen. */
  readonly all: boolean;
  /** Numbers of steps. */
  readonly reached: ReadonlySet<number>;
  readonly offered: ReadonlySet<PlannedChoice>;
  /** Conditions of texts that were shown. */
  readonly shown: ReadonlySet<Expression>;
  /** Steps in which a learner can stand with nothing to take; with choices that lead there. */
  readonly stuck: ReadonlyMap<number, readonly PlannedChoice[]>;
  /** Steps in which the timer's choice may be missing when the time is over. */
  readonly late: ReadonlySet<number>;
  /** Sets of steps that a learner can come into and never out of, to an ending. */
  readonly traps: readonly (readonly number[])[];
  /** By number of the ending: the choices that first led there. */
  readonly ways: ReadonlyMap<number, readonly PlannedChoice[]>;
}

interface Known extends Situation {
  readonly index: number;
  readonly from: Known | undefined;
  readonly by: PlannedChoice | undefined;
}

/**
 * So much is done at the most, counted in slots looked at: about 4,000 situations of a small scenario, 1,500 of one of
 * 400 steps; some 0.05 s. More would make authors wait.
 */
const maxWork = 100_000;

/** Goes through the situations a learner can come into, as far as `maxWork` allows. */
export function explore(plan: Plan, order: Order): Explored {
  const exploration = new Exploration(plan, order);
  exploration.run();
  return exploration;
}

class Exploration implements Explored {
  all = true;
  readonly reached = new Set<number>();
  readonly offered = new Set<PlannedChoice>();
  readonly shown = new Set<Expression>();
  readonly stuck = new Map<number, readonly PlannedChoice[]>();
  readonly late = new Set<number>();
  readonly ways = new Map<number, readonly PlannedChoice[]>();
  traps: readonly (readonly number[])[] = [];

  readonly #plan: Plan;
  #work = 0;
  readonly #situations: Situations;
  readonly #waiting: Waiting<Known>;
  readonly #known = new Map<string, Known>();
  /** By index: where a choice leads, and where doing a quiz leads. */
  readonly #taken: number[][] = [];
  readonly #answered: number[][] = [];
  /** Indices of endings, and of what was not gone through: from there an ending may be near. */
  readonly #hopeful = new Set<number>();

  constructor(plan: Plan, order: Order) {
    this.#plan = plan;
    this.#situations = new Situations(plan);
    this.#waiting = new Waiting(order);
  }

  run(): void {
    if (this.#plan.start < 0) return;
    for (const situation of this.#situations.begin()) this.#meet(situation);
    for (let next = this.#waiting.next(); next; next = this.#waiting.next()) {
      if (this.#work > maxWork) this.#leaveOpen(next);
      else this.#goThrough(next);
    }
    this.#findTraps();
  }

  /** The index of a situation, which may be new. */
  #meet(situation: Situation, from?: Known, by?: PlannedChoice): number {
    this.#work += 4 + situation.values.length;
    const key = `${situation.at} ${situation.taken.toString(36)} ${JSON.stringify(situation.values)}`;
    const met = this.#known.get(key);
    if (met) return met.index;
    const index = this.#known.size;
    const known = { ...situation, index, from, by };
    this.#known.set(key, known);
    this.#taken[index] = [];
    this.#answered[index] = [];
    this.reached.add(situation.at);
    this.#waiting.add(known, situation.at);
    return index;
  }

  #goThrough(known: Known): void {
    const step = this.#plan.steps[known.at];
    if (!step) return;
    this.#situations.exact = true;
    for (const text of step.texts) {
      if (!this.shown.has(text) && this.#situations.canShow(known, text)) this.shown.add(text);
    }
    if (step.step.ending) {
      this.#hopeful.add(known.index);
      if (!this.ways.has(known.at)) this.ways.set(known.at, wayTo(known));
      this.all &&= this.#situations.exact;
      return;
    }
    const offers = this.#situations.offers(known);
    this.#work += offers.length * step.choices.length;
    for (const choice of new Set(offers.flat())) {
      this.offered.add(choice);
      this.#lead(known, this.#taken, this.#situations.take(known, choice), choice);
    }
    this.#lead(known, this.#answered, this.#situations.answer(known));
    const canAnswer = (this.#answered[known.index]?.length ?? 0) > 0;
    if (!canAnswer && offers.some((offer) => offer.length === 0)) this.#noteStuck(known);
    const { timer } = step.step;
    const isLate = (offer: readonly PlannedChoice[]) =>
      offer.length > 0 && offer.every(({ choice }) => choice.id !== timer?.choice);
    if (timer && offers.some(isLate)) this.late.add(known.at);
    if (!this.#situations.exact) this.#leaveOpen(known);
  }

  #leaveOpen({ index }: Known): void {
    this.all = false;
    this.#hopeful.add(index);
  }

  #noteStuck(known: Known | undefined): void {
    if (known && !this.stuck.has(known.at)) this.stuck.set(known.at, wayTo(known));
  }

  #lead(known: Known, moves: number[][], to: readonly Situation[], by?: PlannedChoice): void {
    for (const situation of to) moves[known.index]?.push(this.#meet(situation, known, by));
  }

  #findTraps(): void {
    const graph = this.#taken.map((nexts, index) => [...nexts, ...(this.#answered[index] ?? [])]);
    const fine = reachedFrom(reversed(graph), this.#hopeful);
    if (fine.size === graph.length) return;
    const known = [...this.#known.values()];
    const closed = graph.map((nexts, index) => (fine.has(index) ? [] : nexts));
    const traps = new Map<string, readonly number[]>();
    for (const part of stronglyConnected(closed)) {
      const [first = 0] = part;
      const members = new Set(part);
      const isLast = part.every((index) => closed[index]?.every((next) => members.has(next)));
      if (fine.has(first) || !isLast) continue;
      const steps = [...new Set(part.map((index) => known[index]?.at ?? 0))].sort((a, b) => a - b);
      // It goes round by choices; else there is nothing to do, or nothing but quizzes.
      if (part.some((index) => this.#taken[index]?.length)) traps.set(steps.join(), steps);
      else this.#noteStuck(known[first]);
    }
    this.traps = [...traps.values()];
  }
}

function wayTo(known: Known): readonly PlannedChoice[] {
  const way: PlannedChoice[] = [];
  for (let here: Known | undefined = known; here; here = here.from) if (here.by) way.push(here.by);
  return way.reverse();
}
