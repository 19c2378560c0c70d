import type { ReviewMessages } from './review-messages.js';

/** Spanish. */
export const messages: ReviewMessages = {
  review: 'Repaso',
  reviewNothingYet:
    'Todavía no hay nada que repasar. Las preguntas que respondas en las páginas de este sitio volverán aquí a su debido tiempo.',
  reviewNothingDue: 'Hoy no hay nada pendiente.',
  reviewAllDone: (text, count) =>
    `Listo por hoy: ${count === 1 ? 'una pregunta repasada' : `${text} preguntas repasadas`}.`,
  reviewNext: (when) => `La próxima pregunta vuelve ${when}.`,
  reviewNextSoon: 'La próxima pregunta vuelve en unos minutos.',
  reviewBeyond: (text, count) =>
    count === 1
      ? 'Hay otra pregunta pendiente. Puede esperar.'
      : `Hay otras ${text} preguntas pendientes. Pueden esperar.`,
  reviewMore: 'Seguir de todos modos',
  reviewForecast: (today, week) =>
    `De lo que has respondido, hoy recordarías alrededor del ${today}; dentro de una semana sin repaso, alrededor del ${week}.`,

  reviewMissed: (when) => `Esta no salió bien ${when}.`,
  reviewSolution: (when) => `Viste la respuesta ${when}.`,
  reviewPartly: (when) => `Esta salió bien en parte ${when}.`,
  reviewUnsure: (when) => `Tenías dudas con esta ${when}.`,
  reviewHint: (when) => `Necesitaste una pista para esta ${when}.`,
  reviewRetry: (when) => `Necesitaste otro intento para esta ${when}.`,
  reviewDue: (when) => `Respondiste esta ${when}.`,
  reviewFrom: (page) => `De: ${page}`,
  reviewFromPage: 'Ir a su página',

  notSure: 'Tengo dudas',
  reviewLater: 'Ahora no',
  knowThis: 'Esta me la sé',
  nextQuestion: 'Siguiente pregunta',
  finishReview: 'Terminar',
  comesBack: (when) => `Vuelve ${when}.`,
  comesBackSoon: 'Vuelve en unos minutos.',
  putOff: 'Esa pregunta vuelve mañana.',
  isKnown: 'Esa pregunta solo vuelve si la fallas en su página.',
  undo: 'Deshacer',
};
