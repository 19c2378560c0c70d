import { userEvent, waitFor } from 'storybook/test';
import type { MicroQuiz, ProgressTracker } from '../../src/index.js';
import { Learner } from './quiz-acts.js';

/** Milliseconds: a busy machine may need long for what takes a moment. */
const timeout = 8000;

/** What a learner sees of the tracker of a story, in any language: by parts and places, never by words. */
export class Follower {
  readonly tracker: ProgressTracker;
  readonly #canvas: Element;

  constructor(canvas: Element) {
    this.#canvas = canvas;
    this.tracker = canvas.querySelector('progress-tracker')!;
  }

  /** Waits until the tracker of the story is drawn. */
  static async at(canvas: Element): Promise<Follower> {
    const follower = new Follower(canvas);
    await waitFor(() => follower.#need(follower.tracker.shadowRoot, 'shadow root'), { timeout });
    await follower.tracker.updateComplete;
    return follower;
  }

  /** Waits for a part, at a place from 0. */
  sees(part: string, place = 0): Promise<HTMLElement> {
    return waitFor(
      () =>
        this.#need(
          this.tracker.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`)[place],
          `part "${part}"`,
        ),
      { timeout },
    );
  }

  /** Waits until so many items, chapters too, are done. */
  async isDone(count: number): Promise<void> {
    await this.sees('done', count - 1);
  }

  async presses(part: string): Promise<void> {
    await userEvent.click(await this.sees(part));
  }

  /** Answers the quiz of this name by the places of its choices, from 0. */
  async answers(name: string, choices: number[]): Promise<void> {
    const quiz = this.#need(this.#canvas.querySelector<MicroQuiz>(`#${name}`), `quiz "${name}"`);
    const learner = new Learner(quiz);
    await learner.picks(choices);
    await learner.checks();
  }

  /** Picks choices of the quiz of this name, and leaves it at that. */
  async begins(name: string, choices: number[]): Promise<void> {
    await new Learner(this.#need(this.#canvas.querySelector<MicroQuiz>(`#${name}`), `quiz "${name}"`)).picks(
      choices,
    );
  }

  /** Has the quiz of this name been tried so often, so many days ago, always in vain; the earliest first. */
  async learnedBefore(name: string, tries: readonly { days: number; rounds: number }[]): Promise<void> {
    const quiz = new Learner(this.#need(this.#canvas.querySelector<MicroQuiz>(`#${name}`), `quiz "${name}"`));
    const { now } = Date;
    try {
      for (const { days, rounds } of tries) {
        Date.now = () => now() - days * 86_400_000;
        for (let round = 0; round < rounds; round += 1) {
          await quiz.picks([0]);
          await quiz.checks();
          await quiz.presses('retry-button');
          await quiz.sees('check-button');
        }
      }
    } finally {
      Date.now = now;
    }
  }

  #need<Found>(found: Found | null | undefined, what: string): Found {
    if (!found) throw new Error(`there is no ${what}`);
    return found;
  }
}
