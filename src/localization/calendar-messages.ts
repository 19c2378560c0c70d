/** What a calendar of the days of learning says. Its words come when one is shown. */
export interface CalendarMessages {
  readonly daysLearned: (text: string, count: number) => string;
  readonly noDaysYet: string;
  readonly daysAsTable: string;
  readonly dayColumn: string;
  readonly actsColumn: string;
  readonly timeColumn: string;
  readonly lessDone: string;
  readonly moreDone: string;
}
