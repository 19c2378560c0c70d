import type { QuizMessages } from './messages.js';

/** German. */
export const messages: QuizMessages = {
  check: 'Prüfen',
  tryAgain: 'Erneut versuchen',
  showAnswer: 'Lösung zeigen',
  showHint: 'Tipp',
  nextHint: 'Noch ein Tipp',

  question: (number, total) => `Frage ${number} von ${total}`,
  chooseSeveral: 'Wähle alles aus, was zutrifft.',
  hintLabel: 'Tipp',
  gapChoice: 'Wähle zuerst eine Antwort aus.',

  right: 'Richtig',
  partly: 'Teilweise richtig',
  wrong: 'Noch nicht richtig',
  choiceRight: 'Richtig gewählt',
  choiceWrong: 'Falsch gewählt',
  choiceMissed: 'Wäre auch richtig gewesen',
  choiceExpected: 'Wäre richtig gewesen',

  result: (raw, max, count) => `${raw} von ${max} ${count === 1 ? 'Punkt' : 'Punkten'}`,
  passed: 'Bestanden',
  failed: 'Noch nicht bestanden',
  attemptsLeft: (text, count) => (count === 1 ? 'Noch ein Versuch' : `Noch ${text} Versuche`),
  noAttemptsLeft: 'Keine Versuche mehr',
  keptRight: 'War schon richtig: bleibt so.',
  changed: 'Diese Frage hat sich geändert, seit du sie beantwortet hast.',
  answerChanged: 'Die richtige Antwort hat sich geändert, seit du geantwortet hast.',

  notSaved: 'Deine Antwort konnte nicht gespeichert werden. Sie ist noch da.',

  problems: (text, count) =>
    `${text} ${count === 1 ? 'Problem' : 'Probleme'} in diesem Quiz (das sieht nur, wer es erstellt hat)`,
};
