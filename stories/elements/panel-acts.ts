import { userEvent } from 'storybook/test';
import type { FeedbackPanel } from '../../src/index.js';
import { Learner } from './quiz-acts.js';
import { drawn, until, Visitor } from './visitor.js';

/** What a learner does with the panel of a story, and with the quiz beside it. */
export class PanelLearner extends Visitor<FeedbackPanel> {
  /** Waits until the panel of the story is drawn. */
  static async at(canvas: Element): Promise<PanelLearner> {
    return new PanelLearner(await drawn(canvas, 'feedback-panel'));
  }

  /** Waits until it stands like this. */
  async stands(how: string): Promise<void> {
    await until(() => {
      if (!this.all('standing')[0]?.classList.contains(how))
        throw new Error(`it does not stand like "${how}"`);
    });
  }

  /** Picks an option by its place, from 0: presses it, or the control in it. */
  async picks(place: number): Promise<void> {
    const option = await this.sees('option', place);
    await userEvent.click(option.querySelector('input') ?? option);
  }
}

/** Answers the three questions of the handbook, right or wrong. */
export async function answerHandbook(canvas: Element, ...right: boolean[]): Promise<void> {
  const learner = await Learner.at(canvas);
  const answers = [
    (isRight: boolean) => learner.picks([isRight ? 0 : 1], 0),
    (isRight: boolean) => learner.picks(isRight ? [0, 2] : [0], 1),
    (isRight: boolean) => learner.types([isRight ? '1' : '12'], 2),
  ];
  for (const [index, isRight] of right.entries()) {
    await answers[index]?.(isRight);
    await learner.checks(index);
  }
}
