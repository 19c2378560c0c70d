import { html, nothing, type TemplateResult } from 'lit';
import { pausedSince } from '../../../domain/plan/model.js';
import { dateText, numberText } from '../plan-words.js';
import type { PlanActs, PlanViewModel } from './plan-model.js';

/** The goal in one sentence, how it stands, and what can be done about it. */
export function goalView(model: PlanViewModel, acts: PlanActs): TemplateResult {
  const { plan, standing, sentence, locale } = model;
  const { messages } = locale;
  if (!plan || !standing || standing.state === 'none') {
    return html`<p class="status" part="status">${messages.planNone}</p>
      <div class="acts" part="acts">${button('set-button', messages.planSet, acts.edit, true)}</div>`;
  }
  const lines = statusLines(model);
  return html`<div class="head">
      <p class="goal" part="goal" tabindex="-1">${sentence}</p>
      ${standing.state === 'finished' ? nothing : button('change-button', messages.planChange, acts.edit)}
    </div>
    <div class="status" part="status">${lines.map((line) => html`<p>${line}</p>`)}</div>
    ${choicesView(model, acts)}`;
}

/** What there is to do where the goal is not simply under way. */
function choicesView(
  { plan, standing, locale }: PlanViewModel,
  acts: PlanActs,
): TemplateResult | typeof nothing {
  const { messages } = locale;
  const state = standing?.state;
  const choices = [];
  if (state === 'paused') choices.push(button('resume-button', messages.planResume, acts.resume, true));
  if (state === 'finished') choices.push(button('set-button', messages.planAnother, acts.edit, true));
  if (state === 'behind') {
    const isDated = plan?.goal?.kind === 'date';
    const text = isDated ? messages.planMoveDate : messages.planSmaller;
    choices.push(button('ease-button', text, acts.ease, true));
    choices.push(button('pause-button', messages.planPause, acts.pause));
  }
  return choices.length === 0 ? nothing : html`<div class="acts" part="acts">${choices}</div>`;
}

/** What is said of the goal, in full sentences or figures with their words. */
export function statusLines({ plan, standing, today, steps, locale }: PlanViewModel): readonly string[] {
  const { messages } = locale;
  if (!plan || !standing) return [];
  const { state, continuity, forecast } = standing;
  const { week, run } = continuity;
  const number = (value: number): string => numberText(value, locale);
  if (state === 'finished') return [steps.length > 0 ? messages.planFinished : messages.planOver];
  if (state === 'paused') return [messages.planPaused(dateText(pausedSince(plan) ?? today, today, locale))];
  const { goal } = plan;
  const lines: string[] = [];
  if (state === 'behind') lines.push(messages.planBehind);
  else if (state === 'met')
    lines.push(week.state === 'met' && goal?.kind === 'days' ? messages.planMetWeek : messages.planMetToday);
  if (goal?.kind === 'minutes') {
    lines.push(messages.planToday(number(standing.today.minutes), number(goal.minutes), goal.minutes));
  }
  if (goal?.kind === 'date') {
    const { at, needed } = forecast;
    if (at !== undefined) lines.push(messages.planForecast(dateText(at, today, locale)));
    if (needed !== undefined && state !== 'met') lines.push(messages.planNeeded(number(needed), needed));
    // More than was asked is extra, not "3 of 2".
  } else
    lines.push(messages.planWeek(number(Math.min(week.days, week.asked)), number(week.asked), week.asked));
  if (run.weeks > 1) {
    lines.push((run.hasPause ? messages.planRowPaused : messages.planRow)(number(run.weeks), run.weeks));
  }
  return lines;
}

/** A button with its part. */
export const button = (part: string, text: string, act: () => void, isMain = false): TemplateResult =>
  html`<button class="button ${isMain ? 'main' : ''}" part="button ${part}" @click=${act}>${text}</button>`;
