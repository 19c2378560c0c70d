import { daysBetween, type LocalDate } from './days.js';
import { forecast, type Forecast } from './forecast.js';
import type { Learned } from './learned.js';
import { isPaused, type Plan } from './model.js';
import { minutesOf, type Step } from './steps.js';
import { continuity, daysNeeded, isDone, type Continuity, type Now } from './weeks.js';

/** Where somebody stands with their plan. */
export interface Standing {
  /** `met`: nothing more is asked for now; `behind`: it no longer works out as wished, time to wish anew. */
  readonly state: 'none' | 'running' | 'met' | 'behind' | 'paused' | 'finished';
  readonly continuity: Continuity;
  readonly forecast: Forecast;
  readonly today: { readonly date: LocalDate; readonly minutes: number; readonly isDone: boolean };
}

/** Sums up a plan at a day. */
export function standingOf(plan: Plan, learned: Learned, steps: readonly Step[], now: Now): Standing {
  const { today } = now;
  const seen = continuity(plan, learned, now);
  const ahead = steps.length > 0 ? forecast(plan, minutesOf(steps), today) : {};
  const isTodayDone = isDone(plan, learned, today);
  return {
    state: stateOf(plan, steps, today, seen, ahead, isTodayDone),
    continuity: seen,
    forecast: ahead,
    today: { date: today, minutes: learned.get(today) ?? 0, isDone: isTodayDone },
  };
}

function stateOf(
  plan: Plan,
  steps: readonly Step[],
  today: LocalDate,
  { week, days }: Continuity,
  { at }: Forecast,
  isTodayDone: boolean,
): Standing['state'] {
  const { goal } = plan;
  if (!goal) return 'none';
  if (steps.length > 0 && steps.every(({ done }) => done)) return 'finished';
  const isOver = goal.kind === 'date' && today > goal.date;
  // Without a list nobody knows what is left: the day ends the goal.
  if (isOver && steps.length === 0) return 'finished';
  if (isPaused(plan)) return 'paused';
  if (goal.kind === 'date') {
    if (isOver || (at !== undefined && at > goal.date)) return 'behind';
    return isTodayDone ? 'met' : 'running';
  }
  if (week.state === 'met' || (goal.kind === 'minutes' && isTodayDone)) return 'met';
  const rest = days.filter(({ date, state }) => daysBetween(today, date) >= 0 && state !== 'done').length;
  const isYoung = plan.since > week.start || days.some(({ state }) => state === 'paused');
  return !isYoung && week.days + rest < daysNeeded(week.asked) ? 'behind' : 'running';
}
