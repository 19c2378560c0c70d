import type { Learning } from '../../domain/ports.js';
import { datesIn } from '../../domain/progress/local-days.js';
import { agendaOf, cardsOf, dueOf, remembering, type Agenda } from '../../domain/review/agenda.js';
import type { Card } from '../../domain/review/card.js';
import { keyOf, quizOf, reviews, type Review } from '../../domain/review/reviews.js';
import { questionsStateId } from '../../domain/quiz/attempt.js';
import { asKept, type KeptQuiz } from '../../formats/kept-quiz.js';
import { pause } from '../../internal/pause.js';

/** Milliseconds of one stretch of work: the page must not stand still while thousands of questions are looked through. */
const STRETCH = 10;

/** Quizzes whose questions are read in one transaction. */
const CHUNK = 40;

/** What the record knows of the questions of a site: how well each is remembered, and the words of those that can be asked. */
export class DeckRecord {
  readonly dateAt = remembering(datesIn());
  readonly #learning: Learning;
  readonly #kept = new Map<string, KeptQuiz | undefined>();
  /** Questions whose words turned out to be no question. */
  readonly #unreadable = new Set<string>();
  /** Each card with the row it was made of. */
  #cards: ReadonlyMap<string, { readonly row: Review; readonly card: Card }> = new Map();
  #now = 0;

  constructor(learning: Learning) {
    this.#learning = learning;
  }

  /** Reads what was done, and the words of what is most urgent: of as many questions as are asked today. */
  async read(limit: number): Promise<void> {
    this.#now = Date.now();
    const rows = await this.#learning.view(reviews, this.#learning.site);
    await this.#makeCards(rows);
    const due = dueOf(this.cards, this.#now, this.dateAt);
    const quizzes = [...new Set(due.map(({ question }) => quizOf(question)))];
    for (let from = 0; from < quizzes.length; from += CHUNK) {
      await this.#load(quizzes.slice(from, from + CHUNK));
      if (this.agenda(limit).beyond.length > 0) break;
    }
    // Where there are few, all is known at once.
    if (this.#missing().length <= CHUNK) await this.readRest();
  }

  /** Reads the words of all others: only then is it known how many there are. */
  async readRest(): Promise<void> {
    for (let missing = this.#missing(); missing.length > 0; missing = this.#missing()) {
      await this.#load(missing.slice(0, CHUNK));
      await pause();
    }
  }

  /** Whether it is known of every question if it can be asked. */
  get isWhole(): boolean {
    return this.#missing().length === 0;
  }

  get cards(): Card[] {
    return Array.from(this.#cards.values(), ({ card }) => card);
  }

  cardOf(question: string): Card | undefined {
    return this.#cards.get(question)?.card;
  }

  agenda(limit: number): Agenda {
    const { dateAt } = this;
    return agendaOf(this.cards, { now: this.#now, dateAt, limit, canAsk: (card) => this.#canAsk(card) });
  }

  /** The words of the quiz that a question is of. */
  keptFor(question: string): KeptQuiz | undefined {
    return this.#kept.get(quizOf(question));
  }

  /** The words of a quiz have changed: they are read anew. */
  forget(quiz: string): void {
    this.#kept.delete(quiz);
  }

  leaveOut(question: string): void {
    this.#unreadable.add(question);
  }

  #canAsk({ question }: Card): boolean {
    const isKept = this.keptFor(question)?.keys.includes(keyOf(question)) ?? false;
    return isKept && !this.#unreadable.has(question);
  }

  #missing(): string[] {
    const quizzes = new Set(Array.from(this.#cards.keys(), quizOf));
    return [...quizzes].filter((quiz) => !this.#kept.has(quiz));
  }

  async #load(quizzes: readonly string[]): Promise<void> {
    const unknown = quizzes.filter((quiz) => !this.#kept.has(quiz));
    if (unknown.length === 0) return;
    const found = await this.#learning.documents(questionsStateId, unknown);
    for (const [index, quiz] of unknown.entries()) this.#kept.set(quiz, asKept(found[index]?.value));
  }

  /** Makes the cards of all rows; that of a row that did not change since is still good. */
  async #makeCards(rows: ReadonlyMap<string, Review>): Promise<void> {
    const before = this.#cards;
    const cards = new Map<string, { row: Review; card: Card }>();
    const changed = new Map<string, Review>();
    for (const [question, row] of rows) {
      const old = before.get(question);
      // A time that is still to come is taken for another one when it has come.
      if (old?.row.log === row.log && old.card.since < this.#now) cards.set(question, old);
      else changed.set(question, row);
    }
    let end = performance.now() + STRETCH;
    for (const card of cardsOf(changed, this.#now, this.dateAt)) {
      cards.set(card.question, { row: changed.get(card.question)!, card });
      if (performance.now() < end) continue;
      await pause();
      end = performance.now() + STRETCH;
    }
    this.#cards = cards;
  }
}
