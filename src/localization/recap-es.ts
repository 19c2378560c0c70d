import type { RecapMessages } from './recap-messages.js';

/** Spanish, in words that serve Spain and Latin America alike. */
export const messages: RecapMessages = {
  recap: 'Tus decisiones',
  ledTo: 'Esto llevó a',
  expertToo: 'Una persona experta también lo haría',
  expertWould: 'Una persona experta elegiría',
  tryOtherWay: 'Probar el otro camino',
  tryAnotherWay: 'Probar otro camino',
  atStep: (step) => `en «${step}»`,

  points: (text, count) => `${text} ${Math.abs(count) === 1 ? 'punto' : 'puntos'}`,
  pointsAtStart: 'Al principio',
  pointsOfEnding: 'Por este final',
  pointsTogether: 'En total',

  comparing: 'Comparar caminos',
  compareWith: 'Comparar con',
  expertWay: 'Camino experto',
  earlierAttempt: (number) => `Tu intento ${number}`,
  thisTime: 'Esta vez',
  both: 'En ambos',
  alike: 'Igual',
  otherwise: 'Distinto',
  notThere: 'No pasó por aquí',
  cameOut: 'Final',
  noEnding: 'Sin llegar al final',

  pathMap: 'Mapa de todos los caminos',
  asMap: 'Mapa',
  asList: 'Lista',
  drawingMap: 'Dibujando el mapa…',
  zoomIn: 'Más grande',
  zoomOut: 'Más pequeño',
  wholeMap: 'Ver todo',
  mapKeys: 'Con las flechas vas de un paso a otro; con Intro ves lo que ocurre allí.',
  onYourPath: 'En tu camino',
  seenBefore: 'Visto',
  notSeen: 'Aún no visto',
  youEndedHere: 'Tu camino terminó aquí',
  untitledStep: 'Paso sin título',
};
