import type { ScenarioMessages } from './scenario-messages.js';

/** English. */
export const messages: ScenarioMessages = {
  decision: (number) => `Decision ${number}`,
  choices: 'What do you do?',
  chosenLabel: 'You chose',
  chosenByTime: 'Time ran out, so this happened',
  quizFirst: 'Answer the question above to go on.',
  newChoices: 'There are new choices now.',
  stuck: 'No way leads on from here. Take another one.',
  youWereHere: 'You were here. Go on whenever you like.',
  pathChanged:
    'This scenario has changed since you were here. You go on from the last step that is still on your path.',
  notDecided: 'Your decision could not be saved. You are still where you were: choose again.',

  back: 'Back',
  pastDecisions: (text) => `Your decisions so far: ${text}`,
  goBackHere: 'Go back to here',
  backAt: (number) => `You are back at decision ${number}.`,
  startOver: 'Start over',
  startOverQuestion: 'Leave this path and start over?',
  keepGoing: 'Stay here',
  startedOver: 'You are back at the start.',

  timeLimit: (text, count) => `You have ${text} ${count === 1 ? 'second' : 'seconds'} to decide.`,
  secondsLeft: (text, count) => `${text} ${count === 1 ? 'second' : 'seconds'} left`,
  startTime: 'Start the clock',
  moreTime: 'More time',
  noTimeLimit: 'No time limit',

  endingGood: 'A good ending',
  endingMixed: 'A mixed ending',
  endingPoor: 'A poor ending',

  scenarioProblems: (text, count) =>
    `${text} ${count === 1 ? 'problem' : 'problems'} in this scenario (only shown to its author)`,
};
