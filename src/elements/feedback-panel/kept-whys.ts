import type { Outcome } from '../../domain/feedback/outcome.js';
import { whyOf } from '../../domain/feedback/why.js';
import type { Learning } from '../../domain/ports.js';
import { loadInteractions } from '../../domain/question/index.js';
import type { Prose } from '../../domain/question/model.js';
import { questionsStateId } from '../../domain/quiz/attempt.js';
import type { Quiz } from '../../domain/quiz/model.js';
import { asKept } from '../../formats/kept-quiz.js';
import { readKept } from '../../formats/read-kept.js';

/** What authors say to wrong answers, from the questions that are kept with the record: on whichever page they were asked. */
export class KeptWhys {
  readonly #learning: Learning;
  /** Each quiz with the text it was read from: read anew, its prose would be drawn anew. */
  readonly #quizzes = new Map<string, { readonly text: string; readonly quiz: Quiz }>();

  constructor(learning: Learning) {
    this.#learning = learning;
  }

  /** By the IRI of the question. */
  async read(outcomes: readonly Outcome[]): Promise<ReadonlyMap<string, Prose>> {
    const whys = new Map<string, Prose>();
    const documents = await this.#learning.documents(
      questionsStateId,
      outcomes.map(({ id }) => id),
    );
    for (const [index, { id, items }] of outcomes.entries()) {
      const kept = asKept(documents[index]?.value);
      const { questions } = kept ? this.#quiz(id, kept) : { questions: [] };
      await loadInteractions(questions);
      for (const item of items) {
        const question = questions.find(({ key }) => key === item.key);
        const why = question && item.verdict !== 'right' ? whyOf(question, item.response) : undefined;
        if (why !== undefined) whys.set(item.id, why);
      }
    }
    return whys;
  }

  #quiz(id: string, kept: Parameters<typeof readKept>[0]): Quiz {
    const known = this.#quizzes.get(id);
    if (known?.text === kept.quiz) return known.quiz;
    const quiz = readKept(kept);
    this.#quizzes.set(id, { text: kept.quiz, quiz });
    return quiz;
  }
}
