import { html, nothing, type TemplateResult } from 'lit';
import { weekdayOf } from '../../../domain/plan/days.js';
import type { Day } from '../../../domain/plan/weeks.js';
import type { Locale } from '../../../localization/registry.js';
import { weekdayText } from '../plan-words.js';
import { dayIcons } from './day-icons.js';
import type { PlanViewModel } from './plan-model.js';

/** The seven days of this week: each has its name, a shape and a word. */
export function weekView({ standing, locale }: PlanViewModel): TemplateResult | typeof nothing {
  if (!standing || standing.state === 'none' || standing.state === 'finished') return nothing;
  return html`<ol class="week" part="week" aria-label=${locale.messages.planThisWeek}>
    ${standing.continuity.days.map((day) => dayView(day, locale))}
  </ol>`;
}

function dayView({ date, state, isToday }: Day, locale: Locale): TemplateResult {
  const { messages } = locale;
  const day = weekdayOf(date);
  const words: Readonly<Record<Day['state'], string>> = {
    done: messages.planDayDone,
    some: messages.planDaySome,
    paused: messages.planDayPaused,
    planned: messages.planDayPlanned,
    free: messages.planDayFree,
  };
  return html`<li
    class="day ${state} ${isToday ? 'today' : ''}"
    part="day ${state} ${isToday ? 'today' : ''}"
    aria-current=${isToday ? 'date' : nothing}
  >
    <span class="name" aria-hidden="true">${weekdayText(day, locale, 'short')}</span>
    <span class="unseen">${weekdayText(day, locale)}${isToday ? `, ${messages.planDayToday}` : ''}: </span>
    ${dayIcons[state]}
    <span class="word">${words[state]}</span>
  </li>`;
}
