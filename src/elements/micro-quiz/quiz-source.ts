import { AuthoredContent } from '../../controllers/authored-content.js';
import type { Quiz } from '../../domain/quiz/model.js';
import type { Problem, Reading } from '../../domain/reading.js';
import type { QuizReading } from '../../formats/html/index.js';
import { loadGiven, readAuthored } from './quiz-parts.js';

const noQuiz: Quiz = { key: 'quiz', questions: [] };

/** Where a quiz comes from: the model that the page sets, else what the author wrote. */
export class QuizSource {
  readonly #host: Element;
  readonly #authored: AuthoredContent<QuizReading>;
  #given: Reading<Quiz> | undefined;

  /** @param changed - Called when the author's nodes changed, and are what is shown. */
  constructor(host: Element, changed: () => void) {
    this.#host = host;
    this.#authored = new AuthoredContent(host, readAuthored, () => {
      if (!this.#given) changed();
    });
  }

  async start(given: () => unknown): Promise<void> {
    await this.#authored.start();
    if (given()) await this.take(given);
  }

  stop(): void {
    this.#authored.stop();
  }

  /** Takes in the model that the page sets at the moment, checked: it may come from anywhere. */
  async take(given: () => unknown): Promise<void> {
    const read = given() ? (await loadGiven()).readGiven : undefined;
    const model = given();
    this.#given = model ? read?.(this.#host, model) : undefined;
  }

  /** Whether it is a model that the page has set. */
  get isGiven(): boolean {
    return this.#given !== undefined;
  }

  get model(): Quiz {
    return (this.#given ?? this.#authored.result)?.model ?? noQuiz;
  }

  get problems(): readonly Problem[] {
    return (this.#given ?? this.#authored.result)?.problems ?? [];
  }

  get foreign(): QuizReading['foreign'] {
    return (!this.#given && this.#authored.result?.foreign) || [];
  }
}
