import { userEvent, waitFor } from 'storybook/test';
import type { MicroQuiz, StudyPlan } from '../../src/index.js';
import { Learner } from './quiz-acts.js';

/** Milliseconds: a busy machine may need long for what takes a moment. */
const timeout = 8000;

const DAY = 86_400_000;

/** Wednesday, 6 May 2026, at noon where the browser is: the present of these stories. */
const present = new Date(2026, 4, 6, 12).getTime();

/** Sets the clock of a story, which goes on from there; for `beforeEach`, which sets it back. Not by a spy: those ask for the time. */
export function setClock(): () => void {
  clock = present;
  const now = Date.now;
  const started = performance.now();
  Date.now = () => Math.round(clock + performance.now() - started);
  return () => void (Date.now = now);
}

let clock = present;

/** What a learner does with the plan of a story, in any language and on any day: by parts and places, never by words. */
export class Planner {
  readonly plan: StudyPlan;
  readonly #canvas: Element;

  constructor(canvas: Element) {
    this.#canvas = canvas;
    this.plan = canvas.querySelector('study-plan')!;
  }

  /** Waits until the plan of the story is drawn. */
  static async at(canvas: Element): Promise<Planner> {
    const planner = new Planner(canvas);
    await waitFor(() => need(planner.plan.shadowRoot?.querySelector('.plan'), 'plan'), { timeout });
    return planner;
  }

  /** Goes to a day before the present, or back to it with 0; the plan is looked at anew. */
  async goes(daysAgo: number): Promise<void> {
    clock = present - daysAgo * DAY;
    this.plan.requestUpdate();
    await this.plan.updateComplete;
  }

  /** Waits for a part, at a place from 0. */
  sees(part: string, place = 0): Promise<HTMLElement> {
    return waitFor(() => need(this.#all(part)[place], `part "${part}"`), { timeout });
  }

  /** Waits until it is in this state. */
  async stands(state: string): Promise<void> {
    await waitFor(
      () => {
        if (!this.plan.matches(`:state(${state})`)) throw new Error(`the plan is not "${state}"`);
      },
      { timeout },
    );
  }

  async presses(part: string, place = 0): Promise<void> {
    await userEvent.click(await this.sees(part, place));
  }

  /** Opens the form and fills it in: a kind of goal, its field, and study times on days of the week (1 is Monday). */
  async plans(kind: 'days' | 'minutes' | 'date', value: string, days: readonly number[] = []): Promise<void> {
    await this.presses('set-button');
    await this.sees('form');
    await userEvent.click(this.#field(`input[value="${kind}"]`));
    await this.plan.updateComplete;
    const field = this.#field<HTMLInputElement | HTMLSelectElement>(`#${kind}`);
    field.value = value;
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    for (const day of days) {
      await userEvent.click(this.#field(`#day-${day}`));
      await this.plan.updateComplete;
    }
  }

  /** Saves what stands in the form. */
  async saves(): Promise<void> {
    await this.presses('save-button');
    await this.sees('goal');
  }

  /** Answers the quiz of this name by the places of its choices, from 0. */
  async answers(name: string, choices: number[]): Promise<void> {
    const quiz = need(this.#canvas.querySelector<MicroQuiz>(`#${name}`), `quiz "${name}"`);
    const learner = new Learner(quiz);
    await learner.picks(choices);
    await learner.checks();
  }

  #field<Found extends HTMLElement>(selector: string): Found {
    return need(this.plan.shadowRoot?.querySelector<Found>(selector), selector);
  }

  #all(part: string): HTMLElement[] {
    return [...(this.plan.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? [])];
  }
}

function need<Found>(found: Found | null | undefined, what: string): Found {
  if (!found) throw new Error(`there is no ${what}`);
  return found;
}
