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
import type { Course } from '../../domain/progress/course.js';
import { percentOf, type CourseProgress } from '../../domain/progress/roll-up.js';
import { activityAt } from '../../internal/activity-at.js';
import { controlStyles } from '../../styles/control.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import type { DayRecord } from './calendar/day-record.js';
import { followStep } from './follow-step.js';
import { ProgressChangedEvent } from './progress-tracker.events.js';
import { styles } from './progress-tracker.styles.js';
import { loadParts, loadProblems, parts } from './tracker-parts.js';
import { TrackerSession, type Tracked } from './tracker-session.js';
import { soundMilestones, soundView, type TrackerView } from './tracker-settings.js';
import { assignSlots } from './tracker-slots.js';
import { TrackerSource } from './tracker-source.js';
import { showStates } from './tracker-states.js';
import { changeText, shipWords } from './tracker-words.js';
import { continueView, noticesView, wordsView } from './views/head-view.js';
import type { TrackerActs, TrackerViewModel } from './views/tracker-model.js';

shipWords();

/**
 * @summary Shows how far a learner is in a list of pages, quizzes and scenarios, and leads to the next one.
 *
 * @tag progress-tracker
 * @slot - Authored steps: nested numbered lists of links; see the progress grammar. Without a list, what the record knows of the site.
 * @slot end - An extra panel below the steps.
 * @csspart heading - The title, where it is set by a script.
 * @csspart words - How many steps are done.
 * @csspart percent - The same in percent, in a bar or ring.
 * @csspart bar - The line that fills.
 * @csspart ring - The ring that fills.
 * @csspart continue-link - "Continue": leads to the next step.
 * @csspart next - The title of that step.
 * @csspart list - All items.
 * @csspart items - The items of one level.
 * @csspart item - One item, also `open`, `in-progress`, `done` or `locked`.
 * @csspart open - An item that is not begun.
 * @csspart in-progress - An item that was begun.
 * @csspart done - An item that is done.
 * @csspart locked - An item that waits for another.
 * @csspart title - The title of an item.
 * @csspart link - A title that leads somewhere.
 * @csspart note - What the author says beside it.
 * @csspart state - The state of an item in words.
 * @csspart facts - Minutes, time spent, last visit.
 * @csspart waits - What comes first.
 * @csspart objectives-lead - "After this you can".
 * @csspart objectives - What the learner can do after an item.
 * @csspart objective - One of them, also `not-yet`, `partly` or `mastered`.
 * @csspart not-yet - An objective that is not shown yet.
 * @csspart partly - An objective that is partly shown.
 * @csspart mastered - An objective that is mastered.
 * @csspart mastery - That in words.
 * @csspart path - All steps as stations on a line.
 * @csspart days-words - On how many days the learner learned.
 * @csspart calendar - The days of learning as a heat map.
 * @csspart month - One month of it.
 * @csspart day - One day of it.
 * @csspart legend - What its squares mean.
 * @csspart days-table - The same in a table.
 * @csspart days-table-summary - What opens and closes the table.
 * @csspart acts - A row of buttons.
 * @csspart certificate-button - "Print a certificate".
 * @csspart button - Any button, or link that looks like one.
 * @csspart notice - What the learner should know about the list or their record.
 * @csspart problems - What the author should mend; only shown to them.
 * @cssprop [--progress-gap=1.5rem] - Space above and below the tracker.
 * @cssState started - Something was begun.
 * @cssState completed - Every step is done.
 * @fires {ProgressContinueEvent} progress-continue - A step is about to be opened from here; cancel it to lead there otherwise.
 * @fires {ProgressChangedEvent} progress-changed - What the learner did, here or in another tab, has brought them further.
 */
export class ProgressTracker extends LearningElement {
  // The author's own nodes are slotted where they stand, without touching them.
  static override shadowRootOptions: ShadowRootInit = {
    ...LearningElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  // Declared here, not by decorators: the compiled decorators would weigh as much as the declarations.
  static override properties: PropertyDeclarations = {
    course: { attribute: false },
    view: {},
    activity: {},
    milestones: {},
    certificate: { type: Boolean },
    learnerName: { attribute: 'learner-name' },
  };

  static override styles: CSSResultGroup = [hostStyles, controlStyles, styles];

  /** Registers the element; a name that is taken is left alone. */
  static define(tag = 'progress-tracker', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  readonly #source = new TrackerSource(
    this,
    () => this.course,
    () => this.#change(),
  );
  readonly #acts: TrackerActs = {
    follow: (event, item) =>
      followStep(event, item, { element: this, learning: this.learning, language: this.language.tag }),
  };
  #session: TrackerSession | undefined;
  /** On which days the learner learned, while a calendar shows them. */
  #days: DayRecord | undefined;
  #stopDurability: (() => void) | undefined;
  /** The settings for which all is here. */
  #loaded: readonly unknown[] = [];

  /** A model instead of markup; it wins until it is `null` again. */
  course: Course | null = null;

  /** How progress is drawn: `list`, `bar`, `ring`, `path` or `calendar`. */
  view: TrackerView = 'list';

  /** IRI or address that names the list: trackers of several pages that name the same are one. */
  activity: string | null = null;

  /** Percentages at which progress is reported beside 25, 50, 75 and 100. */
  milestones: string | null = null;

  /** Whether a certificate may be printed when all is done. */
  certificate = false;

  /** Who the certificate is for; without it there is a line to write on. It is taken from nowhere else. */
  learnerName = '';

  /** What is drawn stays while another scope is prepared, or what is wanted now is fetched, or until the element is back on the page. */
  protected override shouldUpdate(): boolean {
    if (!this.#session) return false;
    // Properties that were set before the upgrade are known only now.
    if (this.#settings.every((value, place) => value === this.#loaded[place])) return true;
    this.#change();
    return false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    assignSlots(this, this.renderRoot, this.#source.foreign);
    showStates(this.#internals, this.#session?.progress);
  }

  protected override async prepare(learning: Learning): Promise<void> {
    await this.#load(learning);
    const session = await this.#open(learning);
    // It may have left the page meanwhile, or found another scope.
    if (learning !== this.learning) return session.close();
    this.#session = session;
    this.#stopDurability = learning.onDurability(() => this.requestUpdate());
    this.#tellVisit(learning);
  }

  protected override release(): void {
    this.#source.stop();
    this.#stopDurability?.();
    this.#session?.close();
    this.#session = undefined;
    this.#days?.close();
    this.#days = undefined;
    // The next learner hears nothing of this one.
    this.announcement = '';
  }

  get #settings(): readonly unknown[] {
    return [this.course, this.view, this.activity, this.milestones, this.certificate];
  }

  /** Reads the author's list, and fetches what draws it. */
  async #load(learning: Learning): Promise<void> {
    const settings = this.#settings;
    await Promise.all([this.#source.start(), loadParts(soundView(this, this.view), this.certificate)]);
    await loadProblems(this.#source.problems.length);
    // Their words come with them.
    await this.language.load();
    await this.#loadDays(learning);
    this.#loaded = settings;
  }

  /** Follows the days of learning for as long as a calendar shows them. */
  async #loadDays(learning: Learning): Promise<void> {
    const isWanted = this.view === 'calendar';
    if (isWanted === (this.#days !== undefined)) return;
    const days = isWanted
      ? await parts.calendar?.DayRecord.open(learning, () => this.requestUpdate())
      : undefined;
    if (learning !== this.learning) return days?.close();
    this.#days?.close();
    this.#days = days;
  }

  #trackedIn(learning: Learning): Tracked {
    const { course, key } = this.#source;
    const id = this.activity ? activityAt(this.activity, learning) : learning.activityId(key);
    return { course, id, language: this.language.tag, milestones: soundMilestones(this, this.milestones) };
  }

  #change(): void {
    this.#reopen().catch((error: unknown) => {
      // What is drawn stays; where it has left the page, there is nothing to read any more.
      if (this.#session) console.error('learnlets: the changed list could not be read.', error);
    });
  }

  /** The list or a setting changed: goes on with what the record says of it. */
  async #reopen(): Promise<void> {
    const { learning } = this;
    const session = this.#session;
    if (!learning || !session) return;
    await this.#load(learning);
    const tracked = this.#trackedIn(learning);
    if (session.canFollow(tracked)) {
      await session.revise(tracked);
    } else {
      const next = await this.#open(learning);
      if (session !== this.#session) return next.close();
      session.close();
      this.#session = next;
    }
    if (learning !== this.learning) return;
    this.#tellVisit(learning);
    this.requestUpdate();
  }

  #open(learning: Learning): Promise<TrackerSession> {
    return TrackerSession.open(learning, this.#trackedIn(learning), {
      changed: () => this.requestUpdate(),
      progressed: (after, before) => this.#handleProgress(after, before),
    });
  }

  #tellVisit(learning: Learning): void {
    const course = this.#session?.progress?.course;
    if (!course || !this.#source.course) return;
    void import('./page-visit.js')
      .then(({ tellVisit }) => tellVisit(learning, course))
      .catch((error: unknown) =>
        console.error('learnlets: a visit of this page could not be stored.', error),
      );
  }

  #handleProgress(after: CourseProgress, before: CourseProgress): void {
    this.announce(changeText(after, before, this.language.locale));
    const { done, steps } = after;
    this.dispatchEvent(new ProgressChangedEvent({ progress: percentOf(after), done, total: steps.length }));
  }

  // --- Drawing --------------------------------------------------------------------------------------------------------

  /** The steps as they are drawn by `view`; themers may wrap or replace it. */
  protected renderSteps(model: TrackerViewModel, acts: TrackerActs): TemplateResult {
    const view = soundView(this, this.view);
    if (view === 'bar' && parts.compact) return parts.compact.barView(model, acts);
    if (view === 'ring' && parts.compact) return parts.compact.ringView(model, acts);
    const head = html`<div class="head">${wordsView(model)} ${continueView(model, acts)}</div>`;
    if (view === 'path' && parts.path) return html`${head} ${parts.path.pathView(model, acts)}`;
    if (view === 'calendar' && parts.calendar && this.#days) {
      return html`${head} ${parts.calendar.calendarView(this.#days.days, Date.now(), model.locale)}`;
    }
    return html`${head} ${parts.list?.listView(model, acts) ?? nothing}`;
  }

  /** The way to a certificate, once all is done. */
  #certificateView({ progress, locale, isRecorded }: TrackerViewModel, { id }: TrackerSession) {
    const { learning } = this;
    if (!this.certificate || !parts.certificate || !learning || isRecorded || progress.share !== 1)
      return nothing;
    const occasion = { learning, progress, id, name: this.learnerName, language: this.language.tag };
    return parts.certificate.certificateButton(locale, occasion, this);
  }

  override render(): TemplateResult {
    const session = this.#session;
    const { locale } = this.language;
    const { problems, foreign } = this.#source;
    const progress = session?.progress;
    const told =
      problems.length > 0 && isAuthorPresent()
        ? parts.problems?.problemsView(problems, locale.messages.progressProblems, locale.tag)
        : nothing;
    if (!session || !progress) return html`<slot data-all></slot>`;
    const model = { progress, locale, page: this.learning?.page.id ?? '', isRecorded: !this.#source.course };
    const { title } = progress.course;
    return html`
      ${told}
      <slot data-before></slot>
      ${title === undefined || foreign.hasTitle ? nothing : html`<p class="heading" part="heading">${title}</p>`}
      ${noticesView(model, session.isLowered, this.memoryText)}
      ${progress.items.length === 0 && !this.#days ? nothing : this.renderSteps(model, this.#acts)}
      ${this.#certificateView(model, session)}
      <slot data-after></slot>
      <slot name="end"></slot>
      <p class="unseen" role="status"><span class="own">${this.announcement}</span></p>
    `;
  }
}
