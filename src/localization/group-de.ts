import type { GroupMessages } from './group-messages.js';

/** German. */
export const messages: GroupMessages = {
  groupAnswers: 'So haben andere geantwortet',
  groupTogether: 'Gemeinsam',
  groupAlone:
    'Was Kolleginnen und Kollegen tun, steht hier, sobald Antworten an einen gemeinsamen Speicher gehen.',
  groupUnanswered: 'Antworte zuerst. Dann siehst du, wie andere geantwortet haben.',
  groupStuck: 'Was andere getan haben, ließ sich gerade nicht lesen.',
  groupMissing: (text, count) =>
    count === 1
      ? 'Erscheint, wenn noch eine Person geantwortet hat.'
      : `Erscheint, wenn noch ${text} Personen geantwortet haben.`,
  groupHow: (text) =>
    `Erste Antworten, gezählt in Gruppen zu ${text}, damit niemand einzeln zu erkennen ist.`,
  groupAtLeast: (text) => `${text} oder mehr`,
  groupFewer: (text) => `weniger als ${text}`,
  yourFirstAnswer: 'Deine erste Antwort',
  optionTrue: 'Richtig',
  optionFalse: 'Falsch',
  checksDone: (done, goal, count) =>
    `${done} von ${goal} ${count === 1 ? 'Frage' : 'Fragen'} in diesem Monat`,
  goalReached: 'Ziel erreicht.',
};
