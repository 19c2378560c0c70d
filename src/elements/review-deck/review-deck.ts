import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { LearningElement } from '../../controllers/learning-element.js';
import type { Learning } from '../../domain/ports.js';
import type { Gap } from '../../domain/question/interaction.js';
import { interactionOf } from '../../domain/question/index.js';
import { textOf } from '../../domain/question/model.js';
import type { SkipReason } from '../../domain/review/acts.js';
import { warnOnce } from '../../internal/warn-once.js';
import type { QuestionViewModel } from '../../questions/question-model.js';
import { gapText, questionView, type QuestionActs } from '../../questions/question-view.js';
import { announcedView } from '../../questions/announced-view.js';
import { enterPressed } from '../../questions/enter-pressed.js';
import { responseFrom } from '../../questions/response-from.js';
import { verdictText } from '../../questions/verdict-text.js';
import { controlStyles } from '../../styles/control.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import type { Asked } from './deck-asked.js';
import type { DeckSession } from './deck-session.js';
import { baseOf, reasonText, shipWords } from './deck-words.js';
import { ReviewSkippedEvent, ReviewSubmitEvent, ReviewSubmittedEvent } from './review-deck.events.js';
import { styles } from './review-deck.styles.js';
import {
  deckModel,
  questionModel,
  showStates,
  type DeckActs,
  type DeckViewModel,
} from './views/deck-model.js';
import {
  besideView,
  headView,
  onwardView,
  recordView,
  skippedView,
  standingText,
  standingView,
} from './views/deck-view.js';

shipWords();

/** Questions a day, where the page sets no other number. */
const usualLimit = 10;

/**
 * @summary Brings questions back from all pages of the site when it is time: missed ones, unsure ones, and those that would be forgotten.
 *
 * @tag review-deck
 * @slot - What the author says above the questions: a heading, a sentence.
 * @slot end - An extra panel below the questions.
 * @csspart reason - Why this question is asked.
 * @csspart source - Where the question is from.
 * @csspart link - The link to its page.
 * @csspart question - The question, also `open`, `right`, `partly` or `wrong`.
 * @csspart prompt - The prompt.
 * @csspart count - Which question of how many today.
 * @csspart instruction - That several options may be right.
 * @csspart choices - All options.
 * @csspart choice - One option, also `chosen`, or once judged `right`, `wrong`, `missed` or `other`.
 * @csspart chosen - An option that is picked.
 * @csspart open - A question that is not judged yet.
 * @csspart right - What was judged right: question, option, mark, input, verdict.
 * @csspart partly - What was judged partly right: question, verdict.
 * @csspart wrong - What was judged wrong: question, option, mark, input, verdict.
 * @csspart missed - An option that would also have been right.
 * @csspart other - An option that says nothing about the answer.
 * @csspart mark - The sign at a judged option or input.
 * @csspart input - A typed answer.
 * @csspart feedback - What the author says to an answer.
 * @csspart answer - The right answer in words, where it was typed.
 * @csspart hints - All open hints.
 * @csspart hint - One hint.
 * @csspart gap - What is missing before the answer can be judged.
 * @csspart verdict - How it was judged.
 * @csspart explanation - What the author explains at the end.
 * @csspart acts - A row of buttons.
 * @csspart button - Any button that looks like one.
 * @csspart check-button - "Check".
 * @csspart hint-button - "Hint".
 * @csspart beside - What can be done beside answering.
 * @csspart unsure - "I am not sure".
 * @csspart later-button - "Not now".
 * @csspart known-button - "I know this".
 * @csspart next-button - "Next question", "Finish".
 * @csspart comes-back - When the judged question comes back.
 * @csspart skipped - What was left out last.
 * @csspart undo-button - "Undo".
 * @csspart standing - How the learner stands when nothing is asked.
 * @csspart beyond - How many questions are due beyond the limit of a day.
 * @csspart more-button - "Go on anyway".
 * @csspart next - When the next question comes back.
 * @csspart forecast - What the learner would recall, today and in a week.
 * @csspart bars - The same as bars.
 * @csspart notice - What the learner should know about their record.
 * @cssprop [--review-gap=1.5rem] - Space above and below the deck.
 * @cssprop [--quiz-input-size=12em] - Width of a typed answer.
 * @cssprop [--quiz-blank-size=9em] - Width of a blank inside the prompt.
 * @cssState asking - A question is asked.
 * @cssState judged - The answer on show is judged.
 * @cssState finished - Nothing is due any more today.
 * @cssState empty - The learner has not answered anything yet that could come back.
 * @fires {ReviewSubmitEvent} review-submit - An answer is about to be judged; cancel it to keep the question open.
 * @fires {ReviewSubmittedEvent} review-submitted - An answer was judged and stored.
 * @fires {ReviewSkippedEvent} review-skipped - The learner put a question off, or said that they know it.
 */
export class ReviewDeck extends LearningElement {
  // Declared here, not by decorators: the compiled decorators would weigh as much as the declarations.
  static override properties: PropertyDeclarations = {
    limit: { type: Number },
  };

  static override styles: CSSResultGroup = [hostStyles, controlStyles, styles];

  /** Registers the element; a name that is taken is left alone. */
  static define(tag = 'review-deck', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  readonly #acts: DeckActs = {
    doubt: (isUnsure) => this.#session?.doubt(isUnsure),
    skip: (reason) => void this.#skip(reason),
    undo: () => void this.#go(this.#session?.undo()),
    next: () => void this.#go(this.#session?.next()),
    more: () => void this.#go(this.#session?.more()),
  };
  #session: DeckSession | undefined;
  #stopDurability: (() => void) | undefined;
  #gap: Gap | undefined;

  /** How many questions a day are asked, 1 or more. */
  limit = usualLimit;

  /** What is drawn stays while another scope is prepared, or until the element is back on the page. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (changed.has('limit')) this.#session?.resize();
    return this.#session !== undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    showStates(this.#internals, this.#model());
  }

  protected override async prepare(learning: Learning): Promise<void> {
    const { DeckSession: Session } = await import('./deck-session.js');
    const session = await Session.open(learning, () => this.#dayLimit, this.#redraw);
    // It may have left the page meanwhile, or found another scope.
    if (learning !== this.learning) return session.close();
    this.#session = session;
    this.#stopDurability = learning.onDurability(this.#redraw);
  }

  protected override release(): void {
    this.#stopDurability?.();
    this.#session?.close();
    this.#session = undefined;
    // The next learner hears nothing of this one.
    this.announcement = '';
    this.#gap = undefined;
  }

  readonly #redraw = (): void => {
    // The next question may be one whose words have just come along, in English.
    void this.language.load();
    this.requestUpdate();
  };

  get #dayLimit(): number {
    if (Number.isInteger(this.limit) && this.limit > 0) return this.limit;
    warnOnce(
      'limit',
      this,
      `limit is ${this.limit}, ${usualLimit} is used; write a whole number, for example 10.`,
    );
    return usualLimit;
  }

  // --- What the learner does ------------------------------------------------------------------------------------------

  #handleInput(event: Event, { question, state }: Asked): void {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || state.checked) return;
    this.#gap = undefined;
    this.announcement = '';
    this.#session?.respond(responseFrom(event.currentTarget as Element, question));
    this.requestUpdate();
  }

  async #check(): Promise<void> {
    const session = this.#session;
    const asked = session?.asked;
    if (!asked || asked.state.checked) return;
    const { question, card, isUnsure } = asked;
    const { response } = asked.state;
    this.#gap = interactionOf(question).gap(question, response);
    if (this.#gap) {
      this.nextFocus = '.question input';
      this.#announce(gapText(this.#questionModel(asked)));
      return;
    }
    const detail = { question: card.question, why: card.why, response, unsure: isUnsure };
    if (!this.dispatchEvent(new ReviewSubmitEvent(detail))) return;
    if (!(await session.check())) return;
    const judged = session.asked;
    const checked = judged?.state.checked;
    if (!judged || !checked) return;
    this.nextFocus = '[part~="next-button"]';
    this.#announce(verdictText(this.#questionModel(judged)));
    const { verdict, raw, max } = checked;
    this.dispatchEvent(new ReviewSubmittedEvent({ ...detail, verdict, raw, max }));
  }

  async #openHint(): Promise<void> {
    if (!(await this.#session?.openHint())) return;
    const asked = this.#session?.asked;
    const hint = asked?.question.hints[asked.state.hints - 1];
    if (!asked || hint === undefined) return;
    if (asked.state.hints === asked.question.hints.length) this.nextFocus = '.question input';
    this.#announce(`${this.language.locale.messages.hintLabel}:\n${textOf(hint)}`);
  }

  async #skip(reason: SkipReason): Promise<void> {
    const card = this.#session?.asked?.card;
    if (!card || !(await this.#go(this.#session?.skip(reason)))) return;
    this.dispatchEvent(new ReviewSkippedEvent({ question: card.question, why: card.why, reason }));
  }

  /** Goes on to what is asked then: the focus with it, and a screen reader hears why it is asked. */
  async #go(going: Promise<boolean | void> | undefined): Promise<boolean> {
    if (!going || (await going) === false) return false;
    this.#gap = undefined;
    const model = this.#model();
    const { asked, since, locale, skipped } = model;
    this.nextFocus = asked ? '.question input' : '.standing';
    const { isKnown, putOff } = locale.messages;
    const was = skipped ? (skipped.reason === 'known' ? isKnown : putOff) : '';
    this.#announce(
      `${was} ${asked ? reasonText(asked.card.why, since, locale) : standingText(model)}`.trim(),
    );
    return true;
  }

  #announce(text: string): void {
    this.announce(text);
    this.requestUpdate();
  }

  // --- Drawing --------------------------------------------------------------------------------------------------------

  #model(): DeckViewModel {
    return deckModel(this.#session, this.memoryText, this.language.locale);
  }

  #questionModel(asked: Asked): QuestionViewModel {
    return questionModel(asked, this.#model(), this.#gap);
  }

  /** The question on show; themers may wrap or replace it. */
  protected renderQuestion(model: QuestionViewModel, acts: QuestionActs): TemplateResult {
    return questionView(model, acts);
  }

  /** What is said when nothing is asked; themers may wrap or replace it. */
  protected renderStanding(model: DeckViewModel, acts: DeckActs): TemplateResult {
    return standingView(model, acts);
  }

  #questionBlock(asked: Asked): TemplateResult {
    const { question, state, place } = asked;
    const isForeign = baseOf(place.language) !== baseOf(this.language.tag) && place.language !== 'und';
    const isMore = state.hints < question.hints.length;
    const acts: QuestionActs = state.checked
      ? {}
      : { check: () => void this.#check(), openHint: isMore ? () => void this.#openHint() : undefined };
    return html`<div
      class="question ${state.checked ? 'checked' : ''}"
      part="question ${state.checked?.verdict ?? 'open'}"
      id="review"
      role="group"
      aria-labelledby="review-prompt"
      aria-describedby="reason"
      lang=${isForeign ? place.language : nothing}
      dir=${isForeign ? 'auto' : nothing}
      @input=${(event: Event) => this.#handleInput(event, asked)}
      @keydown=${(event: KeyboardEvent) => enterPressed(event) && void this.#check()}
    >
      ${this.renderQuestion(this.#questionModel(asked), acts)}
    </div>`;
  }

  override render(): TemplateResult {
    const model = this.#model();
    const { asked } = model;
    return html`
      <slot></slot>
      <section aria-label=${model.locale.messages.review}>
        ${headView(model)} ${asked ? this.#questionBlock(asked) : this.renderStanding(model, this.#acts)}
        ${besideView(model, this.#acts)} ${onwardView(model, this.#acts)} ${skippedView(model, this.#acts)}
        ${recordView(model)}
      </section>
      <slot name="end"></slot>
      <p class="unseen" role="status">${announcedView(this.announcement)}</p>
    `;
  }
}
