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
  answerLabel: 'Tu respuesta',
  blankLabel: (number) => `Espacio ${number}`,
  hintLabel: 'Pista',
  gapChoice: 'Elige primero una respuesta.',
  gapText: 'Escribe primero una respuesta.',
  // Spanish-speaking countries differ in the decimal sign, and both are read.
  gapNumber: 'Escribe un número, por ejemplo 12,5 o 12.5.',

  right: 'Correcto',
  partly: 'Parcialmente correcto',
  wrong: 'Aún no es correcto',
  choiceRight: 'Elección correcta',
  choiceWrong: 'Elección incorrecta',
  choiceMissed: 'También era correcta',
  choiceExpected: 'Era correcta',
  answerIs: (answer) => `Respuesta correcta: ${answer}.`,
  answersAre: (answers) => `Lo correcto habría sido: ${answers}.`,
  between: (min, max) => `entre ${min} y ${max}`,
  atLeast: (min) => `${min} o más`,
  atMost: (max) => `${max} o menos`,

  result: (raw, max, count) => `${raw} de ${max} ${count === 1 ? 'punto' : 'puntos'}`,
  passed: 'Aprobado',
  failed: 'Aún sin aprobar',
  attemptsLeft: (text, count) => (count === 1 ? 'Te queda un intento' : `Te quedan ${text} intentos`),
  noAttemptsLeft: 'No te quedan intentos',
  keptRight: 'Ya estaba bien: se mantiene.',
  changed: 'Esta pregunta ha cambiado desde que la respondiste.',
  answerChanged: 'La respuesta correcta ha cambiado desde que respondiste.',

  memoryOnly: 'Este navegador no guarda aquí tus respuestas: se conservan hasta que salgas de la página.',
  memoryQuota:
    'El almacenamiento de este navegador está lleno: tus respuestas se conservan hasta que salgas de la página.',
  memoryBlocked:
    'Otra pestaña tiene abiertas tus respuestas. Cierra las demás pestañas de este sitio para guardar las nuevas.',
  memoryNewer:
    'Tus respuestas se guardaron con una versión más reciente de esta página. Recárgala para guardar las nuevas.',
  notSaved: 'No se pudo guardar tu respuesta. Sigue aquí.',

  problems: (text, count) =>
    `${text} ${count === 1 ? 'problema' : 'problemas'} en este cuestionario (esto solo lo ve quien lo creó)`,
};
