import type { ScenarioMessages } from './scenario-messages.js';

/** German. */
export const messages: ScenarioMessages = {
  decision: (number) => `Entscheidung ${number}`,
  choices: 'Was tust du?',
  chosenLabel: 'Du hast gewählt',
  chosenByTime: 'Die Zeit war um, deshalb ist das geschehen',
  quizFirst: 'Beantworte die Frage oben, um weiterzukommen.',
  newChoices: 'Jetzt gibt es neue Möglichkeiten.',
  stuck: 'Von hier führt kein Weg weiter. Nimm einen anderen.',
  youWereHere: 'Hier warst du zuletzt. Mach weiter, wann du möchtest.',
  pathChanged:
    'Dieses Szenario hat sich geändert, seit du hier warst. Es geht am letzten Schritt weiter, der noch zu deinem Weg gehört.',
  notDecided:
    'Deine Entscheidung konnte nicht gespeichert werden. Du bist noch, wo du warst: Wähle noch einmal.',

  back: 'Zurück',
  pastDecisions: (text) => `Deine Entscheidungen bisher: ${text}`,
  goBackHere: 'Hierher zurückgehen',
  backAt: (number) => `Du bist wieder bei Entscheidung ${number}.`,
  startOver: 'Von vorn beginnen',
  startOverQuestion: 'Diesen Weg verlassen und von vorn beginnen?',
  keepGoing: 'Hier bleiben',
  startedOver: 'Du bist wieder am Anfang.',

  timeLimit: (text, count) =>
    `Du hast ${text} ${count === 1 ? 'Sekunde' : 'Sekunden'}, um dich zu entscheiden.`,
  secondsLeft: (text, count) => `Noch ${text} ${count === 1 ? 'Sekunde' : 'Sekunden'}`,
  startTime: 'Zeit starten',
  moreTime: 'Mehr Zeit',
  noTimeLimit: 'Ohne Zeitlimit',

  endingGood: 'Ein gutes Ende',
  endingMixed: 'Ein gemischtes Ende',
  endingPoor: 'Ein schlechtes Ende',

  scenarioProblems: (text, count) =>
    `${text} ${count === 1 ? 'Problem' : 'Probleme'} in diesem Szenario (das sieht nur, wer es erstellt hat)`,
};
