import { html, nothing, type TemplateResult } from 'lit';
import { weekdayOf } from '../../../domain/plan/days.js';
import type { Day } from '../../../domain/plan/weeks.js';
import type { Locale } from '../../../localization/registry.js';
import { weekdayText } from '../plan-words.js';
import { dayIcons } from './day-icons.js';
import type { PlanViewModel } from './plan-model.js';

/** The seven days of this week: each has its name, a shape and a word; where there is no room, a key tells what the shapes mean. */
export function weekView({ standing, locale }: PlanViewModel): TemplateResult | typeof nothing {
  if (!standing || standing.state === 'none' || standing.state === 'finished') return nothing;
  const { days } = standing.continuity;
  const words = wordsOf(locale);
  // A letter each where the language has no short names, such as Arabic.
  const style = days.some(({ date }) => weekdayText(weekdayOf(date), locale, 'short').length > 5)
    ? 'narrow'
    : 'short';
  const seen = new Set(days.map(({ state }) => state).filter((state) => state !== 'free'));
  return html`<ol class="week" part="week" aria-label=${locale.messages.planThisWeek}>
      ${days.map((day) => dayView(day, words[day.state], style, locale))}
    </ol>
    <p class="key quiet" part="week-key" aria-hidden="true">
      ${[...seen].map((state) => html`<span class=${state}>${dayIcons[state]} ${words[state]}</span>`)}
    </p>`;
}

const wordsOf = ({ messages }: Locale): Readonly<Record<Day['state'], string>> => ({
  done: messages.planDayDone,
  some: messages.planDaySome,
  paused: messages.planDayPaused,
  planned: messages.planDayPlanned,
  free: messages.planDayFree,
});

function dayView(
  { date, state, isToday }: Day,
  word: string,
  style: 'short' | 'narrow',
  locale: Locale,
): TemplateResult {
  const { messages } = locale;
  const day = weekdayOf(date);
  return html`<li
    class="day ${state} ${isToday ? 'today' : ''}"
    part="day ${state} ${isToday ? 'today' : ''}"
    aria-current=${isToday ? 'date' : nothing}
  >
    <span class="name" aria-hidden="true">${weekdayText(day, locale, style)}</span>
    <span class="unseen">${weekdayText(day, locale)}${isToday ? `, ${messages.planDayToday}` : ''}: </span>
    ${dayIcons[state]}
    <span class="word">${word}</span>
  </li>`;
}
