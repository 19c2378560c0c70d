import type { LocalDate } from '../../../domain/plan/days.js';
import { toCalendar } from '../../../domain/plan/icalendar.js';
import type { Plan } from '../../../domain/plan/model.js';
import type { Locale } from '../../../localization/registry.js';

/** Hands the study times over as a file for calendars. */
export function saveCalendar(
  plan: Plan,
  { goal, locale, url }: { readonly goal: string; readonly locale: Locale; readonly url: string | undefined },
  today: LocalDate,
): void {
  const { messages: words } = locale;
  const text = words.planEventText(goal);
  const place = { zone: new Intl.DateTimeFormat().resolvedOptions().timeZone, now: Date.now(), today };
  const calendar = toCalendar(
    plan,
    {
      summary: words.planEvent,
      description: url === undefined ? text : `${text} ${url}`,
      ...(url !== undefined && { url }),
    },
    place,
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar;charset=utf-8' }));
  link.download = `${words.planFile}.ics`;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
