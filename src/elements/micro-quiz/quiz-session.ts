import type { Act } from '../../domain/act.js';
import { RecordError, type Learning } from '../../domain/ports.js';
import { answered, finished, initialized, revealed, type QuizPlace } from '../../domain/quiz/acts.js';
import {
  attemptStateId,
  firstAttempt,
  nextAttempt,
  stateOf,
  withCheck,
  withHint,
  withResponse,
  withSolution,
  type AttemptDocument,
} from '../../domain/quiz/attempt.js';
import type { Question, Response } from '../../domain/question/model.js';
import type { Json } from '../../domain/xapi/types.js';

/**
 * Milliseconds without a further change after which a draft is stored; at the first touch at once, yet not before a "Check" that
 * follows in the same breath: then both are one act to store.
 */
const draftDelay = 300;
const firstDraftDelay = 30;

/** What brings a stored attempt to the quiz of today; fetched when there is one. */
const loadRestoring = () => import('../../domain/quiz/restore.js');

/** A change of the attempt, and what the learner did in it; `undefined` when there is nothing to do any more. */
type Change = (document: AttemptDocument) => { document: AttemptDocument; acts: readonly Act[] } | undefined;

/** What is being typed or picked, not stored yet. */
interface Draft {
  readonly response: Response;
  /** `performance.now()` of the first touch. */
  readonly since: number;
  /** Seconds spent before that. */
  readonly before: number;
}

/**
 * One learner at one quiz: the attempt document, and every act on its way into the record.
 *
 * Acts go one after the other; each shows only after it is stored.
 */
export class QuizSession {
  readonly #learning: Learning;
  readonly #changedHook: () => void;
  readonly #drafts = new Map<string, Draft>();
  readonly #unsubscribe: () => void;

  #place: QuizPlace;
  #document: AttemptDocument | undefined;
  #changedKeys: ReadonlySet<string> = new Set();
  #revision = 0;
  #queue: Promise<unknown> = Promise.resolve();
  #draftTimer: ReturnType<typeof setTimeout> | undefined;
  #failed = false;

  /** Use `open`. */
  constructor(learning: Learning, place: QuizPlace, changed: () => void) {
    this.#learning = learning;
    this.#place = place;
    this.#changedHook = changed;
    this.#unsubscribe = learning.subscribe(({ documents }) => {
      const row = documents.find(
        ({ activity, stateId }) => activity === place.id && stateId === attemptStateId,
      );
      if (row) void this.#takeIn(row.value, row.revision);
    });
    document.addEventListener('visibilitychange', this.#handleHide);
  }

  /** Reads the stored attempt, also one whose quiz was renamed by an edit of the page. */
  static async open(learning: Learning, place: QuizPlace, changed: () => void): Promise<QuizSession> {
    const session = new QuizSession(learning, place, changed);
    const stored = await learning.load(place.id, attemptStateId);
    if (stored) await session.#adopt(stored.value, stored.revision);
    else {
      for (const { value } of await learning.unclaimed(attemptStateId)) {
        const { isAttemptAt } = await loadRestoring();
        if (isAttemptAt(place.quiz, value)) await session.#adopt(value, 0);
      }
    }
    return session;
  }

  get document(): AttemptDocument | undefined {
    return this.#document;
  }

  get place(): QuizPlace {
    return this.#place;
  }

  /** Whether the question is judged already. */
  isChecked(question: Question): boolean {
    return stateOf(this.#document, question).checked !== undefined;
  }

  /** Number of the attempt that runs, or that the first touch will open. */
  get attempt(): number {
    return this.#document?.attempt ?? 1;
  }

  /** Whether the last act could not be stored. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Whether a question means something else now than when it was answered. */
  hasChanged(question: Question): boolean {
    return this.#changedKeys.has(question.key);
  }

  responseTo(question: Question): Response {
    const { checked, response } = stateOf(this.#document, question);
    return checked ? response : (this.#drafts.get(question.key)?.response ?? response);
  }

  /** Goes on with an edited quiz; the answers stay. */
  revise(place: QuizPlace): Promise<void> {
    this.#place = place;
    return this.#inTurn(async () => {
      if (this.#document) await this.#adopt(this.#document as unknown as Json, this.#revision);
    });
  }

  /** Keeps what the learner picks or types; stored at the first touch, then when they pause. */
  respond(question: Question, response: Response): void {
    const draft = this.#drafts.get(question.key);
    const { seconds } = stateOf(this.#document, question);
    this.#drafts.set(question.key, {
      response,
      since: draft?.since ?? performance.now(),
      before: draft?.before ?? seconds,
    });
    clearTimeout(this.#draftTimer);
    const delay = this.#document === undefined ? firstDraftDelay : draftDelay;
    this.#draftTimer = setTimeout(() => void this.#storeDrafts(), delay);
  }

  /** Has the response judged; resolves when the verdict is stored, `false` when it could not be. */
  check(question: Question, passMark: number): Promise<boolean> {
    clearTimeout(this.#draftTimer);
    this.#draftTimer = undefined;
    const response = this.responseTo(question);
    const seconds = this.#secondsAt(question);
    return this.#commit(
      (document) => {
        if (stateOf(document, question).checked) return undefined;
        const next = withCheck(document, this.#place.quiz, question, response, seconds, passMark);
        const acts = [answered(this.#place, question, next.attempt, stateOf(next, question))];
        if (next.outcome) acts.push(...finished(this.#place, next, next.outcome));
        return { document: next, acts };
      },
      [question.key],
    );
  }

  openHint(question: Question): Promise<boolean> {
    return this.#commit((document) => {
      const next = withHint(document, question);
      const { hints } = stateOf(next, question);
      if (hints === stateOf(document, question).hints) return undefined;
      return { document: next, acts: [revealed(this.#place, question, next.attempt, `hint-${hints}`)] };
    });
  }

  showSolution(question: Question): Promise<boolean> {
    return this.#commit((document) => {
      const { checked, solved } = stateOf(document, question);
      if (!checked || solved) return undefined;
      const acts = [revealed(this.#place, question, document.attempt, 'solution')];
      return { document: withSolution(document, question), acts };
    });
  }

  /** Opens the next attempt. */
  retry(): Promise<boolean> {
    return this.#commit((document) => {
      if (!document.outcome) return undefined;
      const next = nextAttempt(document, this.#place.quiz);
      return { document: next, acts: [initialized(this.#place, next.attempt)] };
    });
  }

  /** Stores what is pending and lets go. */
  close(): void {
    this.#unsubscribe();
    document.removeEventListener('visibilitychange', this.#handleHide);
    if (this.#draftTimer !== undefined) void this.#storeDrafts();
  }

  readonly #handleHide = (): void => {
    if (document.visibilityState === 'hidden' && this.#draftTimer !== undefined) void this.#storeDrafts();
  };

  #secondsAt(question: Question): number {
    const draft = this.#drafts.get(question.key);
    if (!draft) return stateOf(this.#document, question).seconds;
    return draft.before + (performance.now() - draft.since) / 1000;
  }

  #storeDrafts(): Promise<boolean> {
    clearTimeout(this.#draftTimer);
    this.#draftTimer = undefined;
    return this.#commit((document) => {
      let next = document;
      for (const question of this.#place.quiz.questions) {
        const draft = this.#drafts.get(question.key);
        if (!draft || stateOf(document, question).checked) continue;
        next = withResponse(next, question, draft.response, this.#secondsAt(question));
      }
      return next === document ? undefined : { document: next, acts: [] };
    });
  }

  /**
   * Stores a change when those before it are stored.
   *
   * On a conflict with another tab it is made once more, on top of what that tab did. Where the disk is full it is
   * committed once more, which keeps it in memory; the page then says so.
   */
  #commit(change: Change, settled: readonly string[] = []): Promise<boolean> {
    return this.#inTurn(async () => {
      try {
        await this.#apply(change).catch(async (error: unknown) => {
          const code = error instanceof RecordError ? error.code : undefined;
          if (code !== 'conflict' && code !== 'quota') throw error;
          if (code === 'conflict') await this.#reload();
          await this.#apply(change);
        });
        this.#failed = false;
        for (const key of settled) this.#drafts.delete(key);
        return true;
      } catch (error) {
        this.#failed = true;
        console.error('learnlets: an act could not be stored; it is kept on the page.', error);
        return false;
      } finally {
        this.#changedHook();
      }
    });
  }

  /** Does the work when all before it is done: what changes the document never meets what reads it from the store. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** Goes on from what another tab, or another element with this quiz, has stored. */
  async #takeIn(value: Json, revision: number): Promise<void> {
    try {
      await this.#inTurn(async () => {
        // What this session has stored itself is told to it, too.
        if (revision <= this.#revision) return;
        await this.#adopt(value, revision);
        this.#changedHook();
      });
    } catch {
      // It stands in the store: the next act meets it there as a conflict.
    }
  }

  async #apply(change: Change): Promise<void> {
    const begun = this.#document !== undefined;
    const changed = change(this.#document ?? firstAttempt);
    if (!changed) return;
    const acts = begun ? changed.acts : [initialized(this.#place, changed.document.attempt), ...changed.acts];
    const { revision } = await this.#learning.commit({
      acts,
      document: {
        activity: this.#place.id,
        stateId: attemptStateId,
        value: changed.document as unknown as Json,
        base: this.#revision,
      },
    });
    this.#document = changed.document;
    this.#revision = revision;
  }

  async #reload(): Promise<void> {
    const stored = await this.#learning.load(this.#place.id, attemptStateId);
    if (stored) await this.#adopt(stored.value, stored.revision);
  }

  async #adopt(value: Json, revision: number): Promise<void> {
    const { readAttempt, restore } = await loadRestoring();
    // While it was loading, something newer may have come.
    if (revision < this.#revision) return;
    // Together with the document that has it: a write on top of another one would undo what that says.
    this.#revision = revision;
    const attempt = readAttempt(value);
    if (!attempt) return;
    const { document, changed } = restore(this.#place.quiz, attempt);
    this.#document = document;
    this.#changedKeys = changed;
  }
}
