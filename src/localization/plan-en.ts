import type { PlanMessages } from './plan-messages.js';

const s = (count: number): string => (count === 1 ? '' : 's');

/** English. */
export const messages: PlanMessages = {
  plan: 'My study plan',
  planNone: 'A goal of your own helps you to keep going. It can be small.',
  planSet: 'Set a goal',
  planByDate: (date) => `Be done by ${date}`,
  planMinutesDaily: (text, count) => `Learn ${text} minute${s(count)} a day`,
  planMinutesOn: (text, count, days) => `Learn ${text} minute${s(count)} on ${days}`,
  planDaysWeekly: (text, count) => `Learn on ${text} day${s(count)} a week`,
  planChange: 'Change',

  planWeek: (done, asked, count) => `${done} of ${asked} day${s(count)} this week`,
  planToday: (done, asked, count) => `About ${done} of ${asked} minute${s(count)} today`,
  planRow: (text, count) => `${text} week${s(count)} in a row`,
  planRowPaused: (text, count) => `${text} week${s(count)} in a row with a pause`,
  planForecast: (date) => `At this pace you are done on ${date}.`,
  planNeeded: (text, count) => `About ${text} minute${s(count)} a day will get you there.`,
  planMetToday: 'That is enough for today.',
  planMetWeek: 'That is all for this week. Anything more is extra.',
  planBehind: 'Things have come in between. That is fine; the plan can change. What would help?',
  planMoveDate: 'Choose a later date',
  planSmaller: 'Make the goal smaller',
  planPaused: (date) => `Paused since ${date}. These days do not count.`,
  planResume: 'Go on',
  planFinished: 'You have been through everything on this list. Well done!',
  planOver: 'The day you chose has come. Time for something new?',
  planAnother: 'Set another goal',

  planThisWeek: 'This week',
  planDayToday: 'today',
  planDayDone: 'learned',
  planDaySome: 'begun',
  planDayPaused: 'pause',
  planDayPlanned: 'planned',
  planDayFree: 'free',

  planIHave: 'I have',
  planMinutes: (text, count) => `${text} minute${s(count)}`,
  planNext: 'Next step',
  planLonger: 'It takes longer than that. You can begin now and go on another time.',
  planUnknown: 'How long it takes is not known.',
  planNothingLeft: 'Nothing is left on the list.',

  planPause: 'Pause',
  planCalendar: 'Put the times into my calendar',
  planCalendarSaved: 'The calendar file is saved. Open it to add the times.',
  planEnd: 'Remove the goal',
  planShare: 'Share my goal',
  planShareHint: 'Off: it stays in this browser. On: whoever sees your learning record sees it, too.',
  planSaved: 'Your plan is saved.',
  planEnded: 'The goal is removed.',
  planNotSaved: 'Your plan could not be saved. Please try again.',
  planMemory: 'This browser keeps nothing here: your plan lasts until you leave the page.',
};
