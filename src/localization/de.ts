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
  answerLabel: 'Deine Antwort',
  blankLabel: (number) => `Lücke ${number}`,
  hintLabel: 'Tipp',
  gapChoice: 'Wähle zuerst eine Antwort aus.',
  gapText: 'Gib zuerst eine Antwort ein.',
  gapNumber: 'Gib eine Zahl ein, zum Beispiel 12,5.',

  right: 'Richtig',
  partly: 'Teilweise richtig',
  wrong: 'Noch nicht richtig',
  choiceRight: 'Richtig gewählt',
  choiceWrong: 'Falsch gewählt',
  choiceMissed: 'Wäre auch richtig gewesen',
  choiceExpected: 'Wäre richtig gewesen',
  answerIs: (answer) => `Richtig ist: ${answer}.`,
  answersAre: (answers) => `Richtig wäre gewesen: ${answers}.`,
  between: (min, max) => `zwischen ${min} und ${max}`,
  atLeast: (min) => `${min} oder mehr`,
  atMost: (max) => `${max} oder weniger`,

  result: (raw, max, count) => `${raw} von ${max} ${count === 1 ? 'Punkt' : 'Punkten'}`,
  passed: 'Bestanden',
  failed: 'Noch nicht bestanden',
  attemptsLeft: (text, count) => (count === 1 ? 'Noch ein Versuch' : `Noch ${text} Versuche`),
  noAttemptsLeft: 'Keine Versuche mehr',
  keptRight: 'War schon richtig: bleibt so.',
  changed: 'Diese Frage hat sich geändert, seit du sie beantwortet hast.',
  answerChanged: 'Die richtige Antwort hat sich geändert, seit du geantwortet hast.',

  memoryOnly: 'Dieser Browser speichert deine Antworten hier nicht: Sie bleiben, bis du die Seite verlässt.',
  memoryQuota: 'Der Speicher dieses Browsers ist voll: Deine Antworten bleiben, bis du die Seite verlässt.',
  memoryBlocked:
    'Ein anderer Tab hält deine Antworten geöffnet. Schließe die anderen Tabs dieser Website, um neue Antworten zu speichern.',
  memoryNewer:
    'Eine neuere Version dieser Seite hat deine Antworten gespeichert. Lade die Seite neu, um neue Antworten zu speichern.',
  notSaved: 'Deine Antwort konnte nicht gespeichert werden. Sie ist noch da.',

  problems: (text, count) =>
    `${text} ${count === 1 ? 'Problem' : 'Probleme'} in diesem Quiz (das sieht nur, wer es erstellt hat)`,
};
