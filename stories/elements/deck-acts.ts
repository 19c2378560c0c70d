import { userEvent, waitFor } from 'storybook/test';
import type { ReviewDeck } from '../../src/index.js';

/** Milliseconds: a busy machine may need long for what takes a moment. */
const timeout = 8000;

/** What a learner does with the deck of a story, in any language: by parts and places. */
export class DeckLearner {
  readonly deck: ReviewDeck;

  constructor(deck: ReviewDeck) {
    this.deck = deck;
  }

  /** Waits until the deck of the story is drawn. */
  static async at(canvas: Element): Promise<DeckLearner> {
    const deck = await waitFor(
      () => {
        const found = canvas.querySelector('review-deck');
        if (!found?.shadowRoot?.querySelector('[role="status"]')) throw new Error('there is no deck yet');
        return found;
      },
      { timeout },
    );
    return new DeckLearner(deck);
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

  async picks(place: number): Promise<void> {
    await this.sees('choice');
    await userEvent.click(this.#all('choice')[place]!.querySelector('input')!);
  }

  async types(text: string): Promise<void> {
    await userEvent.type(await this.sees('input'), text);
  }

  async presses(part: string): Promise<void> {
    await userEvent.click(await this.sees(part));
  }

  async checks(): Promise<void> {
    await this.presses('check-button');
    await this.sees('verdict');
  }

  #all(part: string): HTMLElement[] {
    return [...(this.deck.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? [])];
  }
}
