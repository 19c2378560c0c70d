import type { GroupMessages } from './group-messages.js';

/** English. */
export const messages: GroupMessages = {
  groupAnswers: 'How colleagues answered',
  groupTogether: 'Together',
  groupAlone: 'What colleagues do shows here once answers are sent to a shared record store.',
  groupUnanswered: 'Answer first. Then you see how colleagues answered.',
  groupStuck: 'What colleagues did could not be read just now.',
  groupMissing: (text, count) =>
    count === 1
      ? 'Shown when one more person has answered.'
      : `Shown when ${text} more people have answered.`,
  groupHow: (text) => `First answers, counted in groups of ${text} so that nobody is singled out.`,
  groupAtLeast: (text) => `${text} or more`,
  groupFewer: (text) => `fewer than ${text}`,
  yourFirstAnswer: 'Your first answer',
  optionTrue: 'True',
  optionFalse: 'False',
  checksDone: (done, goal, count) => `${done} of ${goal} ${count === 1 ? 'check' : 'checks'} this month`,
  goalReached: 'Goal reached.',
};
