import { DocumentKeeper } from '../../controllers/document-keeper.js';
import type { Learning } from '../../domain/ports.js';
import type { Course } from '../../domain/progress/course.js';
import type { ReportDocument } from '../../domain/progress/report.js';
import { percentOf, rollUp, type CourseProgress } from '../../domain/progress/roll-up.js';
import { oneAtATime } from '../../internal/one-at-a-time.js';
import { placedAt, TrackerRecord } from './tracker-record.js';

/** What a tracker is told to follow. */
export interface Tracked {
  /** The author's list; without one it is made of the record. */
  readonly course: Course | undefined;
  /** IRI of the tracker. */
  readonly id: string;
  /** Language of the content (BCP 47). */
  readonly language: string;
  /** Percentages at which progress is reported beside the usual ones. */
  readonly milestones: readonly number[];
}

/** What reports, and reads reports: a learner who begins has none. */
const reporting = () => import('../../domain/progress/report.js');

/** Who hears of changes. */
export interface SessionListener {
  /** Something to draw. */
  readonly changed: () => void;
  /** An act has brought the learner further. */
  readonly progressed: (progress: CourseProgress, before: CourseProgress) => void;
}

/** One learner at one list: what the record says of it now, and what was reported of it. */
export class TrackerSession {
  readonly #learning: Learning;
  readonly #listener: SessionListener;
  readonly #unsubscribe: () => void;
  readonly #keeper: DocumentKeeper<ReportDocument> | undefined;
  #tracked: Tracked;
  #record: TrackerRecord;
  #progress: CourseProgress | undefined;
  #isClosed = false;
  /** The content of which the document was when it last was of what is shown here. */
  #known: string | undefined;

  /** Use `open`. */
  constructor(learning: Learning, tracked: Tracked, listener: SessionListener) {
    this.#learning = learning;
    this.#tracked = tracked;
    this.#listener = listener;
    this.#record = new TrackerRecord(learning, tracked.course);
    // A list that the record makes has no whole of which one could be so far.
    this.#keeper = tracked.course && this.#keep(tracked.id);
    // Acts that come while it reads are read together, once that is done.
    const refresh = oneAtATime(() => this.#catchUp());
    this.#unsubscribe = learning.subscribe(({ statements }) => {
      if (!statements.some(({ object }) => this.#record.concerns(object.id))) return;
      refresh().catch((error: unknown) => {
        // What is drawn stays; the next act reads anew.
        if (!this.#isClosed) console.error('learnlets: progress could not be read.', error);
      });
    });
  }

  /** Reads what the record says. */
  static async open(
    learning: Learning,
    tracked: Tracked,
    listener: SessionListener,
  ): Promise<TrackerSession> {
    const course = tracked.course && placedAt(tracked.course, learning);
    const session = new TrackerSession(learning, { ...tracked, course }, listener);
    await Promise.all([session.#keeper?.load(), session.#read()]);
    void session.#tell();
    return session;
  }

  get id(): string {
    return this.#tracked.id;
  }

  /** Whether it can go on with another state of the list; what is another list, or none, needs a session of its own. */
  canFollow({ id, course }: Tracked): boolean {
    return id === this.#tracked.id && (course === undefined) === (this.#tracked.course === undefined);
  }

  get progress(): CourseProgress | undefined {
    return this.#progress;
  }

  /** Whether an edit of the list has put the learner back, and nothing was reported since. */
  get isLowered(): boolean {
    return this.#keeper?.document?.lowered === true;
  }

  /** Goes on with an edited list. */
  async revise(tracked: Tracked): Promise<void> {
    // What was reached before the edit is told before it: else nothing would show that the edit has put the learner back.
    await this.#tell();
    const course = tracked.course && placedAt(tracked.course, this.#learning);
    this.#tracked = { ...tracked, course };
    this.#record = new TrackerRecord(this.#learning, course);
    await this.#read();
    void this.#tell();
  }

  close(): void {
    this.#isClosed = true;
    this.#unsubscribe();
    this.#keeper?.close();
  }

  #keep(activity: string): DocumentKeeper<ReportDocument> {
    return new DocumentKeeper<ReportDocument>(this.#learning, {
      activity,
      stateId: 'progress',
      read: async (value) => (await reporting()).readReport(value),
      changed: this.#listener.changed,
    });
  }

  async #catchUp(): Promise<void> {
    const before = this.#progress;
    await this.#read();
    const after = this.#progress;
    if (this.#isClosed || !before || !after) return;
    this.#listener.changed();
    // An edit of the list that came in between is no act of the learner.
    const isSameList = !this.#tracked.course || after.course === before.course;
    if (isSameList && (after.done > before.done || percentOf(after) > percentOf(before)))
      this.#listener.progressed(after, before);
    await this.#tell();
  }

  async #read(): Promise<void> {
    const record = this.#record;
    const { course, language } = this.#tracked;
    const [rows, recorded] = await Promise.all([
      record.read(),
      course ? undefined : import('./recorded-course.js'),
    ]);
    const shown = course ?? (await recorded?.recordedCourse(rows, this.#learning, language));
    // The list was edited meanwhile: what belongs to that one is on its way.
    if (record !== this.#record) return;
    if (shown) this.#progress = rollUp(shown, rows);
  }

  /** Reports what there is to report, once for all tabs: whoever comes second finds it in the document. */
  async #tell(): Promise<void> {
    const { course, id, language, milestones } = this.#tracked;
    const progress = this.#progress;
    // How far it was by the list before an edit says nothing of the list as it is now.
    if (!course || progress?.course !== course || !this.#keeper || this.#isClosed) return;
    if (!this.#keeper.document && percentOf(progress) === 0) return;
    const { contentOf, report, usualMilestones } = await reporting();
    if (this.#isClosed) return;
    const content = contentOf(course);
    const change = (before: ReportDocument | undefined) => {
      if (before?.content === content) this.#known = content;
      // A page that was opened before an edit leaves the word to those that know the list as it is now.
      if (this.#known === content && before && before.content !== content) return undefined;
      return report({ course, id, language }, progress, before, [...usualMilestones, ...milestones]);
    };
    if (change(this.#keeper.document)) await this.#keeper.commit(change, () => (this.#known = content));
  }
}
