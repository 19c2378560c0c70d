import type { ScenarioMessages } from './scenario-messages.js';

/** Spanish, in words that serve Spain and Latin America alike. */
export const messages: ScenarioMessages = {
  decision: (number) => `Decisión ${number}`,
  choices: '¿Qué haces?',
  chosenLabel: 'Elegiste',
  chosenByTime: 'Se acabó el tiempo, así que pasó esto',
  quizFirst: 'Responde la pregunta de arriba para seguir.',
  newChoices: 'Ahora hay opciones nuevas.',
  stuck: 'Desde aquí no sigue ningún camino. Toma otro.',
  youWereHere: 'Te quedaste aquí. Sigue cuando quieras.',
  pathChanged:
    'Esta situación ha cambiado desde que estuviste aquí. Sigues en el último paso que aún está en tu camino.',
  notDecided: 'No se pudo guardar tu decisión. Sigues donde estabas: elige otra vez.',

  back: 'Atrás',
  pastDecisions: (text) => `Tus decisiones hasta ahora: ${text}`,
  goBackHere: 'Volver a este punto',
  backAt: (number) => `Estás de nuevo en la decisión ${number}.`,
  startOver: 'Empezar de nuevo',
  startOverQuestion: '¿Dejar este camino y empezar de nuevo?',
  keepGoing: 'Quedarme aquí',
  startedOver: 'Estás de nuevo al principio.',

  timeLimit: (text, count) => `Tienes ${text} ${count === 1 ? 'segundo' : 'segundos'} para decidir.`,
  secondsLeft: (text, count) => (count === 1 ? 'Queda 1 segundo' : `Quedan ${text} segundos`),
  startTime: 'Poner en marcha el tiempo',
  moreTime: 'Más tiempo',
  noTimeLimit: 'Sin límite de tiempo',

  endingGood: 'Un buen final',
  endingMixed: 'Un final agridulce',
  endingPoor: 'Un mal final',

  scenarioProblems: (text, count) =>
    `${text} ${count === 1 ? 'problema' : 'problemas'} en esta situación (esto solo lo ve quien la creó)`,
};
