import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { isAuthorPresent } from '../../controllers/author-mode.js';
import { LearningElement } from '../../controllers/learning-element.js';
import type { Learning } from '../../domain/ports.js';
import type { Gap } from '../../domain/question/interaction.js';
import { interactionOf } from '../../domain/question/index.js';
import { textOf, type Question } from '../../domain/question/model.js';
import { mayRetry, stateOf, type AttemptDocument } from '../../domain/quiz/attempt.js';
import type { QuizPlace } from '../../domain/quiz/acts.js';
import type { Quiz } from '../../domain/quiz/model.js';
import { announcedView } from '../../questions/announced-view.js';
import { enterPressed } from '../../questions/enter-pressed.js';
import { actsAt } from '../../questions/question-acts.js';
import type { QuestionViewModel } from '../../questions/question-model.js';
import { gapText, questionView, type QuestionActs } from '../../questions/question-view.js';
import { responseFrom } from '../../questions/response-from.js';
import { verdictText } from '../../questions/verdict-text.js';
import { QuizCompletedEvent, QuizSubmitEvent, QuizSubmittedEvent } from './micro-quiz.events.js';
import { styles } from './micro-quiz.styles.js';
import { claimPlace } from './quiz-claims.js';
import { endView, loadEnd, loadParts, parts } from './quiz-parts.js';
import { QuizSession } from './quiz-session.js';
import { soundAttempts, soundMark } from './quiz-settings.js';
import { QuizSource } from './quiz-source.js';
import { showStates } from './quiz-states.js';
import { idOf, viewModelOf } from './views/view-model-of.js';

/**
 * @summary A short self-check that reads as a plain list before and without script.
 *
 * @tag micro-quiz
 * @slot - Authored questions: a prompt, then a list whose items start with `[x]` or `[ ]`; see the quiz grammar.
 * @slot end - An extra panel below the questions.
 * @csspart question - One question, also `open`, `right`, `partly` or `wrong`.
 * @csspart count - Which question of how many.
 * @csspart prompt - The prompt.
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
 * @csspart button - Any button.
 * @csspart check-button - "Check".
 * @csspart retry-button - "Try again".
 * @csspart hint-button - "Hint".
 * @csspart solution-button - "Show the answer".
 * @csspart summary - How the whole quiz came out.
 * @csspart outcome - Its verdict and points.
 * @csspart attempts - How many attempts are left.
 * @csspart notice - What the learner should know about their record, or about an edit.
 * @csspart problems - What the author should mend; only shown to them.
 * @cssprop [--quiz-gap=1.5rem] - Space above and below the quiz.
 * @cssprop [--quiz-input-size=12em] - Width of a typed answer.
 * @cssprop [--quiz-blank-size=9em] - Width of a blank inside the prompt.
 * @cssState started - An attempt was begun.
 * @cssState passed - The attempt ended and passed.
 * @cssState failed - The attempt ended and did not pass.
 * @fires {QuizSubmitEvent} quiz-submit - An answer is about to be judged; cancel it to keep the question open.
 * @fires {QuizSubmittedEvent} quiz-submitted - An answer was judged and stored.
 * @fires {QuizCompletedEvent} quiz-completed - The last open question of an attempt was judged and stored.
 */
export class MicroQuiz extends LearningElement {
  // Children that are no grammar are slotted where they stand, without touching them.
  static override shadowRootOptions: ShadowRootInit = {
    ...LearningElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  // Declared here, not by decorators: the compiled decorators would weigh as much as the declarations.
  static override properties: PropertyDeclarations = {
    quiz: { attribute: false },
    maxAttempts: { type: Number, attribute: 'max-attempts' },
    passMark: { type: Number, attribute: 'pass-mark' },
  };

  static override styles: CSSResultGroup = styles;

  /** Registers the element; a name that is taken is left alone. */
  static define(tag = 'micro-quiz', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  readonly #source = new QuizSource(this, () => void this.#reopen());
  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  readonly #gaps = new Map<string, Gap>();
  #session: QuizSession | undefined;
  /** What the custom states say. */
  #shown: AttemptDocument | undefined;
  /** Keys of questions that are being judged. */
  readonly #judging = new Set<string>();
  #stopDurability: (() => void) | undefined;

  /** A model instead of markup; it wins until it is `null` again. */
  quiz: Quiz | null = null;

  /** Attempts a learner may make; `0` sets no limit. */
  maxAttempts = 0;

  /** Share of the points that passes, above 0 and up to 1. */
  passMark = 0.8;

  /** What is drawn stays while another scope is prepared, or until the element is back on the page. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (!this.#session) return false;
    // A model that was set before the upgrade is known only now, and drawn once it is checked.
    const isFirst = !this.hasUpdated && !this.#source.isGiven;
    if (changed.has('quiz') && (this.quiz || !isFirst)) void this.#reopen();
    return !(isFirst && this.quiz);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.maxAttempts = soundAttempts(this, this.maxAttempts);
    this.passMark = soundMark(this, this.passMark);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    parts.authored?.assignSlots(this, this.renderRoot, this.#source.foreign);
    const { document } = this.#session ?? {};
    showStates(this.#internals, document, this.#shown);
    this.#shown = document;
  }

  protected override async prepare(learning: Learning): Promise<void> {
    await this.#source.start(() => this.quiz);
    // Before anything else is waited for: it goes by the order on the page.
    const place = this.#placeFor(learning);
    await loadParts(this.#model, this.#source.problems.length, this.maxAttempts);
    this.#session = await QuizSession.open(learning, place, this.#redraw);
    // It says that nothing lasts, and is there with the questions.
    if (learning.durability?.kind === 'memory') await loadEnd();
    this.#stopDurability = learning.onDurability(this.#redraw);
  }

  protected override release(): void {
    this.#source.stop();
    this.#stopDurability?.();
    this.#session?.close();
    this.#session = undefined;
    // The next learner hears nothing of this one.
    this.announcement = '';
    this.#gaps.clear();
  }

  /** The quiz on show: the model that was set, else the one the author wrote. */
  get #model(): Quiz {
    return this.#source.model;
  }

  readonly #redraw = (): void => this.requestUpdate();

  #placeFor(learning: Learning): QuizPlace {
    return claimPlace(learning, this, this.#model, this.language.tag);
  }

  /** The content changed: goes on with the same attempt, or opens that of another quiz. */
  async #reopen(): Promise<void> {
    const { learning } = this;
    const session = this.#session;
    if (!learning || !session) return;
    await this.#source.take(() => this.quiz);
    await loadParts(this.#model, this.#source.problems.length, this.maxAttempts);
    // It may have left the page meanwhile, or found another scope.
    if (session !== this.#session) return;
    const place = this.#placeFor(learning);
    if (place.id === session.place.id) {
      await session.revise(place);
    } else {
      session.close();
      this.announcement = '';
      this.#session = await QuizSession.open(learning, place, this.#redraw);
    }
    this.requestUpdate();
  }

  // --- What the learner does ------------------------------------------------------------------------------------------

  #handleInput(event: Event, question: Question): void {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || !this.#session) return;
    if (this.#session.isChecked(question)) return;
    this.#gaps.delete(question.key);
    this.announcement = '';
    this.#session.respond(question, responseFrom(event.currentTarget as Element, question));
    this.requestUpdate();
  }

  async #check(question: Question): Promise<void> {
    const session = this.#session;
    if (!session || this.#judging.has(question.key) || session.isChecked(question)) return;
    const response = session.responseTo(question);
    const gap = interactionOf(question).gap(question, response);
    if (gap) {
      this.#gaps.set(question.key, gap);
      const model = this.#viewModel(question);
      this.nextFocus = `#${model.id} input`;
      this.#announce(gapText(model));
      return;
    }
    const detail = { question: question.key, response, attempt: session.attempt };
    if (!this.dispatchEvent(new QuizSubmitEvent(detail))) return;
    this.#judging.add(question.key);
    const stored = await session.check(question, this.passMark);
    this.#judging.delete(question.key);
    const { checked } = stateOf(session.document, question);
    if (!stored || !checked) return;
    this.#focusAfterCheck(question);
    this.#announce(verdictText(this.#viewModel(question)));
    const { verdict, raw, max } = checked;
    this.dispatchEvent(new QuizSubmittedEvent({ ...detail, verdict, raw, max }));
    const outcome = session.document?.outcome;
    if (outcome) this.dispatchEvent(new QuizCompletedEvent({ ...outcome, attempt: session.attempt }));
  }

  /** Opens the next attempt; or asks one question again, whose right answer has changed. */
  async #retry(question?: Question): Promise<void> {
    const session = this.#session;
    const isOpen = (each: Question) => stateOf(session?.document, each).checked?.verdict !== 'right';
    const first = question ?? this.#model.questions.find(isOpen);
    if (!(await (question ? session?.askAgain(question) : session?.retry()))) return;
    this.announcement = '';
    if (first) this.nextFocus = `#${this.#idOf(first)} input`;
    this.requestUpdate();
  }

  async #openHint(question: Question): Promise<void> {
    if (!(await this.#session?.openHint(question))) return;
    const { hints } = stateOf(this.#session?.document, question);
    const hint = question.hints[hints - 1];
    if (hint === undefined) return;
    if (hints === question.hints.length) this.nextFocus = `#${this.#idOf(question)} input`;
    this.#announce(`${this.language.locale.messages.hintLabel}:\n${textOf(hint)}`);
  }

  async #showSolution(question: Question): Promise<void> {
    if (!(await this.#session?.showSolution(question))) return;
    this.nextFocus = `#${this.#idOf(question)}-verdict`;
    this.#announce(question.explanation === undefined ? '' : `\n${textOf(question.explanation)}`);
  }

  /** Focus goes where the next act is: to "Try again" where there is one, else to the verdict. */
  #focusAfterCheck(question: Question): void {
    const id = this.#idOf(question);
    const single = this.#model.questions.length === 1;
    const mayGoOn = mayRetry(this.#session?.document, this.#model, this.maxAttempts);
    this.nextFocus = single && mayGoOn ? `#${id} [part~="retry-button"]` : `#${id}-verdict`;
  }

  #announce(text: string): void {
    this.announce(text);
    this.requestUpdate();
  }

  // --- Drawing --------------------------------------------------------------------------------------------------------

  #idOf(question: Question): string {
    return idOf(this.#model, question);
  }

  #viewModel(question: Question): QuestionViewModel {
    return viewModelOf(question, {
      quiz: this.#model,
      session: this.#session,
      maxAttempts: this.maxAttempts,
      gap: this.#gaps.get(question.key),
      locale: this.language.locale,
    });
  }

  #actsFor(question: Question, model: QuestionViewModel): QuestionActs {
    return actsAt(model, mayRetry(this.#session?.document, this.#model, this.maxAttempts), {
      check: () => void this.#check(question),
      retry: () => void this.#retry(model.outdated ? question : undefined),
      openHint: () => void this.#openHint(question),
      showSolution: () => void this.#showSolution(question),
    });
  }

  /** One question; themers may wrap or replace it. */
  protected renderQuestion(model: QuestionViewModel, acts: QuestionActs): TemplateResult {
    return questionView(model, acts);
  }

  #questionBlock(question: Question): TemplateResult {
    const model = this.#viewModel(question);
    return html`${parts.authored?.slotBefore(question.key, this.#source.foreign)}
      <div
        class="question"
        part="question ${(!model.outdated && model.state.checked?.verdict) || 'open'}"
        id=${model.id}
        @input=${(event: Event) => this.#handleInput(event, question)}
        @keydown=${(event: KeyboardEvent) => enterPressed(event) && void this.#check(question)}
      >
        ${this.renderQuestion(model, this.#actsFor(question, model))}
      </div>`;
  }

  override render(): TemplateResult {
    const quiz = this.#model;
    const { questions } = quiz;
    const { locale } = this.language;
    const { problems, foreign } = this.#source;
    const end = endView(
      {
        quiz,
        locale,
        document: this.#session?.document,
        maxAttempts: this.maxAttempts,
        retry: () => void this.#retry(),
        text: this.#session?.failed ? locale.messages.notSaved : this.memoryText,
      },
      this.#redraw,
    );
    const told =
      problems.length > 0 &&
      isAuthorPresent() &&
      parts.problems?.problemsView(problems, locale.messages.problems, locale.tag);
    const authored = parts.authored?.authoredFrame(questions.length === 0);
    return html`
      ${told || authored ? html`${authored}${told || nothing}` : nothing}${questions.map((question) => this.#questionBlock(question))}${end}
      <slot name="end"></slot>
      ${parts.authored?.slotBefore('', foreign)}
      <p class="unseen" role="status">${announcedView(this.announcement)}</p>
    `;
  }
}
