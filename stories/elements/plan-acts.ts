import { userEvent } from 'storybook/test';
import type { MicroQuiz, StudyPlan } from '../../src/index.js';
import { Learner } from './quiz-acts.js';
import { need, until, Visitor } from './visitor.js';

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

/** What a learner does with the plan of a story, on any day, and with the quizzes beside it. */
export class Planner extends Visitor<StudyPlan> {
  readonly #canvas: Element;

  constructor(canvas: Element) {
    super(need(canvas.querySelector('study-plan'), 'plan'));
    this.#canvas = canvas;
  }

  /** Waits until the plan of the story is drawn. */
  static async at(canvas: Element): Promise<Planner> {
    const planner = new Planner(canvas);
    await until(() => need(planner.element.shadowRoot?.querySelector('.plan'), 'plan'));
    return planner;
  }

  /** Goes to a day before the present, or back to it with 0; the plan is looked at anew. */
  async goes(daysAgo: number): Promise<void> {
    clock = present - daysAgo * DAY;
    this.element.requestUpdate();
    await this.element.updateComplete;
  }

  /** Waits until it is in this state. */
  async stands(state: string): Promise<void> {
    await until(() => {
      if (!this.element.matches(`:state(${state})`)) throw new Error(`the plan is not "${state}"`);
    });
  }

  /** Opens the form and fills it in: a kind of goal, its field, and study times on days of the week (1 is Monday). */
  async plans(kind: 'days' | 'minutes' | 'date', value: string, days: readonly number[] = []): Promise<void> {
    await this.presses('set-button');
    await this.sees('form');
    await userEvent.click(this.#field(`input[value="${kind}"]`));
    await this.element.updateComplete;
    const field = this.#field<HTMLInputElement | HTMLSelectElement>(`#${kind}`);
    field.value = value;
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    for (const day of days) {
      await userEvent.click(this.#field(`#day-${day}`));
      await this.element.updateComplete;
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
    return need(this.element.shadowRoot?.querySelector<Found>(selector), selector);
  }
}
