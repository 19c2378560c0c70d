import type { View } from '../view.js';
import type { LanguageMap, Statement } from '../xapi/types.js';
import { verbs } from '../xapi/vocabulary.js';

type Option = { readonly id: string; readonly description?: LanguageMap };

/** A question that the learner has answered by picking from options. A type, not an interface: only so is it JSON to the compiler. */
export type OwnAnswer = {
  /** Timestamp of the first answer, and id of its statement: of two in one moment the lower counts. */
  readonly at: string;
  readonly id: string;
  /** Ids of what was picked first. */
  readonly picked: readonly string[];
  /** Timestamp of the latest answer, whose words hold: authors edit. */
  readonly latest: string;
  readonly prompt?: LanguageMap;
  /** What there was to pick from; of true or false only the ids are known. */
  readonly options: readonly Option[];
};

const trueFalse: readonly Option[] = [{ id: 'true' }, { id: 'false' }];

/** The first answer of the learner to each question with options, by the IRI of the question. */
export const ownAnswers: View<OwnAnswer> = {
  name: 'own-answers',
  version: 1,
  keysOf: (statement) => (isPick(statement) ? [statement.object.id] : []),
  groupOf: (key) => key.split('#', 1)[0]!,
  fold: (row, statement) => {
    const own = answerIn(statement);
    if (!row) return own;
    const first = `${own.at} ${own.id}` < `${row.at} ${row.id}` ? own : row;
    const last = own.latest > row.latest ? own : row;
    const { at, id, picked } = first;
    const { latest, prompt, options } = last;
    return { at, id, picked, latest, ...(prompt && { prompt }), options };
  },
};

const isPick = ({ verb, object, result }: Statement): boolean => {
  const { interactionType, choices } = object.definition ?? {};
  const hasOptions =
    interactionType === 'true-false' || (interactionType === 'choice' && (choices?.length ?? 0) > 0);
  return verb.id === verbs.answered && hasOptions && result?.response !== undefined;
};

function answerIn({ id, timestamp, object, result }: Statement): OwnAnswer {
  const { description, choices = trueFalse } = object.definition ?? {};
  return {
    at: timestamp,
    id,
    picked: result!.response!.split('[,]'),
    latest: timestamp,
    ...(description && { prompt: description }),
    options: choices,
  };
}
