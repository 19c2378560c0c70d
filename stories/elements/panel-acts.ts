import { userEvent, waitFor } from 'storybook/test';
import type { FeedbackPanel } from '../../src/index.js';
import { Learner } from './quiz-acts.js';

/** Milliseconds: a busy machine may need long for what takes a moment. */
const timeout = 8000;

/** What a learner does with the panel of a story, and with the quiz beside it, in any language: by parts and places. */
export class PanelLearner {
  readonly panel: FeedbackPanel;

  constructor(panel: FeedbackPanel) {
    this.panel = panel;
  }

  /** Waits until the panel of the story is drawn. */
  static async at(canvas: Element): Promise<PanelLearner> {
    const panel = await waitFor(
      () => {
        const found = canvas.querySelector('feedback-panel');
        if (!found?.shadowRoot?.querySelector('[role="status"]')) throw new Error('there is no panel yet');
        return found;
      },
      { timeout },
    );
    return new PanelLearner(panel);
  }

  /** Waits for a part. */
  sees(part: string): Promise<HTMLElement> {
    return waitFor(
      () => {
        const [found] = this.#all(part);
        if (!found) throw new Error(`there is no part "${part}"`);
        return found;
      },
      { timeout },
    );
  }

  /** Waits until it stands like this. */
  async stands(how: string): Promise<void> {
    await waitFor(
      () => {
        if (!this.#all('standing')[0]?.classList.contains(how))
          throw new Error(`it does not stand like "${how}"`);
      },
      { timeout },
    );
  }

  /** Picks an option by its place, from 0: presses it, or the control in it. */
  async picks(place: number): Promise<void> {
    await this.sees('option');
    const option = this.#all('option')[place];
    if (!option) throw new Error(`there is no option ${place}`);
    await userEvent.click(option.querySelector('input') ?? option);
  }

  async presses(part: string): Promise<void> {
    await userEvent.click(await this.sees(part));
  }

  #all(part: string): HTMLElement[] {
    return [...(this.panel.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? [])];
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
