import type { FeedbackMessages } from './feedback-messages.js';

/** Spanish, in words that serve Spain and Latin America alike. */
export const messages: FeedbackMessages = {
  feedback: 'Comentarios',

  nothingYet: 'Responde a las preguntas y aquí verás qué repasar después.',
  soFar: (right, judged) => `Hasta ahora, ${right} de ${judged} bien.`,
  allRight: 'Todo está bien.',
  mostRight: 'La mayor parte está bien.',
  someRight: 'Una parte está bien.',
  noneRight: 'Es difícil. Aquí tienes por dónde empezar.',
  isOver: 'El recorrido ha terminado.',
  rightOf: (right, judged) => `${right} de ${judged} bien`,

  wentWell: 'Lo que salió bien',
  improve: 'Lo que conviene volver a ver',
  decisions: 'Lo que decidiste',
  whyThere: 'El enlace lleva a donde también se explica por qué.',
  yourAnswer: (answer) => `Tu respuesta: ${answer}`,
  missedTimes: (text, count) => (count === 1 ? 'fallada una vez' : `fallada ${text} veces`),
  rightBefore: 'bien en un intento anterior',
  rightNow: 'fallada antes, bien ahora',
  readNext: 'Lo que puedes leer ahora',
  minutes: (text, count) => `${text} ${count === 1 ? 'minuto' : 'minutos'}`,
  showMore: (text, count) => `${text} ${count === 1 ? 'respuesta' : 'respuestas'} más`,

  earlierAttempts: 'Junto a los intentos anteriores',
  attemptNumber: (number) => `Intento ${number}`,
  betterThanBefore: 'Mejor que el intento anterior.',
  bestSoFar: 'Tu mejor intento hasta ahora.',
  sameAsBefore: 'Igual de bien que el intento anterior.',
  lowerThanBefore: 'El intento anterior salió mejor. A veces pasa: ayuda volver a leer el texto.',

  feedbackProblems: (text, count) =>
    `${text} ${count === 1 ? 'problema' : 'problemas'} en este panel (solo lo ve quien lo escribió)`,
};
