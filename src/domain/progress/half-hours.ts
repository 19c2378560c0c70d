import type { View } from '../view.js';
import { verbs } from '../xapi/vocabulary.js';
import { summaryOf } from './summary.js';

/** Verbs of what is no learning: what a widget reports, and what a learner plans. */
const besides: readonly string[] = [verbs.progressed, verbs.scheduled, verbs.retracted];

/** What was done in one half hour. */
export type HalfHour = {
  /** How many statements. */
  readonly acts: number;
  /** Hundredths of a second spent on answers and decisions. */
  readonly spent: number;
};

/**
 * When the learner learned: a row for each half hour (UTC) in which something was done, by its start: `2026-05-04T09:30`.
 *
 * Half hours and not days, since a day begins elsewhere in each time zone; nearly all zones begin it at a half hour of UTC.
 */
export const halfHours: View<HalfHour> = {
  name: 'half-hours',
  version: 2,
  keysOf: ({ timestamp, verb }) =>
    besides.includes(verb.id)
      ? []
      : [`${timestamp.slice(0, 14)}${timestamp.slice(14, 16) < '30' ? '00' : '30'}`],
  groupOf: (key) => key.slice(0, 7),
  fold: (row, statement) => ({
    acts: (row?.acts ?? 0) + 1,
    spent: (row?.spent ?? 0) + summaryOf(statement).spent,
  }),
};
