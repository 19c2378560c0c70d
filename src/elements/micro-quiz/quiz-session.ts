import { DocumentKeeper } from '../../controllers/document-keeper.js';
import type { Act } from '../../domain/act.js';
import type { Learning } from '../../domain/ports.js';
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
import { keepLater } from './quiz-parts.js';

/**
 * Milliseconds without a further change after which a draft is stored: soon, since a page that goes takes with it what it only
 * begins to store then; yet not before a "Check" that follows in the same breath: then both are one act to store.
 */
const draftDelay = 30;

/** What brings a stored attempt to the quiz of today; fetched when there is one. */
const loadRestoring = () => import('../../domain/quiz/restore.js');

/** What is being typed or picked, not stored yet. */
interface Draft {
  readonly response: Response;
  /** `performance.now()` of the first touch. */
  readonly since: number;
  /** Seconds spent before that. */
  readonly before: number;
}

/** One learner at one quiz: the attempt document, what is being typed, and what an act makes of them. */
export class QuizSession {
  readonly #drafts = new Map<string, Draft>();
  readonly #keeper: DocumentKeeper<AttemptDocument>;
  readonly #learning: Learning;

  #place: QuizPlace;
  /** Whether the questions are kept as they are now, or are about to be. */
  #isKept = false;
  #changedKeys = new Set<string>();
  #outdatedKeys = new Set<string>();
  #draftTimer: ReturnType<typeof setTimeout> | undefined;

  /** Use `open`. */
  constructor(learning: Learning, place: QuizPlace, changed: () => void) {
    this.#learning = learning;
    this.#place = place;
    const read = (value: Json) => this.#read(value);
    this.#keeper = new DocumentKeeper(learning, {
      activity: place.id,
      stateId: attemptStateId,
      read,
      changed,
    });
  }

  /** Reads the stored attempt, also one whose quiz was renamed by an edit of the page. */
  static async open(learning: Learning, place: QuizPlace, changed: () => void): Promise<QuizSession> {
    const session = new QuizSession(learning, place, changed);
    const strays = (await session.#keeper.load()) ? [] : await learning.unclaimed(attemptStateId);
    for (const { value } of strays) {
      const { isAttemptAt } = await loadRestoring();
      if (isAttemptAt(place.quiz, value)) await session.#keeper.inherit(value);
    }
    session.#keepQuestions(strays.length > 0);
    return session;
  }

  get document(): AttemptDocument | undefined {
    return this.#keeper.document;
  }

  get place(): QuizPlace {
    return this.#place;
  }

  /** Whether the question is judged already. */
  isChecked(question: Question): boolean {
    return stateOf(this.document, question).checked !== undefined;
  }

  /** Number of the attempt that runs, or that the first touch will open. */
  get attempt(): number {
    return this.document?.attempt ?? 1;
  }

  /** Whether the last act could not be stored. */
  get failed(): boolean {
    return this.#keeper.failed;
  }

  /** Whether a question means something else now than when it was answered. */
  hasChanged(question: Question): boolean {
    return this.#changedKeys.has(question.key);
  }

  /** Whether an answer would be judged otherwise today: its author has corrected what is right. */
  isOutdated(question: Question): boolean {
    return this.#outdatedKeys.has(question.key) && this.isChecked(question);
  }

  responseTo(question: Question): Response {
    const { checked, response } = stateOf(this.document, question);
    return checked ? response : (this.#drafts.get(question.key)?.response ?? response);
  }

  /** Goes on with an edited quiz; the answers stay. */
  revise(place: QuizPlace): Promise<void> {
    this.#place = place;
    this.#isKept = false;
    this.#keepQuestions();
    return this.#keeper.reread();
  }

  /** Keeps what the learner picks or types; stored when they pause. */
  respond(question: Question, response: Response): void {
    const draft = this.#drafts.get(question.key);
    const { seconds } = stateOf(this.document, question);
    this.#drafts.set(question.key, {
      response,
      since: draft?.since ?? performance.now(),
      before: draft?.before ?? seconds,
    });
    clearTimeout(this.#draftTimer);
    this.#draftTimer = setTimeout(() => void this.#storeDrafts(), draftDelay);
    document.addEventListener('visibilitychange', this.#handleHide);
  }

  /** Has the response judged; resolves when the verdict is stored, `false` when it could not be. */
  check(question: Question, passMark: number): Promise<boolean> {
    this.#stopWaiting();
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

  /** Asks a question again whose right answer has changed. */
  async askAgain(question: Question): Promise<boolean> {
    const { askAgain } = await loadRestoring();
    return this.#commit(
      (document) => {
        const next = askAgain(document, this.#place.quiz, question);
        const isNew = next.attempt > document.attempt;
        return { document: next, acts: isNew ? [initialized(this.#place, next.attempt)] : [] };
      },
      [question.key],
    );
  }

  /** Stores what is pending and lets go. */
  close(): void {
    this.#keeper.close();
    if (this.#draftTimer !== undefined) void this.#storeDrafts();
  }

  readonly #handleHide = (): void => {
    if (document.visibilityState === 'hidden') void this.#storeDrafts();
  };

  /** What is pending goes another way than by its timer. */
  #stopWaiting(): void {
    clearTimeout(this.#draftTimer);
    this.#draftTimer = undefined;
    document.removeEventListener('visibilitychange', this.#handleHide);
  }

  #secondsAt(question: Question): number {
    const draft = this.#drafts.get(question.key);
    if (!draft) return stateOf(this.document, question).seconds;
    return draft.before + (performance.now() - draft.since) / 1000;
  }

  /** @param isOtherGone - Whether the page had a quiz that nobody asks for now. */
  #keepQuestions(isOtherGone = false): void {
    if (this.#isKept) return;
    this.#isKept = this.document !== undefined;
    if (this.#isKept || isOtherGone) keepLater(this.#learning, this.#isKept ? this.#place : undefined);
  }

  #storeDrafts(): Promise<boolean> {
    this.#stopWaiting();
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

  /** Stores a change; the first touch of a quiz opens its first attempt. */
  #commit(
    change: (document: AttemptDocument) => { document: AttemptDocument; acts: readonly Act[] } | undefined,
    settled: readonly string[] = [],
  ): Promise<boolean> {
    return this.#keeper.commit(
      (document) => {
        const changed = change(document ?? firstAttempt);
        if (!changed || document) return changed;
        return { ...changed, acts: [initialized(this.#place, changed.document.attempt), ...changed.acts] };
      },
      () => {
        for (const key of settled) {
          for (const each of [this.#drafts, this.#changedKeys, this.#outdatedKeys]) each.delete(key);
        }
        this.#keepQuestions();
      },
    );
  }

  async #read(value: Json): Promise<AttemptDocument | undefined> {
    const { outdatedIn, readAttempt, restore } = await loadRestoring();
    const attempt = readAttempt(value);
    if (!attempt) return undefined;
    const { document, changed } = restore(this.#place.quiz, attempt);
    this.#changedKeys = new Set(changed);
    this.#outdatedKeys = outdatedIn(this.#place.quiz, document);
    return document;
  }
}
