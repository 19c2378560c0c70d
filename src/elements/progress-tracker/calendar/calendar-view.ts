import { html, nothing, type TemplateResult } from 'lit';
import { calendarMonths, type CalendarMonth } from '../../../domain/progress/calendar.js';
import { datesIn, type Day } from '../../../domain/progress/local-days.js';
import { adopt } from '../../../internal/adopt.js';
import { messages } from '../../../localization/calendar-en.js';
import { shipMessages, type Locale } from '../../../localization/registry.js';
import { numberText, timeText } from '../tracker-words.js';
import { calendarStyles } from './calendar.styles.js';

export { DayRecord } from './day-record.js';

shipMessages(messages, {
  ar: () => import('../../../localization/calendar-ar.js'),
  de: () => import('../../../localization/calendar-de.js'),
  es: () => import('../../../localization/calendar-es.js'),
});

/** Months at most; as many are in sight as there is room for. */
const MONTHS = 12;

/** Where the platform does not know with which day a week begins, it is Monday, as in ISO 8601. */
function firstDayOf(tag: string): number {
  const locale = new Intl.Locale(tag) as Intl.Locale & {
    readonly weekInfo?: { readonly firstDay: number };
    getWeekInfo?(): { readonly firstDay: number };
  };
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}

const dateOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** The days of learning as a heat map, in a sentence, and in a table. */
export function calendarView(days: ReadonlyMap<string, Day>, now: number, locale: Locale): TemplateResult {
  const { tag, messages: words } = locale;
  const months = calendarMonths(days, datesIn()(now), MONTHS, firstDayOf(tag));
  const learned = months.flatMap(({ days: all }) => all.filter(({ acts }) => acts > 0).reverse());
  const count = learned.length;
  const sentence = count === 0 ? words.noDaysYet : words.daysLearned(numberText(count, tag), count);
  return html`${adopt(calendarStyles)}
    <p class="quiet small" part="days-words"><span class="own">${sentence}</span></p>
    <div class="calendar" part="calendar" aria-hidden="true">
      ${months.map((month) => monthView(month, tag))}
    </div>
    <p class="legend quiet small" part="legend" aria-hidden="true">
      <span class="own">${words.lessDone}</span>
      ${[0, 1, 2, 3, 4].map((level) => html`<span class="day level-${level}"></span>`)}
      <span class="own">${words.moreDone}</span>
    </p>
    ${count === 0 ? nothing : tableView(learned, locale)}`;
}

function monthView({ month, offset, days }: CalendarMonth, tag: string): TemplateResult {
  const [year, number] = month.split('-');
  const name = new Intl.DateTimeFormat(tag, {
    month: 'short',
    timeZone: 'UTC',
    ...(number === '01' && { year: 'numeric' }),
  }).format(dateOf(`${year}-${number}-01`));
  return html`<div class="month" part="month">
    <span class="small quiet">${name}</span>
    <div class="days">
      ${Array.from({ length: offset }, () => html`<span></span>`)}
      ${days.map(
        ({ level, isToday }) =>
          html`<span class="day level-${level} ${isToday ? 'today' : ''}" part="day"></span>`,
      )}
    </div>
  </div>`;
}

function tableView(
  days: readonly (Day & { readonly date: string })[],
  { tag, messages: words }: Locale,
): TemplateResult {
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' });
  return html`<details class="table" part="days-table">
    <summary part="days-table-summary"><span class="own">${words.daysAsTable}</span></summary>
    <table class="own">
      <thead>
        <tr>
          <th scope="col">${words.dayColumn}</th>
          <th scope="col">${words.actsColumn}</th>
          <th scope="col">${words.timeColumn}</th>
        </tr>
      </thead>
      <tbody>
        ${days.map(
          ({ date, acts, seconds }) =>
            html`<tr>
              <th scope="row">${format.format(dateOf(date))}</th>
              <td>${numberText(acts, tag)}</td>
              <td>${seconds < 30 ? '' : timeText(seconds / 60, tag)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
