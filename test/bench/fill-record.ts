import { toStatement } from '../../src/domain/xapi/statement.js';
import type { Account } from '../../src/domain/xapi/types.js';
import { activityTypes } from '../../src/domain/xapi/vocabulary.js';
import { openRecord } from '../../src/record/index.js';
import { rowOf } from './statement-row.js';

/** Statements of one commit: an answer, and with every second one the quiz is finished and passed. */
const PER_QUIZ = 6;
const QUIZZES_PER_PAGE = 5;
const PAGES = 100;

/** Stores a year of a learner's statements, as a scope stores them: the pages in turn, each with five quizzes of two questions. */
export async function fillRecord(count: number, site: string): Promise<void> {
  const record = await openRecord('learnlets');
  const account = await record.ensureMeta<Account & Record<string, string>>('pseudonym', () => ({
    homePage: site,
    name: crypto.randomUUID(),
  }));
  const actor = { account };
  const timeOf = timesOf(count);
  for (let from = 0; from < count; from += 1000) {
    const rows = Array.from({ length: Math.min(1000, count - from) }, (_, index) => {
      const number = from + index;
      return rowOf(statementOf(number, timeOf(number), site, actor), actor);
    });
    await record.commit({ statements: rows, documents: [] });
  }
  await record.close();
}

/** Spread over the days of the last year, in two sittings of twenty minutes each day. */
function timesOf(count: number): (number: number) => number {
  const days = 365;
  const start = Date.now() - days * 86_400_000;
  const perSitting = Math.ceil(count / days / 2);
  return (number) => {
    const sitting = Math.floor(number / perSitting);
    const minutes = ((number % perSitting) / perSitting) * 20;
    return start + sitting * 43_200_000 + minutes * 60_000;
  };
}

function statementOf(number: number, time: number, site: string, actor: { account: Account }) {
  const round = Math.floor(number / PER_QUIZ);
  const place = round % (PAGES * QUIZZES_PER_PAGE);
  const page = `${site}/page/${Math.floor(place / QUIZZES_PER_PAGE)}`;
  const quiz = {
    id: `${page}#quiz-${place % QUIZZES_PER_PAGE}`,
    definition: { type: activityTypes.assessment, name: { en: `Check ${place}` } },
  };
  const question = (key: string) => ({
    id: `${quiz.id}/${key}`,
    definition: {
      type: activityTypes.interaction,
      interactionType: 'true-false' as const,
      description: { en: `Case ${place}, ${key}: does the load stay close to the body?` },
    },
  });
  const attempt = 1 + Math.floor(round / (PAGES * QUIZZES_PER_PAGE));
  const isRight = (round + attempt) % 3 > 0;
  const shared = { attempt, seconds: 12.5 };
  const score = { scaled: isRight ? 1 : 0.5, raw: isRight ? 2 : 1, min: 0, max: 2 };
  const answer = (key: string, success: boolean) =>
    ({
      ...shared,
      verb: 'answered',
      activity: question(key),
      parent: quiz,
      result: {
        success,
        response: String(success),
        score: { scaled: Number(success), raw: Number(success), min: 0, max: 1 },
      },
    }) as const;
  const acts = [
    { ...shared, verb: 'initialized', activity: quiz },
    answer('first', true),
    answer('second', isRight),
    { ...shared, verb: 'revealed', activity: question('second'), parent: quiz },
    { ...shared, verb: 'completed', activity: quiz, result: { completion: true } },
    { ...shared, verb: isRight ? 'passed' : 'failed', activity: quiz, result: { success: isRight, score } },
  ] as const;
  return toStatement(acts[number % PER_QUIZ]!, {
    id: crypto.randomUUID(),
    actor,
    time,
    registration: '0b0e6a5e-5a3f-4d5e-8f2a-9b1c2d3e4f50',
    page: { id: page, definition: { type: activityTypes.page } },
    sequence: number + 1,
  });
}
