import type { CourseRecord } from '../../controllers/course-record.js';
import { DocumentKeeper } from '../../controllers/document-keeper.js';
import type { Learning } from '../../domain/ports.js';
import { placed, type Course } from '../../domain/progress/course.js';
import type { ReportDocument } from '../../domain/progress/report.js';
import { percentOf, rollUp, type CourseProgress } from '../../domain/progress/roll-up.js';
import { activityAt } from '../../internal/activity-at.js';
import { oneAtATime } from '../../internal/one-at-a-time.js';
import type { Reported } from './report-progress.js';
import { loadRecords, type Records } from './tracker-parts.js';

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
const reporting = () => import('./report-progress.js');

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
  readonly #reported: Reported | undefined;
  // One after the other: whether there is something to report hangs on the report before it.
  readonly #tell = oneAtATime(() => this.#report());
  #tracked: Tracked;
  readonly #records: Records;
  #record: CourseRecord;
  #progress: CourseProgress | undefined;
  #isClosed = false;

  /** Use `open`. */
  constructor(learning: Learning, tracked: Tracked, listener: SessionListener, records: Records) {
    this.#learning = learning;
    this.#tracked = tracked;
    this.#listener = listener;
    this.#records = records;
    this.#record = new records.CourseRecord(learning, tracked.course);
    // A list that the record makes has no whole of which one could be so far.
    this.#reported = tracked.course && { keeper: this.#keep(tracked.id) };
    // Acts that come while it reads are read together, once that is done.
    const refresh = oneAtATime(() => this.#catchUp());
    this.#unsubscribe = learning.subscribe((change) => {
      if (!this.#record.concerns(change)) return;
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
    const session = new TrackerSession(learning, { ...tracked, course }, listener, await loadRecords());
    await Promise.all([session.#reported?.keeper.load(), session.#read()]);
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
    return this.#reported?.keeper.document?.lowered === true;
  }

  /** Goes on with an edited list. */
  async revise(tracked: Tracked): Promise<void> {
    // What was reached before the edit is told before it: else nothing would show that the edit has put the learner back.
    await this.#tell();
    const course = tracked.course && placedAt(tracked.course, this.#learning);
    this.#tracked = { ...tracked, course };
    this.#record = new this.#records.CourseRecord(this.#learning, course);
    await this.#read();
    void this.#tell();
  }

  close(): void {
    this.#isClosed = true;
    this.#unsubscribe();
    this.#reported?.keeper.close();
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
    // An edit of the list, or of a page on it, that came in between is no act of the learner.
    const isSameList = !this.#tracked.course || after.course === before.course;
    if (isSameList && (after.done > before.done || percentOf(after) > percentOf(before)))
      this.#listener.progressed(after, before);
    await this.#tell();
  }

  async #read(): Promise<void> {
    const record = this.#record;
    const { course, language } = this.#tracked;
    const [reading, recorded] = await Promise.all([
      record.read(),
      course ? undefined : import('./recorded-course.js'),
    ]);
    const shown = record.course ?? (await recorded?.recordedCourse(reading, this.#learning, language));
    // The list was edited meanwhile: what belongs to that one is on its way.
    if (record !== this.#record) return;
    if (shown) this.#progress = rollUp(shown, reading.rows);
  }

  async #report(): Promise<void> {
    const { id, language, milestones } = this.#tracked;
    const { course } = this.#record;
    const reported = this.#reported;
    const progress = this.#progress;
    // How far it was by the list before an edit says nothing of the list as it is now.
    if (!course || progress?.course !== course || !reported || this.#isClosed) return;
    if (!reported.keeper.document && percentOf(progress) === 0) return;
    const { reportProgress } = await reporting();
    if (!this.#isClosed) await reportProgress(reported, { course, id, language }, progress, milestones);
  }
}

/** The author's list, whose items know their activities. */
const placedAt = (course: Course, learning: Learning): Course =>
  placed(course, (href) => activityAt(href, learning));
