import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { LearningElement } from '../../controllers/learning-element.js';
import type { Plan } from '../../domain/plan/model.js';
import type { Course } from '../../domain/progress/course.js';
import type { Learning } from '../../domain/ports.js';
import { controlStyles } from '../../styles/control.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { PlanConduct } from './plan-conduct.js';
import { PlanSession } from './plan-session.js';
import { PlanSource } from './plan-source.js';
import { parts } from './plan-parts.js';
import { assignSlots, showStates } from './plan-surface.js';
import { recordText, shipWords } from './plan-words.js';
import { styles } from './study-plan.styles.js';
import { goalView } from './views/goal-view.js';
import type { PlanActs, PlanViewModel } from './views/plan-model.js';
import { settingsView } from './views/settings-view.js';
import { weekView } from './views/week-view.js';

shipWords();

/**
 * @summary A goal that learners set for themselves: how it goes, the next small step that fits their time, and times for their calendar.
 *
 * @tag study-plan
 * @slot - A numbered list of links with minutes to take steps from, and whatever else there is to say; see the progress grammar.
 * @slot end - An extra panel below the plan.
 * @csspart plan - All that is drawn beside the author's own text.
 * @csspart goal - The goal in one sentence.
 * @csspart status - How it goes.
 * @csspart week - The seven days of this week.
 * @csspart day - One of them, also `done`, `some`, `paused`, `planned` or `free`, and `today`.
 * @csspart done - A day on which enough was learned.
 * @csspart some - A day on which something was learned, less than the goal.
 * @csspart paused - A day in a pause.
 * @csspart planned - A day with a study time.
 * @csspart free - Any other day.
 * @csspart today - Today.
 * @csspart week-key - What the shapes of days mean, where there is no room for words beside them.
 * @csspart next - How much time there is, and what fits it.
 * @csspart step - The next step.
 * @csspart step-link - Its link.
 * @csspart steps - The whole list, folded.
 * @csspart steps-summary - What opens and closes it.
 * @csspart steps-item - One step of it.
 * @csspart share - Whether the goal is shown to others.
 * @csspart share-box - The box for that.
 * @csspart form - The form in which the plan is decided.
 * @csspart fieldset - The goal, or the study times.
 * @csspart legend - What is asked there.
 * @csspart option - A choice with its box.
 * @csspart field - A field with its label.
 * @csspart input - The field itself.
 * @csspart fault - What is to be mended in it.
 * @csspart acts - A row of buttons.
 * @csspart button - Any button.
 * @csspart set-button - "Set a goal".
 * @csspart change-button - "Change".
 * @csspart ease-button - "Choose a later date", "Make the goal smaller".
 * @csspart pause-button - "Pause".
 * @csspart resume-button - "Go on".
 * @csspart remove-button - "Remove the goal".
 * @csspart calendar-button - "Put the times into my calendar".
 * @csspart calendar-note - That the calendar does not know of a change.
 * @csspart minutes-button - "5 minutes".
 * @csspart save-button - "Save".
 * @csspart cancel-button - "Cancel".
 * @csspart notice - What the learner should know about their record.
 * @cssprop [--plan-gap=1.5rem] - Space above and below the plan.
 * @cssState drawn - It stands on the page with what the record says.
 * @cssState editing - The form is open.
 * @cssState running - There is a goal, and something to do for it.
 * @cssState met - Nothing more is asked for today or this week.
 * @cssState behind - It will not work out as wished; there are ways to change it.
 * @cssState paused - The learner has paused.
 * @cssState finished - The list is done, or the day has come.
 * @fires {PlanChangeEvent} plan-change - The plan is about to be changed; cancel it to leave it as it is.
 * @fires {PlanChangedEvent} plan-changed - The plan was changed and stored.
 */
export class StudyPlan extends LearningElement {
  // The author's own nodes are slotted where they stand, without touching them.
  static override shadowRootOptions: ShadowRootInit = {
    ...LearningElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  // Declared here, not by decorators: the compiled decorators would weigh as much as the declarations.
  static override properties: PropertyDeclarations = {
    course: { attribute: false },
    htmlFor: { attribute: 'for' },
  };

  static override styles: CSSResultGroup = [hostStyles, controlStyles, styles];

  /** Registers the element; a name that is taken is left alone. */
  static define(tag = 'study-plan', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  readonly #source = new PlanSource(this, () => void this.#session?.follow(this.#source.course));
  readonly #conduct = new PlanConduct(this, {
    learning: () => this.learning,
    session: () => this.#session,
    locale: () => this.language.locale,
    loadWords: () => this.language.load(),
    announce: (text) => this.announce(text),
  });
  #session: PlanSession | undefined;
  #stopDurability: (() => void) | undefined;

  /** A model of what there is to learn, instead of a list in the page; it wins until it is `null` again. */
  course: Course | null = null;

  /** Id of the element that holds the list to take steps from, a tracker for example; the plan's own list where left out. */
  htmlFor: string | null = null;

  /** The learner's plan as it is stored; `null` before they have decided anything. */
  get plan(): Plan | null {
    return this.#session?.plan ?? null;
  }

  /** What is drawn stays while another scope is prepared, or until the element is back on the page. */
  protected override shouldUpdate(): boolean {
    if (!this.#session) return false;
    if (!this.#source.isCurrent) void this.#restart();
    return true;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    assignSlots(this, this.renderRoot, this.#source.foreign);
    showStates(this.#internals, this.#conduct.model().standing?.state ?? 'none', this.#conduct.isEditing);
    this.#conduct.follow(this.renderRoot);
  }

  protected override async prepare(learning: Learning): Promise<void> {
    await this.#source.start();
    const session = await PlanSession.open(learning, {
      course: this.#source.course,
      redraw: this.#redraw,
      language: () => this.language.tag,
    });
    // It may have left the page meanwhile, or found another scope.
    if (learning !== this.learning) return session.close();
    this.#session = session;
    this.#stopDurability = learning.onDurability(this.#redraw);
    document.addEventListener('visibilitychange', this.#handleReturn);
  }

  protected override release(): void {
    document.removeEventListener('visibilitychange', this.#handleReturn);
    this.#source.stop();
    this.#stopDurability?.();
    this.#session?.close();
    this.#session = undefined;
    this.#conduct.leave();
    // The next learner hears nothing of this one.
    this.announcement = '';
  }

  /** Takes steps from another list. */
  async #restart(): Promise<void> {
    this.#source.stop();
    await this.#source.start();
    // It may have left the page meanwhile.
    if (this.#session) await this.#session.follow(this.#source.course);
    else this.#source.stop();
  }

  readonly #redraw = (): void => this.requestUpdate();

  /** It may be another day when the learner comes back to the page. */
  readonly #handleReturn = (): void => {
    if (document.visibilityState === 'visible') this.requestUpdate();
  };

  /** The goal and how it goes; themers may wrap or replace it. */
  protected renderGoal(model: PlanViewModel, acts: PlanActs): TemplateResult {
    return html`${goalView(model, acts)} ${weekView(model)}`;
  }

  override render(): TemplateResult {
    const { locale } = this.language;
    const model = this.#conduct.model();
    const { acts } = this.#conduct;
    const notice = recordText(
      this.learning?.durability,
      this.#session?.failed || this.#conduct.failed,
      locale,
    );
    return html`
      <slot data-before></slot>
      <section class="plan" part="plan" aria-label=${locale.messages.plan}>
        ${this.#conduct.formView() ?? html`<div class="own">${this.renderGoal(model, acts)}</div>`}
        ${parts.list?.listView(model, acts, this.#source.isOwn)}
        ${this.#conduct.isEditing ? nothing : html`<div class="own">${settingsView(model, acts)}</div>`}
        ${notice === undefined ? nothing : html`<p class="notice" part="notice">${notice}</p>`}
        <p class="unseen own" role="status">${this.announcement}</p>
      </section>
      <slot data-after></slot>
      <slot name="end"></slot>
    `;
  }
}
