import type { QuizMessages } from './messages.js';

/** Spanish, in words that serve Spain and Latin America alike. */
export const messages: QuizMessages = {
  check: 'Comprobar',
  tryAgain: 'Intentar de nuevo',
  showAnswer: 'Ver la respuesta',
  showHint: 'Pista',
  nextHint: 'Otra pista',

  question: (number, total) => `Pregunta ${number} de ${total}`,
  chooseSeveral: 'Elige todas las opciones que correspondan.',
  hintLabel: 'Pista',
  gapChoice: 'Elige primero una respuesta.',
  // Spanish-speaking countries differ in the decimal sign, and both are read.

  right: 'Correcto',
  partly: 'Parcialmente correcto',
  wrong: 'Aún no es correcto',
  choiceRight: 'Elección correcta',
  choiceWrong: 'Elección incorrecta',
  choiceMissed: 'También era correcta',
  choiceExpected: 'Era correcta',

  result: (raw, max, count) => `${raw} de ${max} ${count === 1 ? 'punto' : 'puntos'}`,
  passed: 'Aprobado',
  failed: 'Aún sin aprobar',
  attemptsLeft: (text, count) => (count === 1 ? 'Te queda un intento' : `Te quedan ${text} intentos`),
  noAttemptsLeft: 'No te quedan intentos',
  keptRight: 'Ya estaba bien: se mantiene.',
  changed: 'Esta pregunta ha cambiado desde que la respondiste.',
  answerChanged: 'La respuesta correcta ha cambiado desde que respondiste.',

  notSaved: 'No se pudo guardar tu respuesta. Sigue aquí.',

  problems: (text, count) =>
    `${text} ${count === 1 ? 'problema' : 'problemas'} en este cuestionario (esto solo lo ve quien lo creó)`,
};
