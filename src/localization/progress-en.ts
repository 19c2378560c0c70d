import type { ProgressMessages } from './progress-messages.js';

/** English. */
export const messages: ProgressMessages = {
  stepsDone: (done, total, count) => `${done} of ${total} ${count === 1 ? 'step' : 'steps'} done`,
  allDone: 'All done',
  startStep: (number, total) => `Start: step ${number} of ${total}`,
  startStepTime: (number, total, time) => `Start: step ${number} of ${total}, ${time} in all`,
  continueStep: (number, total) => `Continue: step ${number} of ${total}`,
  continueStepTime: (number, total, time) => `Continue: step ${number} of ${total}, ${time} left`,
  nothingToDo: 'There is nothing to do here yet.',
  nothingRecorded: 'Nothing here yet. What you answer on the pages of this site will be listed here.',
  listChanged:
    'This list, or a page on it, has changed since you were last here, so there is more to do now. What you have done still counts.',
  steps: 'Steps',

  stateOpen: 'Not started',
  stateInProgress: 'In progress',
  stateDone: 'Done',
  stateLocked: 'Locked',
  optional: 'Optional',
  firstDo: (steps) => `First: ${steps}`,
  betterAfter: (steps) => `Better after: ${steps}`,
  timeLeft: (time) => `${time} left`,
  timeSpent: (time) => `${time} spent`,
  lastVisit: (when) => `Last visit: ${when}`,

  afterThis: 'After this you can:',
  masteryNotYet: 'Not yet',
  masteryPartly: 'Partly',
  masteryMastered: 'Mastered',

  progressProblems: (text, count) =>
    `${text} ${count === 1 ? 'problem' : 'problems'} in this list (only shown to its author)`,
};
