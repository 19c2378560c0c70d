import type { FeedbackMessages } from './feedback-messages.js';

/** German. */
export const messages: FeedbackMessages = {
  feedback: 'Rückmeldung',

  nothingYet: 'Beantworte die Fragen, dann steht hier, was du dir als Nächstes ansehen kannst.',
  soFar: (right, judged) => `Bisher ${right} von ${judged} richtig.`,
  allRight: 'Alles ist richtig.',
  mostRight: 'Das meiste ist richtig.',
  someRight: 'Ein Teil ist richtig.',
  noneRight: 'Das ist schwer. Hier ist ein guter Anfang.',
  isOver: 'Du bist am Ende angekommen.',
  rightOf: (right, judged) => `${right} von ${judged} richtig`,

  wentWell: 'Was gut ging',
  improve: 'Was du dir noch einmal ansehen kannst',
  decisions: 'Wie du entschieden hast',
  whyThere: 'Der Link führt dorthin, wo auch steht, warum.',
  yourAnswer: (answer) => `Deine Antwort: ${answer}`,
  missedTimes: (text, count) => (count === 1 ? 'einmal nicht richtig' : `${text}-mal nicht richtig`),
  rightBefore: 'früher schon einmal richtig',
  rightNow: 'zuerst nicht richtig, jetzt schon',
  readNext: 'Was du als Nächstes lesen kannst',
  minutes: (text, count) => `${text} ${count === 1 ? 'Minute' : 'Minuten'}`,
  showMore: (text, count) => `${text} weitere ${count === 1 ? 'Antwort' : 'Antworten'}`,

  earlierAttempts: 'Neben früheren Versuchen',
  attemptNumber: (number) => `Versuch ${number}`,
  betterThanBefore: 'Besser als beim Versuch davor.',
  bestSoFar: 'Dein bester Versuch bisher.',
  sameAsBefore: 'So gut wie beim Versuch davor.',
  lowerThanBefore: 'Der Versuch davor ging besser. Das kommt vor: Ein Blick in den Text hilft.',

  feedbackProblems: (text, count) =>
    `${text} ${count === 1 ? 'Problem' : 'Probleme'} in dieser Rückmeldung (sieht nur, wer sie geschrieben hat)`,
};
