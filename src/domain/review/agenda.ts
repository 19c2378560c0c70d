import type { DateAt } from '../progress/local-days.js';
import { cardAt, isDue, type Card, type Why } from './card.js';
import type { Review } from './reviews.js';

export interface AgendaOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly dateAt: DateAt;
  /** How many questions a day; those asked today count. */
  readonly limit: number;
  /** Whether the words of a question are at hand; of every one, where left out. */
  readonly canAsk?: (card: Card) => boolean;
}

/** What is to be reviewed. */
export interface Agenda {
  /** What is asked today, in order. */
  readonly today: readonly Card[];
  /** What is due too, but over the day's limit. */
  readonly beyond: readonly Card[];
  /** What comes next once nothing is due. */
  readonly next: Pick<Card, 'dueOn' | 'dueFrom'> | undefined;
  /** How many questions have been reviewed today. */
  readonly done: number;
  /** All that the learner has answered, and has not said that they know. */
  readonly cards: readonly Card[];
  /** How many questions the learner has said that they know. */
  readonly known: number;
}

const ranks: Readonly<Record<Why, number>> = {
  missed: 0,
  solution: 0,
  partly: 1,
  unsure: 1,
  hint: 1,
  retry: 1,
  due: 2,
  new: 3,
};

/** The card of each row, one after the other: thousands take longer than a page may stand still, so whoever asks can pause. */
export function* cardsOf(
  rows: ReadonlyMap<string, Review>,
  now: number,
  dateAt: DateAt,
): Generator<Card, void> {
  for (const [question, row] of rows) yield cardAt(question, row, now, dateAt);
}

/** What is due, in order: what was missed, then what was unsure, then what is due by date, the longest due first. */
export const dueOf = (cards: readonly Card[], now: number, dateAt: DateAt): Card[] =>
  cards.filter((card) => card.why !== 'new' && isDue(card, now, dateAt)).sort(compare);

/** What of the cards is for today. */
export function agendaOf(all: readonly Card[], options: AgendaOptions): Agenda {
  const { now, dateAt, limit, canAsk = () => true } = options;
  const today = dateAt(now);
  const cards = all.filter((card) => card.why !== 'new' && !card.known && canAsk(card));
  const isDone = ({ reviewed }: Card) => reviewed > 0 && dateAt(reviewed) === today;
  const done = all.filter(isDone).length;
  const due = dueOf(cards, now, dateAt);
  let room = Math.max(0, limit - done);
  const isToday = due.map((card) => {
    // What was missed today comes back today: it was counted when it was first asked.
    if (isDone(card)) return true;
    room -= 1;
    return room >= 0;
  });
  const isOfDue = new Set(due);
  return {
    today: due.filter((_, index) => isToday[index]),
    beyond: due.filter((_, index) => !isToday[index]),
    next: cards.filter((card) => !isOfDue.has(card)).reduce<Card | undefined>(earlier, undefined),
    done,
    cards,
    known: all.filter((card) => card.known && canAsk(card)).length,
  };
}

function compare(a: Card, b: Card): number {
  const rank = ranks[a.why] - ranks[b.why];
  if (rank !== 0) return rank;
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  if (a.dueFrom !== b.dueFrom) return a.dueFrom - b.dueFrom;
  return a.question < b.question ? -1 : Number(a.question > b.question);
}

function earlier(found: Card | undefined, card: Card): Card {
  if (!found || card.dueOn < found.dueOn) return card;
  return card.dueOn === found.dueOn && card.dueFrom < found.dueFrom ? card : found;
}

const HALF_HOUR = 30 * 60 * 1000;

/**
 * Remembers the days of times, for many cards ask for the same.
 *
 * Days begin at a half hour of UTC in nearly all time zones: what lies between two of them is of one day.
 */
export function remembering(dateAt: DateAt): DateAt {
  const dates = new Map<number, string>();
  return (time) => {
    const start = Math.floor(time / HALF_HOUR) * HALF_HOUR;
    const date = dates.get(start) ?? dateAt(start);
    dates.set(start, date);
    return date;
  };
}
