import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { isAuthorPresent } from '../../controllers/author-mode.js';
import { AuthoredContent } from '../../controllers/authored-content.js';
import { LearningElement } from '../../controllers/learning-element.js';
import type { Ask } from '../../domain/feedback/saying.js';
import type { Learning } from '../../domain/ports.js';
import type { FeedbackReading } from '../../formats/html/feedback/index.js';
import { controlStyles } from '../../styles/control.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { styles } from './feedback-panel.styles.js';
import { emptyReading, loadRating, parts, readAuthored } from './panel-parts.js';
import { PanelGuidance } from './panel-guidance.js';
import { PanelRecord } from './panel-record.js';
import { mendSettings, type PanelMode } from './panel-settings.js';
import { assignSlots, showStates } from './panel-surface.js';
import { subjectOf } from './panel-subject.js';
import { shipWords } from './panel-words.js';
import type { PanelRating } from './rating/panel-rating.js';
import type { RatingActs, RatingViewModel } from './rating/rating-model.js';
import type { GuidanceViewModel } from './views/guidance-model.js';
import { guidanceView } from './views/guidance-view.js';

shipWords();

/**
 * @summary Says after a quiz or scenario, or over a page, what went well and what to look at again, and asks what the learner thinks of it.
 *
 * @tag feedback-panel
 * @slot - An author's own words beside the lists of advice: a heading, an introduction, a `details`.
 * @slot end - An extra panel below.
 * @csspart guidance - All that is said of how it went.
 * @csspart standing - The first line: how it stands.
 * @csspart score - How many are right, in that line.
 * @csspart section - One of the sections below, also `went-well`, `improve`, `decisions`, `review` or `comparison`.
 * @csspart went-well - What was right.
 * @csspart improve - What was not.
 * @csspart decisions - What was decided, where nothing judges it.
 * @csspart review - What to read.
 * @csspart comparison - The attempts beside each other.
 * @csspart heading - The heading of a section.
 * @csspart list - The list in a section.
 * @csspart item - One question, decision or piece of advice.
 * @csspart link - Where it leads.
 * @csspart note - What is said of it in small.
 * @csspart why - What the author says to a wrong answer.
 * @csspart minutes - How long it takes.
 * @csspart more - What is folded away of a long list.
 * @csspart trend - How the latest attempt compares, in words.
 * @csspart attempts - The bars.
 * @csspart attempt - One attempt: its number, bar and points.
 * @csspart latest - The latest of them.
 * @csspart bar - The bar itself.
 * @csspart rating - What is asked, or what was answered.
 * @csspart question - The question.
 * @csspart options - All answers.
 * @csspart option - One answer, reason or kind of problem.
 * @csspart gap - What is missing before it can be sent.
 * @csspart thanks - Thanks, and what happens with the answer.
 * @csspart follow-up - What may be said beyond the answer.
 * @csspart reasons - The reasons to pick from.
 * @csspart input - A field for words of one’s own.
 * @csspart report - A way to report a problem.
 * @csspart acts - A row of buttons.
 * @csspart button - Any button.
 * @csspart send-button - "Send".
 * @csspart decline-button - "Not now", "Cancel".
 * @csspart change-button - "Change", "Answer again".
 * @csspart withdraw-button - "Withdraw".
 * @csspart report-button - "Report a problem".
 * @csspart notice - What the learner should know about their record.
 * @csspart problems - What the author should mend; only shown to them.
 * @cssprop [--feedback-gap=1.5rem] - Space above and below the panel.
 * @cssState drawn - It has taken the place of the author's own text.
 * @cssState started - Something was answered.
 * @cssState finished - All that was begun is over.
 * @cssState all-right - All of it is right.
 * @cssState asking - The learner is asked.
 * @cssState answered - The learner has answered.
 * @fires {FeedbackSubmitEvent} feedback-submit - The learner is about to say something; cancel it to keep it from being stored.
 * @fires {FeedbackSubmittedEvent} feedback-submitted - What the learner said was stored.
 * @fires {FeedbackWithdrawnEvent} feedback-withdrawn - The learner has taken back what they said, with all that followed it.
 */
export class FeedbackPanel extends LearningElement {
  // An author's own nodes are slotted where they stand, without touching them.
  static override shadowRootOptions: ShadowRootInit = {
    ...LearningElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  // Declared here, not by decorators: the compiled decorators would weigh as much as the declarations.
  static override properties: PropertyDeclarations = {
    mode: {},
    htmlFor: { attribute: 'for' },
    ask: {},
    withText: { type: Boolean, attribute: 'with-text' },
    withoutReport: { type: Boolean, attribute: 'without-report' },
  };

  static override styles: CSSResultGroup = [hostStyles, controlStyles, styles];

  /** Registers the element; a name that is taken is left alone. */
  static define(tag = 'feedback-panel', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  readonly #authored = new AuthoredContent(this, readAuthored, () => this.requestUpdate());
  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  readonly #guidance = new PanelGuidance();
  #record: PanelRecord | undefined;
  #rating: PanelRating | undefined;
  #model: GuidanceViewModel | undefined;
  #isReopening = false;

  /** What it does: `guidance` says how it went, `rating` asks what the learner thinks, `both` does both. */
  mode: PanelMode = 'guidance';

  /** Id of the quiz or scenario that it speaks of, or the address of one on another page; the whole page where left out. */
  htmlFor: string | null = null;

  /** What is asked: whether it was `helpful`, how many `stars`, agreement with a sentence (`likert`), or whether one would `recommend` it. */
  ask: Ask = 'helpful';

  /** Whether free text is asked for as well; it may hold personal data. */
  withText = false;

  /** Whether there is no way to report a problem. */
  withoutReport = false;

  protected override shouldUpdate(): boolean {
    return this.#record !== undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    mendSettings(this);
    const { learning } = this;
    if (learning && this.#isOther(learning)) void this.#reopen(learning);
    this.#model = this.#guidance.model(learning, this.#record?.outcomes ?? [], {
      advice: this.#reading.model.advice,
      isPage: this.#record?.subject.isPage ?? true,
      whys: this.#record?.whys ?? new Map(),
      locale: this.language.locale,
    });
    const announced = this.#guidance.announce(this.#model);
    if (announced !== undefined) this.announcement = announced;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    assignSlots(this, this.renderRoot, this.#reading.foreign);
    showStates(this.#internals, this.#model?.standing, this.#rating?.model().phase);
  }

  protected override async prepare(learning: Learning): Promise<void> {
    // Attributes that make no sense are mended before anything goes by them.
    mendSettings(this);
    // A page's first format of numbers takes tens of milliseconds: it is made while the record is read, not while the panel is drawn.
    setTimeout(() => new Intl.NumberFormat(this.language.locale.tag));
    const record = new PanelRecord(learning, subjectOf(this.htmlFor, learning), this.#redraw);
    const wanted = this.mode === 'guidance' ? undefined : loadRating();
    // The words of a rating come with it.
    const worded = wanted?.then(() => this.language.load());
    await Promise.all([this.#authored.start(), record.read(), worded]);
    const rating = wanted && (await this.#openRating(learning, record));
    // It may have left the page meanwhile, or found another scope.
    if (learning !== this.learning) {
      rating?.close();
      record.close();
      return;
    }
    this.#record?.close();
    this.#rating?.close();
    this.#record = record;
    this.#rating = rating;
  }

  protected override release(): void {
    this.#authored.stop();
    this.#record?.close();
    this.#rating?.close();
    this.#record = undefined;
    this.#rating = undefined;
    // The next learner hears nothing of this one.
    this.announcement = '';
    this.#guidance.forget();
  }

  get #reading(): FeedbackReading {
    return this.#authored.result ?? emptyReading;
  }

  readonly #redraw = (): void => this.requestUpdate();

  /** Whether attributes ask for something else than what is on show. */
  #isOther(learning: Learning): boolean {
    const { activity } = subjectOf(this.htmlFor, learning);
    return (
      !this.#isReopening &&
      (activity !== this.#record?.subject.activity ||
        (this.mode !== 'guidance') !== (this.#rating !== undefined))
    );
  }

  async #reopen(learning: Learning): Promise<void> {
    this.#isReopening = true;
    this.#guidance.forget();
    await this.prepare(learning);
    this.#isReopening = false;
    this.requestUpdate();
  }

  #openRating(learning: Learning, record: PanelRecord): Promise<PanelRating> | undefined {
    const host = {
      element: this,
      written: () => this.#reading.model,
      locale: () => this.language.locale,
      language: () => this.language.tag,
      changed: this.#redraw,
      focus: (selector: string) => (this.nextFocus = selector),
    };
    return parts.rating?.PanelRating.open(host, learning, record);
  }

  /** How it went; themers may wrap or replace it. */
  protected renderGuidance(model: GuidanceViewModel): TemplateResult {
    return guidanceView(model);
  }

  /** What the learner is asked; themers may wrap or replace it. */
  protected renderRating(model: RatingViewModel, acts: RatingActs): TemplateResult | undefined {
    return parts.rating?.ratingView(model, acts);
  }

  override render(): TemplateResult {
    const { problems } = this.#reading;
    const { messages, tag } = this.language.locale;
    const rating = this.#rating;
    const isTold = problems.length > 0 && isAuthorPresent();
    return html`
      ${isTold ? parts.problems?.problemsView(problems, messages.feedbackProblems, tag) : nothing}
      <slot></slot>
      ${this.mode !== 'rating' && this.#model ? this.renderGuidance(this.#model) : nothing}
      ${rating ? this.renderRating(rating.model(), rating.acts) : nothing}
      <slot data-after></slot>
      <slot name="end"></slot>
      <p class="unseen own" role="status">${this.announcement}</p>
    `;
  }
}
