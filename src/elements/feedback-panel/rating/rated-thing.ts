import type { Act } from '../../../domain/act.js';
import {
  agreed,
  askedOf,
  likertName,
  rated,
  retracted,
  voted,
  type Rated,
} from '../../../domain/feedback/acts.js';
import { historyKey, type History } from '../../../domain/feedback/history.js';
import type { Feedback, Option } from '../../../domain/feedback/model.js';
import { currentSaying, followUpsOf, type Ask, type Saying } from '../../../domain/feedback/saying.js';
import type { Learning } from '../../../domain/ports.js';
import { textOf, type Prose } from '../../../domain/question/model.js';
import type { Activity } from '../../../domain/xapi/types.js';
import { activityTypes } from '../../../domain/xapi/vocabulary.js';
import type { Locale } from '../../../localization/registry.js';
import type { PanelRecord } from '../panel-record.js';
import { levelsIn, questionText } from './rating-words.js';

/** What is rated, how it is asked for, and what the record says was answered. */
export class RatedThing {
  readonly ask: Ask;
  readonly question: Prose;
  readonly levels: readonly Option[];
  readonly rated: Rated;
  /** Name of what is asked, where it has an IRI of its own. */
  readonly #name: string;
  readonly #row: History;
  readonly #reasons: History;

  constructor(
    learning: Learning,
    record: PanelRecord,
    { question, levels }: Feedback,
    asked: { readonly ask: Ask; readonly locale: Locale; readonly language: string },
  ) {
    const { ask, locale, language } = asked;
    const activity = activityIn(learning, record);
    const rowOf = (id: string): History => record.rows.get(historyKey(id)) ?? {};
    this.ask = ask;
    this.question = question ?? questionText(ask, locale);
    this.levels = levels.length > 0 ? levels : levelsIn(locale);
    this.rated = { activity, language };
    this.#name = likertName(question && textOf(question));
    this.#row = rowOf(ask === 'likert' ? askedOf(activity, this.#name) : activity.id);
    this.#reasons = { sayings: [], ...rowOf(askedOf(activity, 'reasons')) };
    if (ask === 'likert') this.#reasons = joined(this.#reasons, rowOf(activity.id));
  }

  /** The answer that holds. */
  get answer(): Saying | undefined {
    return currentSaying(this.ask, this.#row.sayings, this.#row.retracted);
  }

  /** What followed the answer. */
  get followUps(): readonly Saying[] {
    const { answer } = this;
    const { sayings, retracted: taken } = joined(this.#row, this.#reasons);
    return answer ? followUpsOf(answer, sayings, taken) : [];
  }

  /** The acts that take the answer back, with all that followed it. */
  get withdrawals(): readonly Act[] {
    const { answer } = this;
    return answer ? [answer, ...this.followUps].map((each) => retracted(this.rated, each, this.#name)) : [];
  }

  answerAct(value: string): Act {
    switch (this.ask) {
      case 'helpful':
        return voted(this.rated, value === 'yes' ? 'yes' : 'no');
      case 'likert':
        return agreed(this.rated, this.#name, textOf(this.question), this.levels, value);
      case 'stars':
      case 'recommend':
        return rated(this.rated, this.ask, Number(value));
    }
  }
}

const joined = (a: History, b: History): History => ({
  sayings: [...(a.sayings ?? []), ...(b.sayings ?? [])],
  retracted: [...(a.retracted ?? []), ...(b.retracted ?? [])],
});

/** With its type and name, as the latest statement on an activity is what views know of it. */
function activityIn({ page }: Learning, { subject, outcomes }: PanelRecord): Activity {
  const id = subject.activity;
  if (id === page.id) return page;
  if (subject.isPage) return { id, definition: { type: activityTypes.page } };
  const [outcome] = outcomes;
  if (!outcome) return { id };
  const type = outcome.kind === 'quiz' ? activityTypes.assessment : activityTypes.scenario;
  return { id, definition: { type, ...(outcome.name && { name: outcome.name }) } };
}
