import type { MicroQuiz, ProgressTracker } from '../../src/index.js';
import { Learner } from './quiz-acts.js';
import { need, until, Visitor } from './visitor.js';

/** What a learner sees of the tracker of a story, and does with the quizzes beside it. */
export class Follower extends Visitor<ProgressTracker> {
  readonly #canvas: Element;

  constructor(canvas: Element) {
    super(need(canvas.querySelector('progress-tracker'), 'tracker'));
    this.#canvas = canvas;
  }

  /** Waits until the tracker of the story is drawn. */
  static async at(canvas: Element): Promise<Follower> {
    const follower = new Follower(canvas);
    await until(() => need(follower.element.shadowRoot, 'shadow root'));
    await follower.element.updateComplete;
    return follower;
  }

  /** Waits until so many items, chapters too, are done. */
  async isDone(count: number): Promise<void> {
    await this.sees('done', count - 1);
  }

  /** Answers the quiz of this name by the places of its choices, from 0. */
  async answers(name: string, choices: number[]): Promise<void> {
    await this.begins(name, choices);
    await this.#learnerAt(name).checks();
  }

  /** Picks choices of the quiz of this name, and leaves it at that. */
  async begins(name: string, choices: number[]): Promise<void> {
    await this.#learnerAt(name).picks(choices);
  }

  /** Has the quiz of this name been tried so often, so many days ago, always in vain; the earliest first. */
  async learnedBefore(name: string, tries: readonly { days: number; rounds: number }[]): Promise<void> {
    const quiz = this.#learnerAt(name);
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

  #learnerAt(name: string): Learner {
    return new Learner(need(this.#canvas.querySelector<MicroQuiz>(`#${name}`), `quiz "${name}"`));
  }
}
