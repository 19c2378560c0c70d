import type { PlanFormMessages } from './plan-messages.js';

/** German. */
export const messages: PlanFormMessages = {
  planGoalLegend: 'Was ist dein Ziel?',
  planKindDays: 'An einigen Tagen jeder Woche lernen',
  planKindMinutes: 'Jeden Tag ein paar Minuten lernen',
  planKindDate: 'Bis zu einem Datum fertig sein',
  planDateLabel: 'Datum',
  planMinutesLabel: 'Minuten am Tag',
  planDaysLabel: 'Tage pro Woche',
  planTimesLegend: 'Wann möchtest du lernen?',
  planTimesHint: 'Nur wenn du magst. Diese Zeiten kannst du in deinen Kalender übernehmen.',
  planTimeOn: (day) => `Uhrzeit am ${day}`,
  planEach: 'Minuten jedes Mal',
  planSave: 'Speichern',
  planCancel: 'Abbrechen',
  planFaultDate: 'Wähle einen Tag ab heute, höchstens fünf Jahre voraus.',
  planFaultDays: 'Wähle eine Zahl von 1 bis 7 Tagen.',
  planFaultMinutes: 'Schreibe eine ganze Zahl von 1 bis 480 Minuten.',
  planFaultTime: 'Schreibe eine Uhrzeit wie 18:00, oder nimm das Häkchen beim Tag weg.',
  planEvent: 'Zeit zum Lernen',
  planEventText: (goal) => `Mein Ziel: ${goal}. Hier ist der nächste Schritt:`,
  planFile: 'Lernzeiten',
};
