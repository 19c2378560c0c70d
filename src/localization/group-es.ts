import type { GroupMessages } from './group-messages.js';

/** Spanish. */
export const messages: GroupMessages = {
  groupAnswers: 'Cómo respondió el grupo',
  groupTogether: 'Entre todos',
  groupAlone: 'Aquí se verá lo que hace el grupo cuando las respuestas lleguen a un registro común.',
  groupUnanswered: 'Responde primero. Después verás cómo respondió el grupo.',
  groupStuck: 'Ahora mismo no se ha podido leer lo que hizo el grupo.',
  groupMissing: (text, count) =>
    count === 1
      ? 'Se mostrará cuando responda una persona más.'
      : `Se mostrará cuando respondan ${text} personas más.`,
  groupHow: (text) => `Primeras respuestas, contadas en grupos de ${text} para no señalar a nadie.`,
  groupAtLeast: (text) => `${text} o más`,
  groupFewer: (text) => `menos de ${text}`,
  yourFirstAnswer: 'Tu primera respuesta',
  optionTrue: 'Verdadero',
  optionFalse: 'Falso',
  checksDone: (done, goal, count) => `${done} de ${goal} ${count === 1 ? 'pregunta' : 'preguntas'} este mes`,
  goalReached: 'Meta alcanzada.',
};
