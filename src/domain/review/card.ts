import { addDays, type DateAt } from '../progress/local-days.js';
import { eventsOf, type ReviewEvent } from './log.js';
import { intervalOf, isAnswer, helpAt, recallAfter, replay, type Memory } from './memory.js';
import type { Review } from './reviews.js';

/** Why a question is asked: what is unsure comes before what is due by date. */
export type Why = 'missed' | 'solution' | 'partly' | 'unsure' | 'hint' | 'retry' | 'due' | 'new';

/** One question as it stands at a moment. */
export interface Card {
  /** IRI of the question. */
  readonly question: string;
  readonly why: Why;
  /** When it was last answered; milliseconds since 1970. */
  readonly since: number;
  readonly memory: Memory;
  /** The day from which it is asked: `2026-05-04`. */
  readonly dueOn: string;
  /** The time from which it is asked on that day; milliseconds since 1970. */
  readonly dueFrom: number;
  /** Whether the learner has said that they know it, and has neither missed it since nor taken that back. */
  readonly known: boolean;
  /** When a deck last asked it; 0 for never. */
  readonly reviewed: number;
}

/** A question that was missed in a deck comes back the same day, but not in the same breath. */
const RELEARN_AFTER = 10 * 60 * 1000;

const DAY = 24 * 60 * 60 * 1000;

export function cardAt(question: string, row: Review, now: number, dateAt: DateAt): Card {
  const { events, memory } = soundAt(row, now);
  const index = events.findLastIndex(isAnswer);
  const answer = events[index];
  const later = events.slice(index + 1);
  const put = later.findLast(({ what }) => what === 'not-now' || what === 'again');
  const known = events.findLastIndex(({ what }) => what === 'known');
  const isAsked = ({ what }: ReviewEvent) => what === 'wrong' || what === 'partly' || what === 'again';
  const again = answer ? comesBack(answer, memory, dateAt) : { dueOn: '', dueFrom: 0 };
  return {
    question,
    why: answer ? whyOf(events, index) : 'new',
    since: answer?.at || now,
    memory,
    ...(put?.what === 'not-now' ? { dueOn: addDays(dateAt(put.at), 1), dueFrom: 0 } : again),
    known: known > events.findLastIndex(isAsked),
    reviewed: events.findLast((event) => event.inDeck && isAnswer(event))?.at ?? 0,
  };
}

/** Whether it is to be asked now. */
export const isDue = ({ known, dueOn, dueFrom }: Card, now: number, dateAt: DateAt): boolean =>
  !known && dueFrom <= now && dueOn <= dateAt(now);

/** Probability, 0 to 1, that it is recalled at a time. */
export const recallAt = ({ since, memory }: Card, time: number): number =>
  recallAfter((time - since) / DAY, memory);

/**
 * The events as they can have been.
 *
 * A clock that was ahead wrote times that are still to come: such an event is taken to have followed the one before it. Without one
 * nobody knows when it was; it is as if long ago, so that the question is asked.
 */
function soundAt({ log, ...memory }: Review, now: number): { events: ReviewEvent[]; memory: Memory } {
  const events = eventsOf(log);
  // Devices are never of one mind to the minute.
  const end = now + DAY;
  if ((events.at(-1)?.at ?? 0) <= end) return { events, memory };
  let before = 0;
  const sound = events.map((event) => {
    if (event.at <= end) before = event.at;
    return { ...event, at: before };
  });
  return { events: sound, memory: replay(sound) };
}

function comesBack({ what, at, inDeck }: ReviewEvent, memory: Memory, dateAt: DateAt) {
  if (what !== 'wrong') return { dueOn: addDays(dateAt(at), intervalOf(memory)), dueFrom: 0 };
  return { dueOn: dateAt(at), dueFrom: inDeck ? at + RELEARN_AFTER : 0 };
}

function whyOf(events: readonly ReviewEvent[], index: number): Why {
  const { what } = events[index]!;
  if (what === 'unsure') return 'unsure';
  if (what === 'right') {
    const help = helpAt(events, index);
    return help === 'hint' ? 'hint' : help ? 'retry' : 'due';
  }
  if (events.slice(index + 1).some((event) => event.what === 'solution')) return 'solution';
  return what === 'wrong' ? 'missed' : 'partly';
}
