import type { CalendarMessages } from './calendar-messages.js';

/** German. */
export const messages: CalendarMessages = {
  daysLearned: (text, count) =>
    `In den letzten zwölf Monaten hast du an ${text} ${count === 1 ? 'Tag' : 'Tagen'} gelernt.`,
  noDaysYet: 'Hier füllen sich die Tage, an denen du lernst.',
  daysAsTable: 'Tage als Tabelle',
  dayColumn: 'Tag',
  actsColumn: 'Aktivitäten',
  timeColumn: 'Lernzeit',
  lessDone: 'Weniger',
  moreDone: 'Mehr',
};
