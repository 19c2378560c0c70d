import { userEvent } from 'storybook/test';
import type { MicroQuiz } from '../../src/index.js';
import { drawn, need, until, Visitor } from './visitor.js';

/** What a learner does with the quiz of a story. A place is that of a question, from 0; without one, all of the quiz is meant. */
export class Learner extends Visitor<MicroQuiz> {
  /** Waits until the first quiz of the story is drawn. */
  static async at(canvas: Element): Promise<Learner> {
    return new Learner(await drawn(canvas, 'micro-quiz', '[part~="question"]'));
  }

  override sees(part: string, question?: number): Promise<HTMLElement> {
    return until(() => need(this.all(part, question)[0], `part "${part}"`));
  }

  /** Picks or unpicks choices of a question by their places, from 0. */
  async picks(choices: number[], question = 0): Promise<void> {
    await this.sees('choice', question);
    for (const choice of choices) {
      const option = need(this.all('choice', question)[choice], `choice ${choice}`);
      await userEvent.click(need(option.querySelector('input'), 'input in the choice'));
    }
  }

  /** Types into the blanks of a question, in their order. */
  async types(texts: string[], question = 0): Promise<void> {
    await this.sees('input', question);
    for (const [index, text] of texts.entries()) {
      await userEvent.type(need(this.all('input', question)[index], `blank ${index}`), text);
    }
  }

  /** Checks the answer and waits for the verdict. */
  async checks(question = 0): Promise<void> {
    await this.presses('check-button', question);
    await this.sees('verdict', question);
  }

  protected override all(part: string, question?: number): HTMLElement[] {
    if (question === undefined) return super.all(part);
    const parts = super.all('question')[question]?.querySelectorAll<HTMLElement>(`[part~="${part}"]`);
    return [...(parts ?? [])];
  }
}
