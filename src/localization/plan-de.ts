import type { PlanMessages } from './plan-messages.js';

const minutes = (text: string, count: number): string => `${text} ${count === 1 ? 'Minute' : 'Minuten'}`;
const weeks = (text: string, count: number): string =>
  count === 1 ? `${text} Woche` : `${text} Wochen in Folge`;

/** German. */
export const messages: PlanMessages = {
  plan: 'Mein Lernplan',
  planNone: 'Ein eigenes Ziel hilft beim Dranbleiben. Es darf klein sein.',
  planSet: 'Ein Ziel setzen',
  planByDate: (date) => `Bis zum ${date} fertig sein`,
  planMinutesDaily: (text, count) => `Jeden Tag ${minutes(text, count)} lernen`,
  planMinutesOn: (text, count, days) => `${days}: je ${minutes(text, count)} lernen`,
  planDaysWeekly: (text, count) => `An ${text} ${count === 1 ? 'Tag' : 'Tagen'} pro Woche lernen`,
  planChange: 'Ändern',

  planWeek: (done, asked, count) => `${done} von ${asked} ${count === 1 ? 'Tag' : 'Tagen'} diese Woche`,
  planToday: (done, asked, count) => `Heute etwa ${done} von ${minutes(asked, count)}`,
  planRow: weeks,
  planRowPaused: (text, count) => `${weeks(text, count)} mit einer Pause`,
  planForecast: (date) => `In diesem Tempo bist du am ${date} fertig.`,
  planNeeded: (text, count) => `Mit etwa ${minutes(text, count)} am Tag kommst du hin.`,
  planMetToday: 'Für heute ist es genug.',
  planMetWeek: 'Das war es für diese Woche. Alles Weitere ist eine Zugabe.',
  planBehind:
    'Es ist etwas dazwischengekommen. Das macht nichts; der Plan darf sich ändern. Was würde helfen?',
  planMoveDate: 'Ein späteres Datum wählen',
  planSmaller: 'Das Ziel verkleinern',
  planPaused: (date) => `Pause seit dem ${date}. Diese Tage zählen nicht.`,
  planResume: 'Weitermachen',
  planFinished: 'Du hast alles auf dieser Liste geschafft. Sehr schön!',
  planOver: 'Der Tag, den du gewählt hast, ist da. Zeit für etwas Neues?',
  planAnother: 'Ein neues Ziel setzen',

  planThisWeek: 'Diese Woche',
  planDayToday: 'heute',
  planDayDone: 'gelernt',
  planDaySome: 'begonnen',
  planDayPaused: 'Pause',
  planDayPlanned: 'geplant',
  planDayFree: 'frei',

  planIHave: 'Ich habe',
  planMinutes: minutes,
  planNext: 'Nächster Schritt',
  planLonger: 'Das dauert länger. Du kannst jetzt anfangen und ein andermal weitermachen.',
  planUnknown: 'Wie lange es dauert, ist nicht bekannt.',
  planNothingLeft: 'Auf der Liste ist nichts mehr offen.',
  planSteps: (done, all) => `Alle Schritte: ${done} von ${all} erledigt`,
  planStepDone: 'erledigt',
  planStepLocked: 'wartet auf einen anderen Schritt',

  planPause: 'Pausieren',
  planCalendar: 'Zeiten in meinen Kalender übernehmen',
  planCalendarSaved: 'Die Kalenderdatei ist gespeichert. Öffne sie, um die Zeiten zu übernehmen.',
  planCalendarOld: 'In deinem Kalender stehen noch die früheren Zeiten.',
  planCalendarUpdate: 'Meinen Kalender aktualisieren',
  planEnd: 'Das Ziel entfernen',
  planShare: 'Mein Ziel zeigen',
  planShareHint: 'Aus: Es bleibt in diesem Browser. Ein: Wer deine Lernnachweise sieht, sieht es auch.',
  planSaved: 'Dein Plan ist gespeichert.',
  planEnded: 'Das Ziel ist entfernt.',
  planNotSaved: 'Dein Plan konnte nicht gespeichert werden. Bitte versuche es noch einmal.',
  planMemory: 'Dieser Browser speichert hier nichts: Dein Plan bleibt, bis du die Seite verlässt.',
};
