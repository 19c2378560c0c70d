import type { CalendarMessages } from './calendar-messages.js';

/** Spanish. */
export const messages: CalendarMessages = {
  daysLearned: (text, count) =>
    `En los últimos doce meses aprendiste en ${text} ${count === 1 ? 'día' : 'días'}.`,
  noDaysYet: 'Aquí se irán llenando los días en que aprendas.',
  daysAsTable: 'Los días en una tabla',
  dayColumn: 'Día',
  actsColumn: 'Actividades',
  timeColumn: 'Tiempo dedicado',
  lessDone: 'Menos',
  moreDone: 'Más',
};
