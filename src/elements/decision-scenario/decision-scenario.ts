import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { AuthoredContent } from '../../controllers/authored-content.js';
import { LearningElement } from '../../controllers/learning-element.js';
import { listLater } from '../../controllers/list-later.js';
import type { Learning } from '../../domain/ports.js';
import { scenarioActivity, type ScenarioPlace } from '../../domain/scenario/acts.js';
import type { Scenario } from '../../domain/scenario/model.js';
import { controlStyles } from '../../styles/control.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { styles } from './decision-scenario.styles.js';
import { claimKey } from './scenario-claims.js';
import { ScenarioConduct } from './scenario-conduct.js';
import { endView } from './scenario-end.js';
import { LiveNodes } from './scenario-live.js';
import { parts, readAuthored } from './scenario-parts.js';
import { takeStandings } from './scenario-quizzes.js';
import type { ScenarioSession } from './scenario-session.js';
import { mendSettings, type Rewind } from './scenario-settings.js';
import { nodesBySlot } from './scenario-slots.js';
import { ScenarioStage } from './scenario-stage.js';
import { showStates } from './scenario-states.js';
import { shipWords } from './scenario-words.js';
import { pastOf, type StepActs, type StepViewModel } from './views/step-model.js';
import { noticeView, stepView } from './views/step-view.js';
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
 * @csspart step - One step, from what led to it to what can be done.
 * @csspart consequence - What the last decision led to.
 * @csspart chosen - What was chosen.
 * @csspart feedback - What the author says to a decision.
 * @csspart count - The title of the scenario, and which decision it is.
 * @csspart title - The heading of the step.
 * @csspart blocks - All that happens in the step.
 * @csspart prose - A part of it in the author's words.
 * @csspart speech - Words of a character, with who says them.
 * @csspart portrait - The picture of the character.
 * @csspart speaker - The name of the character.
 * @csspart bubble - The words themselves.
 * @csspart choices - All choices.
 * @csspart choice - One choice: a button.
 * @csspart timer - The time limit, also `waiting`, `running` or `off`.
 * @csspart waiting - A time limit that the learner has yet to start.
 * @csspart running - A time limit that runs.
 * @csspart off - A time limit that the learner does not want.
 * @csspart time - How much time is left.
 * @csspart start-time-button - "Start the clock".
 * @csspart more-time-button - "More time".
 * @csspart switch - "No time limit".
 * @csspart ending - How the path came out, also `good`, `mixed` or `poor`.
 * @csspart good - A good ending.
 * @csspart mixed - A mixed ending.
 * @csspart poor - A poor ending.
 * @csspart kind - Which kind of ending it is, in words.
 * @csspart outcome - Whether it passed, and its points.
 * @csspart way - The way back.
 * @csspart acts - A row of buttons.
 * @csspart button - Any button but a choice.
 * @csspart back-button - "Back".
 * @csspart restart-button - "Start over".
 * @csspart past - The decisions so far.
 * @csspart past-summary - What opens and closes them.
 * @csspart past-decision - One of them.
 * @csspart past-button - "Go back to here".
 * @csspart restart-question - Asks before the path is left.
 * @csspart confirm-button - Leaves it.
 * @csspart stay-button - Stays on it.
 * @csspart recap - What is told of a path that has ended.
 * @csspart recap-heading - Its heading.
 * @csspart recap-decisions - All its decisions.
 * @csspart recap-decision - One of them.
 * @csspart recap-step - The step it was made at.
 * @csspart recap-choice - What was chosen there.
 * @csspart recap-consequence - The step it led to.
 * @csspart recap-expert - What an expert would do there; `same` where that was chosen.
 * @csspart recap-score - How the points came together.
 * @csspart points - The points of one decision.
 * @csspart base - Points before the first decision.
 * @csspart together - All points.
 * @csspart again-button - "Try another way".
 * @csspart same - An expert would do as the learner did.
 * @csspart comparison - The path beside another one.
 * @csspart comparison-summary - What opens and closes it.
 * @csspart compared - The decisions of both.
 * @csspart compared-decision - One of them, also `alike` or `otherwise`.
 * @csspart alike - Both chose the same.
 * @csspart otherwise - They chose differently.
 * @csspart rival - Which path to compare with.
 * @csspart input - A field to pick from.
 * @csspart path-map - The map of all paths.
 * @csspart path-map-summary - What opens and closes it.
 * @csspart map-drawn - The drawn map with its buttons.
 * @csspart map-box - The drawing.
 * @csspart map-acts - The buttons of the map.
 * @csspart map-mode - Shows the map as a drawing, or as a list.
 * @csspart zoom-button - Makes the drawing smaller or larger.
 * @csspart whole-map-button - Shows the whole drawing.
 * @csspart map-words - What the chosen step says.
 * @csspart map-step - A step in the drawing, also `taken`, `seen` or `unseen`.
 * @csspart map-list - The map as a list.
 * @csspart map-choices - The ways from a step in that list.
 * @csspart trace - Whether a step or way was taken, seen or neither.
 * @csspart taken - On this path.
 * @csspart seen - On an earlier path.
 * @csspart unseen - On no path yet.
 * @csspart notice - What the learner should know about the path or their record.
 * @csspart problems - What the author should mend; only shown to them.
 * @cssprop [--scenario-gap=1.5rem] - Space above and below the scenario.
 * @cssprop [--scenario-portrait-size=2.75em] - Size of a portrait.
 * @cssState drawn - It has taken the place of the author's own text.
 * @cssState started - A decision was made.
 * @cssState ended - The path has ended.
 * @cssState good - It ended well.
 * @cssState mixed - It ended so-so.
 * @cssState poor - It ended badly.
 * @cssState passed - It ended and passed.
 * @cssState failed - It ended and did not pass.
 * @fires {ScenarioDecideEvent} scenario-decide - A choice is about to be taken; cancel it to stay at the step.
 * @fires {ScenarioDecidedEvent} scenario-decided - A choice was taken and stored.
 * @fires {ScenarioEndedEvent} scenario-ended - An ending was reached and stored.
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
  };

  static override styles: CSSResultGroup = [hostStyles, controlStyles, styles];

  /** What stands inside it is part of it, for those who ask what a page holds. */
  static readonly isUnit: boolean = true;

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
  readonly #conduct = new ScenarioConduct(this, {
    stage: () => this.#stage,
    locale: () => this.language.locale,
    announce: (text) => this.announce(text),
  });
  #stage: ScenarioStage | undefined;

  /** A model instead of markup; it wins until it is `null` again. */
  scenario: Scenario | null = null;

  /** How far the learner may go back: `none`, `step` by step, or to `any` decision. */
  rewind: Rewind = 'any';

  /** Share of the greatest possible score that passes, above 0 and up to 1, where an ending itself says nothing. */
  passMark = 0.8;

  /** Whether a statement tells the whole path when it has ended. */
  reportPath = false;

  constructor() {
    super();
    this.addEventListener('quiz-completed', (event) => void this.#conduct.handleQuiz(event));
  }

  /** What is drawn stays while another scope is prepared, or until the element is back on the page. */
  protected override shouldUpdate(): boolean {
    return this.#session !== undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('scenario') && this.#session?.place.scenario !== this.#wanted) void this.#reopen();
    mendSettings(this);
    if (this.#session) this.#conduct.enter(this.#session);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const session = this.#session;
    if (!session) return;
    const { blocks, outcome, blocked } = this.#conduct.model(session);
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
    this.#conduct.follow(this.renderRoot);
  }

  protected override async prepare(learning: Learning): Promise<void> {
    await this.#authored.start();
    // Before anything else is waited for: it goes by the order on the page.
    const place = this.#placeFor(learning);
    const stage = await ScenarioStage.open(learning, place, this.#conduct.timerListener);
    // It may have left the page meanwhile, or found another scope.
    if (learning !== this.learning) return stage.close();
    this.#stage = stage;
    this.#welcome();
  }

  protected override release(): void {
    this.#authored.stop();
    this.#live.release();
    this.#stage?.close();
    this.#stage = undefined;
    this.#conduct.leave();
  }

  get #session(): ScenarioSession | undefined {
    return this.#stage?.session;
  }

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
    const stage = this.#stage;
    if (!learning || !stage) return;
    if (!this.scenario) await this.#authored.start();
    await stage.follow(this.#placeFor(learning));
    if (stage !== this.#stage) return;
    this.#welcome();
    this.requestUpdate();
  }

  /** Greets the learner, and tells the author what is wrong. */
  #welcome(): void {
    const session = this.#session;
    if (session) this.#conduct.welcome(session);
    if (session && this.learning && session.place.scenario.steps.length > 0)
      listLater(this.learning, () => scenarioActivity(session.place), this);
    void this.#stage?.inspect(this.scenario ? undefined : this.#authored.result);
  }

  #wayView(session: ScenarioSession, acts: StepActs, isTold: boolean) {
    const { locale } = this.language;
    const conduct = this.#conduct;
    if (conduct.asking)
      return restartQuestion(
        () => void conduct.restart(),
        () => conduct.stay(),
        locale,
      );
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
    const problems = this.#stage?.problems ?? [];
    const told =
      problems.length > 0
        ? parts.problems?.problemsView(problems, locale.messages.scenarioProblems, locale.tag)
        : nothing;
    if (!session || session.place.scenario.steps.length === 0) return html`${told}<slot data-all></slot>`;
    const model = this.#conduct.model(session);
    const acts = this.#conduct.actsFor(session);
    const end = endView(this, session, model.outcome, acts, locale);
    const notice = session.failed ? locale.messages.notDecided : this.memoryText;
    return html`
      ${told} ${session.walk.length === 0 ? html`<slot></slot>` : nothing}
      ${keyed(this.#conduct.visit, html`<div class="step ${this.#conduct.moved ? 'moved' : ''}" part="step">${this.renderStep(model, acts)}</div>`)}
      ${end} ${this.#wayView(session, acts, end !== undefined)}
      ${notice === '' ? nothing : noticeView(notice)}
      <slot name="end"></slot>
      <p class="unseen" role="status">${this.announcement}</p>
    `;
  }
}
