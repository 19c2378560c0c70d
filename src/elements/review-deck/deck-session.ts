import type { Act } from '../../domain/act.js';
import { RecordError, type Learning, type Receipt } from '../../domain/ports.js';
import { interactionOf } from '../../domain/question/index.js';
import type { Response } from '../../domain/question/model.js';
import { questionsStateId } from '../../domain/quiz/attempt.js';
import { hinted, reviewed, skipped, unskipped, type SkipReason } from '../../domain/review/acts.js';
import type { Agenda } from '../../domain/review/agenda.js';
import type { Card } from '../../domain/review/card.js';
import { forecastOf, type Forecast } from '../../domain/review/forecast.js';
import { oneAtATime } from '../../internal/one-at-a-time.js';
import { asked, isTouched, type Asked, type Skipped } from './deck-asked.js';
import { DeckRecord } from './deck-record.js';

/** One learner at their reviews: what is asked now, and what an act makes of it. */
export class DeckSession {
  readonly #learning: Learning;
  readonly #record: DeckRecord;
  readonly #limit: () => number;
  readonly #changed: () => void;
  readonly #unsubscribe: () => void;
  /** Questions the learner wants beyond the day's limit. */
  #extra = 0;
  /** For how many questions it was read last. */
  #readFor = 0;
  #agenda: Agenda;
  #asked: Asked | undefined;
  #skipped: Skipped | undefined;
  /** The question to go on with. */
  #wanted: string | undefined;
  #alarm: ReturnType<typeof setTimeout> | undefined;
  #isFailed = false;
  #isStoring = false;
  #isClosed = false;

  /** Use `open`. */
  constructor(learning: Learning, limit: () => number, changed: () => void) {
    this.#learning = learning;
    this.#record = new DeckRecord(learning);
    this.#agenda = this.#record.agenda(0);
    this.#limit = limit;
    this.#changed = changed;
    this.#unsubscribe = learning.subscribe(({ statements, documents }) => {
      const kept = documents.filter(({ stateId }) => stateId === questionsStateId);
      for (const { activity } of kept) this.#record.forget(activity);
      const isOfSite = statements.some(({ object }) => object.id.startsWith(learning.site));
      if (isOfSite || kept.length > 0) void this.refresh();
    });
    document.addEventListener('visibilitychange', this.#handleVisibility);
  }

  /** Reads what is to be reviewed. */
  static async open(learning: Learning, limit: () => number, changed: () => void): Promise<DeckSession> {
    const session = new DeckSession(learning, limit, changed);
    await session.#read();
    return session;
  }

  get agenda(): Agenda {
    return this.#agenda;
  }

  /** What is on show. */
  get asked(): Asked | undefined {
    return this.#asked;
  }

  /** What the learner has just put off, or said that they know. */
  get skipped(): Skipped | undefined {
    return this.#skipped;
  }

  /** Whether the last act could not be stored. */
  get isFailed(): boolean {
    return this.#isFailed;
  }

  /** What would be recalled; `undefined` until all is known. */
  get forecast(): Forecast | undefined {
    return this.#record.isWhole ? forecastOf(this.#agenda.cards, Date.now()) : undefined;
  }

  /** Days from today until a date of the agenda; 0 and less is today. */
  daysUntil({ dueOn }: Pick<Card, 'dueOn'>): number {
    return Math.round((Date.parse(dueOn) - Date.parse(this.#record.dateAt(Date.now()))) / 86_400_000);
  }

  /** Days from a time until today. */
  daysSince(time: number): number {
    return -this.daysUntil({ dueOn: this.#record.dateAt(time) });
  }

  /** In how many days the judged question comes back; `undefined` until that is known. */
  get comesBack(): number | undefined {
    const card = this.#asked?.state.checked && this.#record.cardOf(this.#asked.card.question);
    return card && card.reviewed !== this.#asked?.card.reviewed ? this.daysUntil(card) : undefined;
  }

  /** Reads anew: once for all who ask meanwhile. */
  readonly refresh = (): Promise<void> =>
    this.#refresh().catch((error: unknown) => {
      // What is on show stays; the next act is another occasion.
      if (!this.#isClosed) console.error('learnlets: reviews could not be read.', error);
    });

  readonly #refresh = oneAtATime(() => this.#read());

  /** The page may have set another limit. */
  resize(): void {
    if (this.#room !== this.#readFor) void this.refresh();
  }

  respond(response: Response): void {
    this.#change({ response }, { since: this.#asked?.since ?? performance.now() });
  }

  doubt(isUnsure: boolean): void {
    this.#change({}, { isUnsure });
  }

  /** Has the answer judged; resolves when it is stored, `false` when it could not be. */
  async check(): Promise<boolean> {
    const now = this.#asked;
    if (!now || now.state.checked || this.#isStoring) return false;
    const { place, question, card, isUnsure, since } = now;
    const checked = { ...interactionOf(question).score(question, now.state.response), attempt: 1 };
    const seconds = since === undefined ? 0 : (performance.now() - since) / 1000;
    const state = { ...now.state, checked, seconds };
    if (!(await this.#store(reviewed(place, question, state, card.why, isUnsure)))) return false;
    this.#asked = { ...now, state };
    this.#skipped = undefined;
    this.#changed();
    return true;
  }

  async openHint(): Promise<boolean> {
    const now = this.#asked;
    if (!now || now.state.checked || now.state.hints >= now.question.hints.length) return false;
    const hints = now.state.hints + 1;
    if (!(await this.#store(hinted(now.place, now.question, hints, now.card.why)))) return false;
    this.#change({ hints });
    return true;
  }

  /** Leaves the question out: until tomorrow, or until it is missed. */
  async skip(reason: SkipReason): Promise<boolean> {
    const now = this.#asked;
    if (!now || now.state.checked) return false;
    const receipt = await this.#store(skipped(now.place, now.question, reason, now.card.why));
    const statement = receipt?.statements[0]?.id;
    if (statement === undefined) return false;
    this.#asked = undefined;
    this.#skipped = { asked: now, reason, statement };
    await this.refresh();
    return true;
  }

  /** Takes back what was left out last. */
  async undo(): Promise<boolean> {
    if (!this.#skipped) return false;
    const { asked: before, statement } = this.#skipped;
    const { place, question, card } = before;
    if (!(await this.#store(unskipped(place, question, statement, card.why)))) return false;
    this.#skipped = undefined;
    this.#asked = undefined;
    this.#wanted = card.question;
    await this.refresh();
    return true;
  }

  /** Goes on from a judged question. */
  next(): Promise<void> {
    this.#asked = undefined;
    this.#skipped = undefined;
    return this.refresh();
  }

  /** Asks for as many again, beyond the limit. */
  more(): Promise<void> {
    this.#extra += this.#limit();
    return this.next();
  }

  close(): void {
    this.#isClosed = true;
    this.#unsubscribe();
    clearTimeout(this.#alarm);
    document.removeEventListener('visibilitychange', this.#handleVisibility);
  }

  /** It may be another day now. */
  readonly #handleVisibility = (): void => {
    if (document.visibilityState === 'visible') void this.refresh();
  };

  #change(state: Partial<Asked['state']>, rest: Partial<Asked> = {}): void {
    const now = this.#asked;
    if (now && !now.state.checked) this.#asked = { ...now, ...rest, state: { ...now.state, ...state } };
  }

  get #room(): number {
    return this.#limit() + this.#extra;
  }

  async #read(): Promise<void> {
    this.#readFor = this.#room;
    await this.#record.read(this.#readFor);
    await this.#settle();
    if (this.#isClosed || this.#record.isWhole) return;
    await this.#record.readRest();
    await this.#settle();
  }

  /** Brings what is on show to what the record says. */
  async #settle(): Promise<void> {
    this.#agenda = this.#record.agenda(this.#room);
    await this.#choose();
    if (this.#isClosed) return;
    clearTimeout(this.#alarm);
    const { next } = this.#agenda;
    const wait = (next?.dueFrom ?? 0) - Date.now();
    // What was missed comes back after some minutes, without another visit.
    if (wait > 0) this.#alarm = setTimeout(() => void this.refresh(), wait + 50);
    this.#changed();
  }

  /** What the learner is at stays; else the most urgent question is asked, as its page has it now. */
  async #choose(): Promise<void> {
    const now = this.#asked;
    if (now && (now.state.checked || isTouched(now))) return;
    const { today, done } = this.#agenda;
    const wanted = [this.#wanted, now?.card.question].flatMap((question) =>
      today.filter((card) => card.question === question),
    );
    this.#wanted = undefined;
    for (const card of [...wanted, ...today]) {
      const kept = this.#record.keptFor(card.question);
      if (!kept) continue;
      const isSame = now?.card.question === card.question && now.kept === kept;
      const next = isSame ? now : await asked(card, kept, done + 1, this.#learning);
      if (next) {
        // The learner may have begun with it meanwhile.
        if (this.#asked === now) this.#asked = next;
        return;
      }
      this.#record.leaveOut(card.question);
    }
    if (this.#asked === now) this.#asked = undefined;
  }

  /** Stores an act; where the disk is full it is stored once more, which keeps it in memory. */
  async #store(act: Act): Promise<Receipt | undefined> {
    this.#isStoring = true;
    const store = () => this.#learning.commit({ acts: [act] });
    try {
      const receipt = await store().catch((error: unknown) => {
        if (error instanceof RecordError && error.code === 'quota') return store();
        throw error;
      });
      this.#isFailed = false;
      return receipt;
    } catch (error) {
      this.#isFailed = true;
      console.error('learnlets: an act could not be stored; it is kept on the page.', error);
      return undefined;
    } finally {
      this.#isStoring = false;
      this.#changed();
    }
  }
}
