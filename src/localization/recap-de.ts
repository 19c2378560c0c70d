import type { RecapMessages } from './recap-messages.js';

/** German. */
export const messages: RecapMessages = {
  recap: 'Deine Entscheidungen',
  ledTo: 'Das führte zu',
  expertToo: 'Das würden auch Fachleute tun',
  expertWould: 'Fachleute würden wählen',
  tryOtherWay: 'Den anderen Weg versuchen',
  tryAnotherWay: 'Einen anderen Weg versuchen',
  atStep: (step) => `bei „${step}“`,

  points: (text, count) => `${text} ${Math.abs(count) === 1 ? 'Punkt' : 'Punkte'}`,
  pointsAtStart: 'Am Anfang',
  pointsOfEnding: 'Für dieses Ende',
  pointsTogether: 'Zusammen',

  comparing: 'Wege vergleichen',
  compareWith: 'Vergleichen mit',
  expertWay: 'Weg der Fachleute',
  earlierAttempt: (number) => `Dein Versuch ${number}`,
  thisTime: 'Dieses Mal',
  both: 'Beide',
  alike: 'Gleich',
  otherwise: 'Verschieden',
  notThere: 'Nicht hier vorbeigekommen',
  cameOut: 'Ende',
  noEnding: 'Nicht zu Ende gegangen',

  pathMap: 'Karte aller Wege',
  asMap: 'Karte',
  asList: 'Liste',
  drawingMap: 'Die Karte wird gezeichnet …',
  zoomIn: 'Größer',
  zoomOut: 'Kleiner',
  wholeMap: 'Alles zeigen',
  mapKeys: 'Mit den Pfeiltasten geht es von Schritt zu Schritt, die Eingabetaste zeigt, was dort geschieht.',
  onYourPath: 'Auf deinem Weg',
  seenBefore: 'Gesehen',
  notSeen: 'Noch nicht gesehen',
  youEndedHere: 'Hier endete dein Weg',
  untitledStep: 'Schritt ohne Titel',
};
