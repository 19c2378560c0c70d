import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { isAuthorPresent } from '../../controllers/author-mode.js';
import { AuthoredContent } from '../../controllers/authored-content.js';
import { LearningElement } from '../../controllers/learning-element.js';
import type { Learning } from '../../domain/ports.js';
import type { Problem } from '../../domain/reading.js';
import type { ScenarioPlace } from '../../domain/scenario/acts.js';
import type { Choice, Scenario } from '../../domain/scenario/model.js';
import { controlStyles } from '../../styles/control.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import {
  endedDetail,
  ScenarioDecidedEvent,
  ScenarioDecideEvent,
  ScenarioEndedEvent,
} from './decision-scenario.events.js';
import { styles } from './decision-scenario.styles.js';
import { claimKey } from './scenario-claims.js';
import { LiveNodes } from './scenario-live.js';
import { endView } from './scenario-end.js';
import { findProblems, loadParts, parts, readAuthored } from './scenario-parts.js';
import { takeResult, takeStandings } from './scenario-quizzes.js';
import { moveFocus, stepStart } from './scenario-focus.js';
import { ScenarioSession } from './scenario-session.js';
import { mendSettings, type Rewind } from './scenario-settings.js';
import { nodesBySlot } from './scenario-slots.js';
import { arrivalText } from './scenario-speech.js';
import { showStates } from './scenario-states.js';
import type { DecisionTimer, TimerListener } from './scenario-timer.js';
import { shipWords } from './scenario-words.js';
import { recordView } from './views/record-view.js';
import { pastOf, stepModelOf, type StepActs, type StepViewModel } from './views/step-model.js';
import { stepView } from './views/step-view.js';
import { restartQuestion, wayView } from './views/way-view.js';

shipWords();

const noScenario: Scenario = {
  key: 'scenario',
  start: '',
  variables: [],
  steps: [],
  scoring: { kind: 'none' },
};

/**
 * @summary A realistic situation with decisions and what they lead to; a page of linked sections before and without script.
 *
 * @tag decision-scenario
 * @attr src - Address of a scenario in Twee 3 or JSON, instead of steps in the page.
 * @slot - Authored steps: sections with an id or headings, linked by `a[href="#…"]`; see the scenario grammar.
 * @slot end - An extra panel below the step.
 */
export class DecisionScenario extends LearningElement {
  // An author's live nodes are slotted where their step shows them, without touching them.
  static override shadowRootOptions: ShadowRootInit = {
    ...LearningElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  // Declared here, not by decorators: the compiled decorators would weigh as much as the declarations.
  static override properties: PropertyDeclarations = {
    scenario: { attribute: false },
    rewind: {},
    passMark: { type: Number, attribute: 'pass-mark' },
    reportPath: { type: Boolean, attribute: 'report-path' },
    announcement: { state: true },
  };

  static override styles: CSSResultGroup = [hostStyles, controlStyles, styles];

  /** Registers the element; a name that is taken is left alone. */
  static define(tag = 'decision-scenario', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  // A scenario that is set as a model needs no reader.
  readonly #authored = new AuthoredContent(
    this,
    (host) => (this.scenario ? undefined : readAuthored(host)),
    () => this.#handleEdit(),
  );
  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  readonly #live = new LiveNodes(this);
  #session: ScenarioSession | undefined;
  #timer: DecisionTimer | undefined;
  #stopDurability: (() => void) | undefined;
  #problems: readonly Problem[] = [];
  /** Names the visit to the step on show; `performance.now()` when it began; and whether an act of this page led to it. */
  #visit = '';
  #since = 0;
  #arrived = false;
  #notice: StepViewModel['notice'];
  #asking = false;
  #busy = false;
  #focus: string | undefined;

  /** A model instead of markup; it wins until it is `null` again. */
  scenario: Scenario | null = null;

  /** How far the learner may go back: `none`, `step` by step, or to `any` decision. */
  rewind: Rewind = 'any';

  /** Share of the greatest possible score that passes, above 0 and up to 1, where an ending itself says nothing. */
  passMark = 0.8;

  /** Whether a statement tells the whole path when it has ended. */
  reportPath = false;

  /** What a screen reader is told next. */
  protected announcement = '';

  constructor() {
    super();
    this.addEventListener('quiz-completed', (event) => void this.#handleQuiz(event));
  }

  /** What is drawn stays while another scope is prepared, or until the element is back on the page. */
  protected override shouldUpdate(): boolean {
    return this.#session !== undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('scenario') && this.#session?.place.scenario !== this.#wanted) void this.#reopen();
    mendSettings(this);
    const session = this.#session;
    if (!session) return;
    const { walk, attempt } = session;
    const visit = `${session.place.id} ${attempt} ${walk.length} ${walk.step.id}`;
    if (visit !== this.#visit) {
      // Another tab went on: whoever was in the step before is in this one now.
      if (this.#visit !== '' && !this.#arrived && this.shadowRoot?.activeElement) this.#focus = stepStart;
      this.#visit = visit;
      this.#since = performance.now();
      this.#asking = false;
      this.#timer?.enter(visit, walk.step.timer, this.#arrived);
      this.#arrived = false;
    }
    this.#timer?.hold(this.#asking || this.#busy);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const session = this.#session;
    if (!session) return;
    const { blocks, outcome, blocked } = this.#model(session);
    const intro = this.scenario
      ? []
      : (this.#authored.result?.foreign ?? []).filter(({ step }) => step === undefined);
    this.#live.assign(
      nodesBySlot(
        this,
        this.renderRoot,
        blocks,
        intro.map(({ node }) => node),
      ),
    );
    showStates(this.#internals, session.document !== undefined, outcome);
    if (blocked === 'quiz') takeStandings(this, session);
    const focus = this.#focus;
    this.#focus = undefined;
    if (focus !== undefined) moveFocus(this.renderRoot, focus);
  }

  protected override async prepare(learning: Learning): Promise<void> {
    await this.#authored.start();
    // Before anything else is waited for: it goes by the order on the page.
    const place = this.#placeFor(learning);
    await loadParts(place.scenario);
    const { timer } = parts;
    if (timer) this.#timer = await timer.DecisionTimer.open(learning, this.#timerListener);
    this.#session = await ScenarioSession.open(learning, place, this.#redraw);
    this.#stopDurability = learning.onDurability(this.#redraw);
    this.#welcome();
    this.#findProblems();
  }

  protected override release(): void {
    this.#authored.stop();
    this.#live.release();
    this.#stopDurability?.();
    this.#timer?.close();
    this.#timer = undefined;
    this.#session?.close();
    this.#session = undefined;
    this.#visit = '';
  }

  readonly #redraw = (): void => this.requestUpdate();

  readonly #timerListener: TimerListener = {
    changed: this.#redraw,
    remind: (seconds) => {
      const { tag, messages } = this.language.locale;
      this.#announce(messages.secondsLeft(new Intl.NumberFormat(tag).format(seconds), seconds));
    },
    over: ({ choice }) => {
      const late = this.#session?.walk.step.choices.find(({ id }) => id === choice);
      if (late) void this.#decide(late, true);
    },
  };

  /** The scenario on show: the model that was set, else the one the author wrote. */
  get #wanted(): Scenario {
    return this.scenario ?? this.#authored.result?.model ?? noScenario;
  }

  #placeFor(learning: Learning): ScenarioPlace {
    const scenario = this.#wanted;
    const id = learning.activityId(claimKey(learning, this, scenario));
    return { scenario, id, language: this.language.tag };
  }

  /** The author's nodes changed: go on with the same path, or open that of another scenario. */
  #handleEdit(): void {
    if (this.scenario === null) void this.#reopen();
  }

  async #reopen(): Promise<void> {
    const { learning } = this;
    const session = this.#session;
    if (!learning || !session) return;
    if (!this.scenario) await this.#authored.start();
    const place = this.#placeFor(learning);
    await loadParts(place.scenario);
    const timer = this.#timer ?? (await parts.timer?.DecisionTimer.open(learning, this.#timerListener));
    // It may have left the page meanwhile, or found another scope.
    if (session !== this.#session) return timer?.close();
    this.#timer = timer;
    if (place.id === session.place.id) {
      session.revise(place);
    } else {
      session.close();
      this.#session = await ScenarioSession.open(learning, place, this.#redraw);
    }
    this.#welcome();
    this.#findProblems();
    this.requestUpdate();
  }

  /** Says quietly that the learner was here before, or that the page has changed since. */
  #welcome(): void {
    const session = this.#session;
    if (session?.cut) this.#notice = 'changed';
    else if (!this.hasUpdated && session && session.walk.length > 0 && !session.walk.step.ending)
      this.#notice = 'resumed';
  }

  /** After the step is drawn: to look at all ways through a scenario takes time. */
  #findProblems(): void {
    const reading = this.scenario ? undefined : this.#authored.result;
    const scenario = this.#session?.place.scenario;
    if (!scenario || !isAuthorPresent()) return;
    void findProblems(scenario, reading).then((problems) => {
      if (scenario !== this.#session?.place.scenario) return;
      this.#problems = problems;
      this.requestUpdate();
    });
  }

  // --- What the learner does ------------------------------------------------------------------------------------------

  async #decide(choice: Choice, late = false): Promise<void> {
    const session = this.#session;
    if (!session || this.#busy) return;
    const { step, length } = session.walk;
    const detail = { step: step.id, choice: choice.id, attempt: session.attempt, number: length + 1, late };
    if (!this.dispatchEvent(new ScenarioDecideEvent(detail))) return;
    const seconds = (performance.now() - this.#since) / 1000;
    const decision = { choice: choice.id, seconds, ...(late && { late }) };
    const { passMark, reportPath } = this;
    if (!(await this.#act(() => session.decide(decision, { passMark, reportPath })))) return;
    this.dispatchEvent(new ScenarioDecidedEvent({ ...detail, to: session.walk.step.id }));
    const { outcome } = this.#model(session);
    if (outcome) this.dispatchEvent(new ScenarioEndedEvent(endedDetail(detail.attempt, outcome)));
  }

  /** Goes back to the decision with this number, from 1. */
  async #backTo(number: number): Promise<void> {
    const session = this.#session;
    if (!session || this.#busy) return;
    const { tag, messages } = this.language.locale;
    const words = messages.backAt(new Intl.NumberFormat(tag).format(number));
    await this.#act(() => session.rewind(number - 1), words);
  }

  async #restart(): Promise<void> {
    const session = this.#session;
    if (!session || this.#busy) return;
    await this.#act(() => session.restart(), this.language.locale.messages.startedOver);
  }

  /** Does one act at a time, and goes with it to the step it leads to. */
  async #act(act: () => Promise<boolean>, words?: string): Promise<boolean> {
    this.#busy = true;
    this.#arrived = true;
    const done = await act();
    this.#busy = false;
    if (!done) {
      this.#arrived = false;
      this.requestUpdate();
      return false;
    }
    this.#notice = undefined;
    this.#focus = stepStart;
    this.requestUpdate();
    await this.updateComplete;
    if (this.#session) this.#announce(words ?? arrivalText(this.#model(this.#session)));
    return true;
  }

  #ask(asking: boolean): void {
    this.#asking = asking;
    this.#focus = asking ? '#restart-question' : '[part~="restart-button"]';
    this.requestUpdate();
  }

  async #handleQuiz(event: Event): Promise<void> {
    const session = this.#session;
    if (!session) return;
    const before = this.#model(session).choices.length;
    await takeResult(session, event);
    if (this.#model(session).choices.length > before)
      this.#announce(this.language.locale.messages.newChoices);
  }

  #announce(text: string): void {
    // The same words twice in a row are a new message: a live region only speaks when its text changes.
    this.announcement = text === this.announcement && text !== '' ? `${text}\u00a0` : text;
  }

  // --- Drawing --------------------------------------------------------------------------------------------------------

  #model(session: ScenarioSession): StepViewModel {
    const { passMark } = this;
    return stepModelOf({
      session,
      passMark,
      notice: this.#notice,
      timer: this.#timer?.viewModel,
      locale: this.language.locale,
    });
  }

  #actsFor({ walk: { length } }: ScenarioSession): StepActs {
    const mayGoBack = this.rewind !== 'none' && length > 0;
    return {
      decide: (choice) => void this.#decide(choice),
      back: mayGoBack ? () => void this.#backTo(length) : undefined,
      backTo: this.rewind === 'any' ? (number) => void this.#backTo(number) : undefined,
      askRestart: length > 0 ? () => this.#ask(true) : undefined,
      startTimer: () => {
        this.#timer?.start();
        this.requestUpdate();
      },
      extendTimer: () => this.#timer?.extend(),
      switchTimer: (off) => void this.#timer?.switchOff(off),
    };
  }

  #wayView(session: ScenarioSession, acts: StepActs, isTold: boolean) {
    const { locale } = this.language;
    const restart = () => void this.#restart();
    const stay = () => this.#ask(false);
    if (this.#asking) return restartQuestion(restart, stay, locale);
    // What is told at the end leads back, too.
    return isTold ? nothing : wayView(pastOf(session), acts, locale);
  }

  /** One step; themers may wrap or replace it. */
  protected renderStep(model: StepViewModel, acts: StepActs): TemplateResult {
    return stepView(model, acts);
  }

  override render(): TemplateResult {
    const session = this.#session;
    const { locale } = this.language;
    const problems =
      this.#problems.length > 0 ? parts.problems?.problemsView(this.#problems, locale) : nothing;
    if (!session || session.place.scenario.steps.length === 0) return html`${problems}<slot data-all></slot>`;
    const model = this.#model(session);
    const acts = this.#actsFor(session);
    const end = endView(this, session, model.outcome, acts, locale);
    return html`
      ${problems} ${session.walk.length === 0 ? html`<slot></slot>` : nothing}
      ${keyed(this.#visit, html`<div class="step" part="step">${this.renderStep(model, acts)}</div>`)} ${end}
      ${this.#wayView(session, acts, end !== undefined)}
      ${recordView(this.learning?.durability, session.failed, locale)}
      <slot name="end"></slot>
      <p class="unseen" role="status">${this.announcement}</p>
    `;
  }
}
