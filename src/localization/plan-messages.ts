/** What a study plan says. `text` is a number as the language writes it, `count` the number itself. */
export interface PlanMessages {
  // The goal
  readonly plan: string;
  readonly planNone: string;
  readonly planSet: string;
  readonly planByDate: (date: string) => string;
  readonly planMinutesDaily: (text: string, count: number) => string;
  readonly planMinutesOn: (text: string, count: number, days: string) => string;
  readonly planDaysWeekly: (text: string, count: number) => string;
  readonly planChange: string;

  // How it stands
  readonly planWeek: (done: string, asked: string, count: number) => string;
  readonly planToday: (done: string, asked: string, count: number) => string;
  readonly planRow: (text: string, count: number) => string;
  readonly planRowPaused: (text: string, count: number) => string;
  readonly planForecast: (date: string) => string;
  readonly planNeeded: (text: string, count: number) => string;
  readonly planMetToday: string;
  readonly planMetWeek: string;
  readonly planBehind: string;
  readonly planMoveDate: string;
  readonly planSmaller: string;
  readonly planPaused: (date: string) => string;
  readonly planResume: string;
  readonly planFinished: string;
  readonly planOver: string;
  readonly planAnother: string;

  // The week
  readonly planThisWeek: string;
  readonly planDayToday: string;
  readonly planDayDone: string;
  readonly planDaySome: string;
  readonly planDayPaused: string;
  readonly planDayPlanned: string;
  readonly planDayFree: string;

  // The next step
  readonly planIHave: string;
  readonly planMinutes: (text: string, count: number) => string;
  readonly planNext: string;
  readonly planLonger: string;
  readonly planUnknown: string;
  readonly planNothingLeft: string;
  readonly planSteps: (done: string, all: string) => string;
  readonly planStepDone: string;
  readonly planStepLocked: string;

  // Acts
  readonly planPause: string;
  readonly planCalendar: string;
  readonly planCalendarSaved: string;
  readonly planCalendarOld: string;
  readonly planCalendarUpdate: string;
  readonly planEnd: string;
  readonly planShare: string;
  readonly planShareHint: string;
  readonly planSaved: string;
  readonly planEnded: string;
  readonly planNotSaved: string;
  readonly planMemory: string;
}

/** What the form of a plan says, and what goes into a calendar. Its words come with the form. */
export interface PlanFormMessages {
  readonly planGoalLegend: string;
  readonly planKindDays: string;
  readonly planKindMinutes: string;
  readonly planKindDate: string;
  readonly planDateLabel: string;
  readonly planMinutesLabel: string;
  readonly planDaysLabel: string;
  readonly planTimesLegend: string;
  readonly planTimesHint: string;
  readonly planTimeOn: (day: string) => string;
  readonly planEach: string;
  readonly planSave: string;
  readonly planCancel: string;
  readonly planFaultDate: string;
  readonly planFaultDays: string;
  readonly planFaultMinutes: string;
  readonly planFaultTime: string;
  readonly planEvent: string;
  readonly planEventText: (goal: string) => string;
  readonly planFile: string;
}
