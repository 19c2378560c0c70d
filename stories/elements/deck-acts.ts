import { userEvent } from 'storybook/test';
import type { ReviewDeck } from '../../src/index.js';
import { drawn, need, Visitor } from './visitor.js';

/** What a learner does with the deck of a story. */
export class DeckLearner extends Visitor<ReviewDeck> {
  /** Waits until the deck of the story is drawn. */
  static async at(canvas: Element): Promise<DeckLearner> {
    return new DeckLearner(await drawn(canvas, 'review-deck'));
  }

  async picks(place: number): Promise<void> {
    await userEvent.click(
      need((await this.sees('choice', place)).querySelector('input'), 'input in the choice'),
    );
  }

  async types(text: string): Promise<void> {
    await userEvent.type(await this.sees('input'), text);
  }

  async checks(): Promise<void> {
    await this.presses('check-button');
    await this.sees('verdict');
  }
}
