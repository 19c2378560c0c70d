import type { ProgressMessages } from './progress-messages.js';

/** Spanish. */
export const messages: ProgressMessages = {
  stepsDone: (done, total, count) => `${done} de ${total} ${count === 1 ? 'paso hecho' : 'pasos hechos'}`,
  allDone: 'Todo hecho',
  startStep: (number, total) => `Empezar: paso ${number} de ${total}`,
  startStepTime: (number, total, time) => `Empezar: paso ${number} de ${total}, ${time} en total`,
  continueStep: (number, total) => `Continuar: paso ${number} de ${total}`,
  continueStepTime: (number, total, time) =>
    `Continuar: paso ${number} de ${total} (tiempo restante: ${time})`,
  nothingToDo: 'Aquí todavía no hay nada que hacer.',
  nothingRecorded: 'Todavía no hay nada. Aquí aparecerá lo que respondas en las páginas de este sitio.',
  listChanged:
    'Esta lista, o una de sus páginas, ha cambiado desde tu última visita: ahora hay más por hacer. Lo que ya hiciste sigue contando.',
  steps: 'Pasos',

  stateOpen: 'Sin empezar',
  stateInProgress: 'En curso',
  stateDone: 'Hecho',
  stateLocked: 'Bloqueado',
  optional: 'Opcional',
  firstDo: (steps) => `Primero: ${steps}`,
  betterAfter: (steps) => `Mejor después de: ${steps}`,
  timeLeft: (time) => `Tiempo restante: ${time}`,
  timeSpent: (time) => `Tiempo dedicado: ${time}`,
  lastVisit: (when) => `Última visita: ${when}`,

  afterThis: 'Después podrás:',
  masteryNotYet: 'Todavía no',
  masteryPartly: 'En parte',
  masteryMastered: 'Dominado',

  progressProblems: (text, count) =>
    `${text} ${count === 1 ? 'problema' : 'problemas'} en esta lista (solo lo ve su autor)`,
};
