import type { Learning } from '../../domain/ports.js';
import { answersOf, missingFor, type StoredStatement } from '../../domain/thread/answers.js';
import { ownAnswers, type OwnAnswer } from '../../domain/thread/own-answers.js';
import { verbs } from '../../domain/xapi/vocabulary.js';
import type { AnsweredQuestion, ResultsModel } from './results-model.js';
import type { Tally } from './results-session.js';
import type { ResultsSettings } from './results-settings.js';

/** How colleagues answered what the learner has answered. */
export class AnswersTally implements Tally {
  readonly #settings: ResultsSettings;
  readonly #learning: Learning;
  readonly #statements: StoredStatement[] = [];
  #own: ReadonlyMap<string, OwnAnswer> = new Map();
  #questions: readonly AnsweredQuestion[] | undefined;

  constructor(settings: ResultsSettings, learning: Learning) {
    this.#settings = settings;
    this.#learning = learning;
  }

  take(statements: readonly unknown[]): boolean {
    // What is no answer, or was not stored yet, the domain leaves out.
    this.#statements.push(...(statements as readonly StoredStatement[]));
    this.#questions = undefined;
    return statements.length > 0;
  }

  query(): Readonly<Record<string, string>> | undefined {
    // Nobody sees how others answered before they have.
    if (this.#own.size === 0) return undefined;
    return { activity: this.#settings.subject, related_activities: 'true', verb: verbs.answered };
  }

  model(isStuck: boolean): ResultsModel {
    const { group } = this.#settings;
    if (this.#own.size === 0) return { kind: 'nothing', why: 'unanswered', isStuck };
    return { kind: 'answers', questions: (this.#questions ??= this.#count()), group, isStuck };
  }

  async refresh(): Promise<void> {
    const { subject } = this.#settings;
    this.#own = await this.#learning.view(ownAnswers, `${subject}${subject.includes('#') ? '/' : '#'}`);
    this.#questions = undefined;
  }

  #count(): AnsweredQuestion[] {
    const { group } = this.#settings;
    return [...this.#own]
      .sort(([, a], [, b]) => Date.parse(a.at) - Date.parse(b.at))
      .map(([id, own]) => {
        const options = own.options.map((option) => option.id);
        const atLeast = answersOf(this.#statements, id, options, group);
        return { id, own, missing: atLeast ? 0 : missingFor(this.#statements, id, group), atLeast };
      });
  }
}
