import type { PlanFormMessages } from './plan-messages.js';

/** Spanish. */
export const messages: PlanFormMessages = {
  planGoalLegend: '¿Cuál es tu meta?',
  planKindDays: 'Estudiar algunos días de cada semana',
  planKindMinutes: 'Estudiar unos minutos al día',
  planKindDate: 'Terminar en una fecha',
  planDateLabel: 'Fecha',
  planMinutesLabel: 'Minutos al día',
  planDaysLabel: 'Días por semana',
  planTimesLegend: '¿Cuándo quieres estudiar?',
  planTimesHint: 'Solo si quieres. Puedes pasar estos horarios a tu calendario.',
  planTimeOn: (day) => `Hora del ${day}`,
  planEach: 'Minutos cada vez',
  planSave: 'Guardar',
  planCancel: 'Cancelar',
  planFaultDate: 'Elige un día a partir de hoy, dentro de cinco años como máximo.',
  planFaultDays: 'Elige un número de días del 1 al 7.',
  planFaultMinutes: 'Escribe un número entero de minutos del 1 al 480.',
  planFaultTime: 'Escribe una hora como 18:00 o desmarca el día.',
  planEvent: 'Hora de estudiar',
  planEventText: (goal) => `Mi meta: ${goal}. El siguiente paso está aquí:`,
  planFile: 'Horarios de estudio',
};
