import type { CalendarMessages } from './calendar-messages.js';

/** English. */
export const messages: CalendarMessages = {
  daysLearned: (text, count) =>
    `You learned on ${text} ${count === 1 ? 'day' : 'days'} in the last twelve months.`,
  noDaysYet: 'The days on which you learn will be filled in here.',
  daysAsTable: 'Days in a table',
  dayColumn: 'Day',
  actsColumn: 'Activities',
  timeColumn: 'Time spent',
  lessDone: 'Less',
  moreDone: 'More',
};
