import type { PlanMessages } from './plan-messages.js';

const minutes = (text: string, count: number): string => `${text} ${count === 1 ? 'minuto' : 'minutos'}`;
const weeks = (text: string, count: number): string =>
  count === 1 ? `${text} semana` : `${text} semanas seguidas`;
const days = (text: string, count: number): string => `${text} ${count === 1 ? 'día' : 'días'}`;

/** Spanish. */
export const messages: PlanMessages = {
  plan: 'Mi plan de estudio',
  planNone: 'Una meta propia ayuda a seguir adelante. Puede ser pequeña.',
  planSet: 'Fijar una meta',
  planByDate: (date) => `Terminar a más tardar el ${date}`,
  planMinutesDaily: (text, count) => `Estudiar ${minutes(text, count)} al día`,
  planMinutesOn: (text, count, on) => `Estudiar ${minutes(text, count)}: ${on}`,
  planDaysWeekly: (text, count) => `Estudiar ${days(text, count)} por semana`,
  planChange: 'Cambiar',

  planWeek: (done, asked, count) => `${done} de ${days(asked, count)} esta semana`,
  planToday: (done, asked, count) => `Unos ${done} de ${minutes(asked, count)} hoy`,
  planRow: weeks,
  planRowPaused: (text, count) => `${weeks(text, count)} con una pausa`,
  planForecast: (date) => `A este ritmo terminas el ${date}.`,
  planNeeded: (text, count) => `Con unos ${minutes(text, count)} al día llegas.`,
  planMetToday: 'Por hoy es suficiente.',
  planMetWeek: 'Esta semana ya está. Todo lo demás es un extra.',
  planBehind: 'Surgieron otras cosas. No pasa nada: el plan puede cambiar. ¿Qué te ayudaría?',
  planMoveDate: 'Elegir una fecha posterior',
  planSmaller: 'Hacer la meta más pequeña',
  planPaused: (date) => `En pausa desde el ${date}. Estos días no cuentan.`,
  planResume: 'Continuar',
  planFinished: 'Has completado toda la lista. ¡Muy bien!',
  planOver: 'Ha llegado el día que elegiste. ¿Algo nuevo?',
  planAnother: 'Fijar otra meta',

  planThisWeek: 'Esta semana',
  planDayToday: 'hoy',
  planDayDone: 'hecho',
  planDaySome: 'empezado',
  planDayPaused: 'pausa',
  planDayPlanned: 'previsto',
  planDayFree: 'libre',

  planIHave: 'Tengo',
  planMinutes: minutes,
  planNext: 'Siguiente paso',
  planLonger: 'Lleva más tiempo. Puedes empezar ahora y seguir en otro momento.',
  planUnknown: 'No se sabe cuánto tiempo lleva.',
  planNothingLeft: 'No queda nada en la lista.',
  planSteps: (done, all) => `Todos los pasos: ${done} de ${all} hechos`,
  planStepDone: 'hecho',
  planStepLocked: 'espera a otro paso',

  planPause: 'Hacer una pausa',
  planCalendar: 'Pasar los horarios a mi calendario',
  planCalendarSaved: 'El archivo de calendario se ha guardado. Ábrelo para añadir los horarios.',
  planCalendarOld: 'Tu calendario aún tiene los horarios de antes.',
  planCalendarUpdate: 'Actualizar mi calendario',
  planEnd: 'Quitar la meta',
  planShare: 'Compartir mi meta',
  planShareHint:
    'Desactivado: se queda en este navegador. Activado: la ve también quien ve tu historial de aprendizaje.',
  planSaved: 'Tu plan se ha guardado.',
  planEnded: 'La meta se ha quitado.',
  planNotSaved: 'No se pudo guardar tu plan. Inténtalo de nuevo.',
  planMemory: 'Este navegador no guarda nada aquí: tu plan dura hasta que salgas de la página.',
};
