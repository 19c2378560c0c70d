import { html, nothing, type TemplateResult } from 'lit';
import { weekFrom, type Weekday } from '../../../domain/plan/days.js';
import type { Fault, Fields } from '../../../domain/plan/draft.js';
import { MAX_MINUTES, type Goal } from '../../../domain/plan/model.js';
import { noticeIcon } from '../../../internal/icons.js';
import type { Locale } from '../../../localization/registry.js';
import { numberText, weekdayText } from '../plan-words.js';

/** What the form shows. */
export interface FormModel {
  readonly fields: Fields;
  readonly faults: readonly Fault[];
  readonly today: string;
  readonly firstDay: Weekday;
  readonly locale: Locale;
}

/** What happens in it. */
export interface FormActs {
  readonly change: (fields: Partial<Fields>) => void;
  readonly save: () => void;
  readonly cancel: () => void;
}

const kinds: readonly Goal['kind'][] = ['days', 'minutes', 'date'];

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** The form: a goal, and study times. */
export function formView(model: FormModel, acts: FormActs): TemplateResult {
  const { messages } = model.locale;
  const handleKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') acts.cancel();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) acts.save();
    else return;
    // Neither must reach a form or dialog around the plan.
    event.preventDefault();
    event.stopPropagation();
  };
  return html`<div
    class="form own"
    part="form"
    role="group"
    aria-label=${messages.plan}
    @keydown=${handleKeydown}
  >
    <fieldset part="fieldset">
      <legend part="legend">${messages.planGoalLegend}</legend>
      ${kinds.map((kind) => kindView(kind, model, acts))}
    </fieldset>
    <fieldset part="fieldset">
      <legend part="legend">${messages.planTimesLegend}</legend>
      <p class="quiet hint">${messages.planTimesHint}</p>
      <div class="times">${weekFrom(model.firstDay).map((day) => timeView(day, model, acts))}</div>
      ${
        model.fields.times.size === 0
          ? nothing
          : amountView('each', messages.planEach, model.fields.each, model, (each) => acts.change({ each }))
      }
    </fieldset>
    <div class="acts" part="acts">
      <button class="button main" part="button save-button" @click=${acts.save}>${messages.planSave}</button>
      <button class="button" part="button cancel-button" @click=${acts.cancel}>${messages.planCancel}</button>
    </div>
  </div>`;
}

function kindView(kind: Goal['kind'], model: FormModel, acts: FormActs): TemplateResult {
  const { fields, locale } = model;
  const { messages } = locale;
  const names = {
    days: messages.planKindDays,
    minutes: messages.planKindMinutes,
    date: messages.planKindDate,
  };
  const isChosen = kind === fields.kind;
  return html`<label class="option" part="option">
      <input
        type="radio"
        name="kind"
        .value=${kind}
        .checked=${isChosen}
        @change=${() => acts.change({ kind })}
      />
      ${names[kind]}
    </label>
    ${isChosen ? fieldOf(kind, model, acts) : nothing}`;
}

function fieldOf(kind: Goal['kind'], model: FormModel, acts: FormActs): TemplateResult {
  const { fields, today, locale } = model;
  const { messages } = locale;
  switch (kind) {
    case 'minutes':
      return amountView('minutes', messages.planMinutesLabel, fields.minutes, model, (minutes) =>
        acts.change({ minutes }),
      );
    case 'days':
      return html`<div class="field" part="field">
        <label for="days">${messages.planDaysLabel}</label>
        <select
          class="input"
          part="input"
          id="days"
          @change=${(event: Event) => acts.change({ days: valueOf(event) })}
        >
          ${[1, 2, 3, 4, 5, 6, 7].map(
            (count) =>
              html`<option .value=${String(count)} ?selected=${String(count) === fields.days}>
                ${numberText(count, locale)}
              </option>`,
          )}
        </select>
        ${faultView('days', messages.planFaultDays, model)}
      </div>`;
    case 'date':
      return html`<div class="field" part="field">
        <label for="date">${messages.planDateLabel}</label>
        <input
          class="input"
          part="input"
          type="date"
          id="date"
          min=${today}
          .value=${fields.date}
          aria-invalid=${isFaulty('date', model) ? 'true' : 'false'}
          aria-describedby=${isFaulty('date', model) ? 'fault-date' : nothing}
          @input=${(event: Event) => acts.change({ date: valueOf(event) })}
        />
        ${faultView('date', messages.planFaultDate, model)}
      </div>`;
  }
}

/** A field for minutes. */
function amountView(
  name: 'minutes' | 'each',
  label: string,
  value: string,
  model: FormModel,
  change: (value: string) => void,
): TemplateResult {
  return html`<div class="field" part="field">
    <label for=${name}>${label}</label>
    <input
      class="input short"
      part="input"
      type="number"
      inputmode="numeric"
      min="1"
      max=${MAX_MINUTES}
      id=${name}
      .value=${value}
      aria-invalid=${isFaulty(name, model) ? 'true' : 'false'}
      aria-describedby=${isFaulty(name, model) ? `fault-${name}` : nothing}
      @input=${(event: Event) => change(valueOf(event))}
    />
    ${faultView(name, model.locale.messages.planFaultMinutes, model)}
  </div>`;
}

function timeView(day: Weekday, model: FormModel, acts: FormActs): TemplateResult {
  const { fields, locale } = model;
  const { messages } = locale;
  const name: Fault = `time-${day}`;
  const at = fields.times.get(day);
  const set = (value: string | undefined): void => {
    const times = new Map(fields.times);
    if (value === undefined) times.delete(day);
    else times.set(day, value);
    acts.change({ times });
  };
  // The time of another day is the best guess, then the evening.
  const guess = [...fields.times.values()].at(-1) ?? '18:00';
  return html`<div class="time" part="field">
    <label class="option" part="option">
      <input
        type="checkbox"
        id=${`day-${day}`}
        .checked=${at !== undefined}
        @change=${() => set(at === undefined ? guess : undefined)}
      />
      ${weekdayText(day, locale)}
    </label>
    ${
      at === undefined
        ? nothing
        : html`<input
              class="input"
              part="input"
              type="time"
              id=${name}
              .value=${at}
              aria-label=${messages.planTimeOn(weekdayText(day, locale))}
              aria-invalid=${isFaulty(name, model) ? 'true' : 'false'}
              aria-describedby=${isFaulty(name, model) ? `fault-${name}` : nothing}
              @input=${(event: Event) => set(valueOf(event))}
            />
            ${faultView(name, messages.planFaultTime, model)}`
    }
  </div>`;
}

const isFaulty = (name: Fault, { faults }: FormModel): boolean => faults.includes(name);

const faultView = (name: Fault, text: string, model: FormModel): TemplateResult | typeof nothing =>
  isFaulty(name, model)
    ? html`<p class="fault" part="fault" id=${`fault-${name}`}>${noticeIcon}<span>${text}</span></p>`
    : nothing;
