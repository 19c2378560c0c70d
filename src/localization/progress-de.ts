import type { ProgressMessages } from './progress-messages.js';

/** German. */
export const messages: ProgressMessages = {
  stepsDone: (done, total, count) => `${done} von ${total} ${count === 1 ? 'Schritt' : 'Schritten'} erledigt`,
  allDone: 'Alles erledigt',
  startStep: (number, total) => `Anfangen: Schritt ${number} von ${total}`,
  startStepTime: (number, total, time) => `Anfangen: Schritt ${number} von ${total}, insgesamt ${time}`,
  continueStep: (number, total) => `Weiter: Schritt ${number} von ${total}`,
  continueStepTime: (number, total, time) => `Weiter: Schritt ${number} von ${total}, noch ${time}`,
  nothingToDo: 'Hier gibt es noch nichts zu tun.',
  nothingRecorded: 'Noch nichts da. Was du auf den Seiten dieser Website beantwortest, steht dann hier.',
  listChanged:
    'Diese Liste oder eine ihrer Seiten hat sich seit deinem letzten Besuch geändert: Es gibt jetzt mehr zu tun. Was du erledigt hast, zählt weiterhin.',
  steps: 'Schritte',

  stateOpen: 'Noch nicht begonnen',
  stateInProgress: 'Angefangen',
  stateDone: 'Erledigt',
  stateLocked: 'Gesperrt',
  optional: 'Freiwillig',
  firstDo: (steps) => `Zuerst: ${steps}`,
  betterAfter: (steps) => `Am besten nach: ${steps}`,
  timeLeft: (time) => `noch ${time}`,
  timeSpent: (time) => `Zeit bisher: ${time}`,
  lastVisit: (when) => `Letzter Besuch: ${when}`,

  afterThis: 'Danach kannst du:',
  masteryNotYet: 'Noch nicht',
  masteryPartly: 'Teilweise',
  masteryMastered: 'Sicher',

  progressProblems: (text, count) =>
    `${text} ${count === 1 ? 'Problem' : 'Probleme'} in dieser Liste (nur für ihren Autor sichtbar)`,
};
