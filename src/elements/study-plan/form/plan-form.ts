import { html, type TemplateResult } from 'lit';
import type { LocalDate, Weekday } from '../../../domain/plan/days.js';
import { draftOf, easier, fieldsOf, type Fault, type Fields } from '../../../domain/plan/draft.js';
import type { Draft } from '../../../domain/plan/decisions.js';
import type { Plan } from '../../../domain/plan/model.js';
import { adopt } from '../../../internal/adopt.js';
import { messages } from '../../../localization/plan-form-en.js';
import { shipMessages, type Locale } from '../../../localization/registry.js';
import { formStyles } from '../styles/form.styles.js';
import { formView } from './form-view.js';

shipMessages(messages, {
  ar: () => import('../../../localization/plan-form-ar.js'),
  de: () => import('../../../localization/plan-form-de.js'),
  es: () => import('../../../localization/plan-form-es.js'),
});

/** What the form needs of the element that shows it. */
export interface FormHost {
  readonly save: (draft: Draft) => void;
  readonly cancel: () => void;
  readonly changed: () => void;
  readonly focus: (selector: string) => void;
}

/** What the learner is typing; nothing of it counts until it is saved. */
export class PlanForm {
  readonly #host: FormHost;
  #fields: Fields;
  #faults: readonly Fault[] = [];

  /** @param forecast - Where given, the form opens with a goal that is easier to reach. */
  constructor(
    host: FormHost,
    plan: Plan | undefined,
    today: LocalDate,
    ease?: { readonly forecast: LocalDate | undefined },
  ) {
    const fields = fieldsOf(plan, today);
    this.#host = host;
    this.#fields = ease ? easier(fields, today, ease.forecast) : fields;
    host.focus(ease ? `#${fields.kind}` : 'input[name="kind"]:checked');
  }

  view(today: LocalDate, firstDay: Weekday, locale: Locale): TemplateResult {
    const model = { fields: this.#fields, faults: this.#faults, today, firstDay, locale };
    return html`${adopt(formStyles)}${formView(model, {
      change: (fields) => {
        this.#fields = { ...this.#fields, ...fields };
        // What was mended is no longer at fault; what is not yet is told when it is saved.
        const { faults } = draftOf(this.#fields, today);
        this.#faults = this.#faults.filter((fault) => faults.some((each) => each === fault));
        this.#host.changed();
      },
      save: () => {
        const { draft, faults } = draftOf(this.#fields, today);
        this.#faults = faults;
        if (draft) this.#host.save(draft);
        else this.#host.focus(`#${faults[0]}`);
        this.#host.changed();
      },
      cancel: this.#host.cancel,
    })}`;
  }
}
