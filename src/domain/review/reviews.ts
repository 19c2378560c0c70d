import type { View } from '../view.js';
import type { Statement } from '../xapi/types.js';
import { extensions, verbs } from '../xapi/vocabulary.js';
import { eventsOf, isNext, withEvent, type Happening, type ReviewEvent, type ReviewLog } from './log.js';
import { noMemory, replay, stepTo, type Memory } from './memory.js';

/** One question as the learner met it, and how well they remember it. */
export type Review = Memory & { readonly log: ReviewLog };

/**
 * What the learner did with each question of a quiz, by its IRI.
 *
 * The memory is kept, not replayed at each visit: it is what all events of the log give in order of time, whichever came first.
 */
export const reviews: View<Review> = {
  name: 'reviews',
  version: 1,
  keysOf: (statement) => {
    const { object, context } = statement;
    const parent = context?.contextActivities?.parent?.[0];
    const isQuestion = parent !== undefined && object.id.startsWith(`${parent.id}/`);
    return isQuestion && eventOf(statement) ? [object.id] : [];
  },
  groupOf: (key) => key.split('#', 1)[0]!,
  fold: (row, statement) => {
    const before = row ?? { ...noMemory, log: '' };
    const event = eventOf(statement);
    if (!event) return before;
    const log = withEvent(before.log, event);
    const events = eventsOf(log);
    const memory = isNext(before.log, log) ? stepTo(before, events, events.length - 1) : replay(events);
    return { log, stability: memory.stability, difficulty: memory.difficulty };
  },
};

/** The IRI of the quiz that a question is of. */
export const quizOf = (question: string): string => question.slice(0, question.lastIndexOf('/'));

/** The key of a question in its quiz. */
export const keyOf = (question: string): string => question.slice(question.lastIndexOf('/') + 1);

function eventOf(statement: Statement): ReviewEvent | undefined {
  const what = happeningOf(statement);
  const at = Date.parse(statement.timestamp);
  if (what === undefined || Number.isNaN(at)) return undefined;
  return { at, what, inDeck: statement.context?.extensions?.[extensions.review] !== undefined };
}

function happeningOf({ verb, result }: Statement): Happening | undefined {
  const told = result?.extensions ?? {};
  if (verb.id === verbs.answered) {
    // A decision of a scenario is told as an answer, too.
    if (result?.success === undefined || told[extensions.visit] !== undefined) return undefined;
    if (result.success) return told[extensions.unsure] === true ? 'unsure' : 'right';
    return (result.score?.scaled ?? 0) > 0 ? 'partly' : 'wrong';
  }
  if (verb.id === verbs.revealed) return told[extensions.revealed] === 'solution' ? 'solution' : 'hint';
  if (verb.id === verbs.retracted) return 'again';
  if (verb.id !== verbs.skipped) return undefined;
  const reason = told[extensions.reason];
  return reason === 'known' || reason === 'not-now' ? reason : undefined;
}
