import { recallAt, type Card } from './card.js';

/** The share of questions that would be recalled, 0 to 1: today, and on each of the next seven days if nothing is reviewed. */
export type Forecast = readonly number[];

const DAY = 24 * 60 * 60 * 1000;
const DAYS = 7;

/** `undefined` where nothing was answered yet. */
export function forecastOf(cards: readonly Card[], now: number): Forecast | undefined {
  if (cards.length === 0) return undefined;
  return Array.from({ length: DAYS + 1 }, (_, day) => {
    const time = now + day * DAY;
    return cards.reduce((sum, card) => sum + recallAt(card, time), 0) / cards.length;
  });
}
