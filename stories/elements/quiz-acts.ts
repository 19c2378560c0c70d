import { userEvent, waitFor } from 'storybook/test';
import type { MicroQuiz } from '../../src/index.js';

/** Finds a node, or throws so that `waitFor` asks again. */
function need<Found>(found: Found | null | undefined, what: string): Found {
  if (!found) throw new Error(`there is no ${what}`);
  return found;
}

/** Milliseconds: a busy machine may need long for what takes a moment. */
const timeout = 8000;

/** What a learner does with the quiz of a story, in any language: by parts and places, never by words. */
export class Learner {
  readonly quiz: MicroQuiz;

  constructor(quiz: MicroQuiz) {
    this.quiz = quiz;
  }

  /** Waits until the first quiz of the story is drawn. */
  static async at(canvas: Element): Promise<Learner> {
    const learner = new Learner(need(canvas.querySelector('micro-quiz'), 'quiz'));
    await learner.sees('question');
    return learner;
  }

  /** Waits for a part; of the question at a place from 0, or anywhere in the quiz. */
  sees(part: string, question?: number): Promise<HTMLElement> {
    return waitFor(() => need(this.#all(part, question)[0], `part "${part}"`), { timeout });
  }

  /** Picks or unpicks choices of a question by their places, from 0. */
  async picks(choices: number[], question = 0): Promise<void> {
    await this.sees('choice', question);
    for (const choice of choices) {
      const option = need(this.#all('choice', question)[choice], `choice ${choice}`);
      await userEvent.click(need(option.querySelector('input'), 'input in the choice'));
    }
  }

  /** Types into the blanks of a question, in their order. */
  async types(texts: string[], question = 0): Promise<void> {
    await this.sees('input', question);
    for (const [index, text] of texts.entries()) {
      await userEvent.type(need(this.#all('input', question)[index], `blank ${index}`), text);
    }
  }

  /** Presses a button of a question, by its part. */
  async presses(part: string, question?: number): Promise<void> {
    await userEvent.click(await this.sees(part, question));
  }

  /** Checks the answer and waits for the verdict. */
  async checks(question = 0): Promise<void> {
    await this.presses('check-button', question);
    await this.sees('verdict', question);
  }

  #all(part: string, question?: number): HTMLElement[] {
    const root = need(this.quiz.shadowRoot, 'shadow root');
    const place = question === undefined ? root : root.querySelectorAll('[part~="question"]')[question];
    return [...(place?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? [])];
  }
}
