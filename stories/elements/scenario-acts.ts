import { userEvent } from 'storybook/test';
import type { DecisionScenario } from '../../src/index.js';
import { drawn, need, until, Visitor } from './visitor.js';

/** What a learner does with the scenario of a story. */
export class Decider extends Visitor<DecisionScenario> {
  /** Waits until the first scenario of the story is drawn. */
  static async at(canvas: Element): Promise<Decider> {
    return new Decider(await drawn(canvas, 'decision-scenario', '[part~="step"]'));
  }

  /** Takes choices by their places, from 0, step after step. */
  async decides(...places: number[]): Promise<void> {
    for (const place of places) {
      const choice = await this.sees('choice', place);
      await userEvent.click(choice);
      await until(() => need(!choice.isConnected || undefined, 'next step'));
    }
  }
}
