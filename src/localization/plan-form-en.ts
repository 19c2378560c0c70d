import type { PlanFormMessages } from './plan-messages.js';

/** English. */
export const messages: PlanFormMessages = {
  planGoalLegend: 'What is your goal?',
  planKindDays: 'Learn on some days of each week',
  planKindMinutes: 'Learn some minutes a day',
  planKindDate: 'Be done by a date',
  planDateLabel: 'Date',
  planMinutesLabel: 'Minutes a day',
  planDaysLabel: 'Days a week',
  planTimesLegend: 'When do you want to learn?',
  planTimesHint: 'Only if you like. You can put these times into your calendar.',
  planTimeOn: (day) => `Time on ${day}`,
  planEach: 'Minutes each time',
  planSave: 'Save',
  planCancel: 'Cancel',
  planFaultDate: 'Choose a day from today on, within five years.',
  planFaultDays: 'Choose a number of days from 1 to 7.',
  planFaultMinutes: 'Write a whole number of minutes from 1 to 480.',
  planFaultTime: 'Write a time such as 18:00, or untick the day.',
  planEvent: 'Time to learn',
  planEventText: (goal) => `My goal: ${goal}. The next step is here:`,
  planFile: 'Study times',
};
