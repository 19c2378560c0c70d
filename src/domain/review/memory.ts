import { FSRSAlgorithm, Rating, type Grade } from 'ts-fsrs';
import type { Happening, ReviewEvent } from './log.js';

/** How well a question is remembered, in the terms of FSRS-6; both 0 before the first answer. */
export type Memory = {
  /** Days until it is recalled with a probability of 90 %. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
};

export const noMemory: Memory = { stability: 0, difficulty: 0 };

/**
 * Parameters of FSRS, fixed: the same answers give the same schedule on every device, with whichever version of the library. Another
 * set is another version of the view `reviews`.
 *
 * The weights are the published defaults of FSRS-6, fitted to many learners. Nothing is asked again later than after a year: what
 * people do at work, and the rules for it, change.
 */
export const parameters = {
  request_retention: 0.9,
  maximum_interval: 365,
  enable_fuzz: false,
  enable_short_term: true,
  w: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
    0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ],
};

const fsrs = new FSRSAlgorithm(parameters);

const DAY = 24 * 60 * 60 * 1000;

/** Whole days between two times. Half a day makes one, in every time zone; a time before the other counts as the same. */
const daysBetween = (from: number, to: number): number => Math.max(0, Math.round((to - from) / DAY));

const isRight = ({ what }: ReviewEvent): boolean => what === 'right' || what === 'unsure';

export const isAnswer = (event: ReviewEvent): boolean =>
  isRight(event) || event.what === 'partly' || event.what === 'wrong';

const help: readonly Happening[] = ['wrong', 'partly', 'hint', 'solution'];

/** What an answer needed since the question was last right, on the same day: a hint, or another try. */
export function helpAt(events: readonly ReviewEvent[], index: number): Happening | undefined {
  const { at } = events[index]!;
  for (let before = index - 1; before >= 0; before -= 1) {
    const event = events[before]!;
    if (isRight(event) || daysBetween(event.at, at) > 0) return undefined;
    if (help.includes(event.what)) return event.what;
  }
  return undefined;
}

/** How an answer counts. None is easy: a quick answer says as much of reading as of remembering. */
function gradeOf(events: readonly ReviewEvent[], index: number): Grade {
  const { what } = events[index]!;
  if (what === 'wrong') return Rating.Again;
  return what === 'right' && !helpAt(events, index) ? Rating.Good : Rating.Hard;
}

/** The memory after one more event. */
export function stepTo(memory: Memory, events: readonly ReviewEvent[], index: number): Memory {
  const event = events[index]!;
  if (!isAnswer(event)) return memory;
  const earlier = events.findLast((each, place) => place < index && isAnswer(each));
  const days = earlier ? daysBetween(earlier.at, event.at) : 0;
  return remembered(memory, days, gradeOf(events, index));
}

/** The memory after an answer that came some days after the one before. */
export function remembered({ stability, difficulty }: Memory, days: number, grade: Grade): Memory {
  const next = fsrs.next_state(stability > 0 ? { stability, difficulty } : null, days, grade);
  return { stability: next.stability, difficulty: next.difficulty };
}

/** The memory after all events. */
export const replay = (events: readonly ReviewEvent[]): Memory =>
  events.reduce<Memory>((memory, _, index) => stepTo(memory, events, index), noMemory);

/** Days until a question is to be asked again. */
export const intervalOf = ({ stability }: Memory): number => fsrs.next_interval(stability, 0);

/** Probability, 0 to 1, that it is recalled so many days after the last answer. */
export const recallAfter = (days: number, { stability }: Memory): number =>
  stability > 0 ? fsrs.forgetting_curve(Math.max(0, days), stability) : 0;
