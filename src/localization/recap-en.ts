import type { RecapMessages } from './recap-messages.js';

/** English. */
export const messages: RecapMessages = {
  recap: 'Your decisions',
  ledTo: 'This led to',
  expertToo: 'An expert would do this too',
  expertWould: 'An expert would choose',
  tryOtherWay: 'Try the other way',
  tryAnotherWay: 'Try another way',
  atStep: (step) => `at “${step}”`,

  points: (text, count) => `${text} ${Math.abs(count) === 1 ? 'point' : 'points'}`,
  pointsAtStart: 'At the start',
  pointsOfEnding: 'For this ending',
  pointsTogether: 'Together',

  comparing: 'Compare paths',
  compareWith: 'Compare with',
  expertWay: 'Expert’s path',
  earlierAttempt: (number) => `Your attempt ${number}`,
  thisTime: 'This time',
  both: 'Both',
  alike: 'The same',
  otherwise: 'Different',
  notThere: 'Did not come here',
  cameOut: 'Ending',
  noEnding: 'Not walked to an end',

  pathMap: 'Map of all paths',
  asMap: 'Map',
  asList: 'List',
  drawingMap: 'Drawing the map …',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  wholeMap: 'Show all',
  mapKeys: 'Arrow keys go from step to step, Enter shows what happens there.',
  onYourPath: 'On your path',
  seenBefore: 'Seen',
  notSeen: 'Not seen yet',
  youEndedHere: 'Your path ended here',
  untitledStep: 'Step without a title',
};
