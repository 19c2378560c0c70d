import type { ReviewMessages } from './review-messages.js';

/** English. */
export const messages: ReviewMessages = {
  review: 'Review',
  reviewNothingYet:
    'Nothing to review yet. Questions that you answer on the pages of this site come back here when it is time.',
  reviewNothingDue: 'Nothing is due today.',
  reviewAllDone: (text, count) =>
    `Done for today: ${text} ${count === 1 ? 'question' : 'questions'} reviewed.`,
  reviewNext: (when) => `The next question comes back ${when}.`,
  reviewNextSoon: 'The next question comes back in a few minutes.',
  reviewBeyond: (text, count) =>
    count === 1 ? 'One more question is due. It can wait.' : `${text} more questions are due. They can wait.`,
  reviewMore: 'Go on anyway',
  reviewForecast: (today, week) =>
    `Today you would recall about ${today} of what you have answered; in a week without a review, about ${week}.`,

  reviewMissed: (when) => `You missed this ${when}.`,
  reviewSolution: (when) => `You looked at the answer ${when}.`,
  reviewPartly: (when) => `You had this partly right ${when}.`,
  reviewUnsure: (when) => `You were not sure of this ${when}.`,
  reviewHint: (when) => `You needed a hint for this ${when}.`,
  reviewRetry: (when) => `You needed another try at this ${when}.`,
  reviewDue: (when) => `You answered this ${when}.`,
  reviewFrom: (page) => `From: ${page}`,
  reviewFromPage: 'To its page',

  notSure: 'I am not sure',
  reviewLater: 'Not now',
  knowThis: 'I know this',
  nextQuestion: 'Next question',
  finishReview: 'Finish',
  comesBack: (when) => `Comes back ${when}.`,
  comesBackSoon: 'Comes back in a few minutes.',
  putOff: 'That one comes back tomorrow.',
  isKnown: 'That one comes back only if you miss it on its page.',
  undo: 'Undo',
};
