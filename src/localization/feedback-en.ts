import type { FeedbackMessages } from './feedback-messages.js';

/** English. */
export const messages: FeedbackMessages = {
  feedback: 'Feedback',

  nothingYet: 'Answer the questions, and this says what to look at next.',
  soFar: (right, judged) => `So far ${right} of ${judged} right.`,
  allRight: 'All of it is right.',
  mostRight: 'Most of it is right.',
  someRight: 'Part of it is right.',
  noneRight: 'This is hard. Here is where to start.',
  isOver: 'You have come to the end.',
  rightOf: (right, judged) => `${right} of ${judged} right`,

  wentWell: 'What went well',
  improve: 'What to look at again',
  decisions: 'What you decided',
  whyThere: 'Follow the link to see why.',
  yourAnswer: (answer) => `Your answer: ${answer}`,
  missedTimes: (text, count) => (count === 1 ? 'missed once' : `missed ${text} times`),
  rightBefore: 'right in an earlier attempt',
  rightNow: 'missed before, right now',
  readNext: 'What to read next',
  minutes: (text, count) => `${text} ${count === 1 ? 'minute' : 'minutes'}`,
  showMore: (text, count) => `${text} more ${count === 1 ? 'answer' : 'answers'}`,

  earlierAttempts: 'Beside earlier attempts',
  attemptNumber: (number) => `Attempt ${number}`,
  betterThanBefore: 'Better than the attempt before.',
  bestSoFar: 'Your best attempt so far.',
  sameAsBefore: 'As good as the attempt before.',
  lowerThanBefore: 'The attempt before went better. That happens: a second reading helps.',

  feedbackProblems: (text, count) =>
    `${text} ${count === 1 ? 'problem' : 'problems'} in this panel (only shown to its author)`,
};
