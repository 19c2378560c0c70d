import type { Learning } from '../../domain/ports.js';
import type { QuizPlace } from '../../domain/quiz/acts.js';
import { questionsStateId } from '../../domain/quiz/attempt.js';
import type { Json } from '../../domain/xapi/types.js';
import { asKept, withoutQuestions, writeKept, type KeptQuiz } from '../../formats/kept-quiz.js';
import { claims } from './quiz-claims.js';

/** Pages whose lost quizzes were seen to. */
const seen = new WeakSet<Learning>();

/** Brings what is kept of the questions of this page up to date: those of a quiz that the learner has begun, and those that are gone. */
export async function keepQuestions(learning: Learning, place: QuizPlace | undefined): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  if (place) await keep(learning, place);
  if (seen.has(learning)) return;
  seen.add(learning);
  for (const { activity, value, revision } of await learning.unclaimed(questionsStateId)) {
    const kept = asKept(value);
    if (!isHere(learning, activity) && kept && kept.keys.length > 0) {
      await store(learning, activity, withoutQuestions(kept), revision);
    }
  }
}

/** Whether its quiz stands on the page; it may be in another scope of the same learner. */
function isHere(learning: Learning, activity: string): boolean {
  const key = activity.slice(learning.page.id.length + 1);
  return !!claims.get(learning)?.get(key)?.element.isConnected || document.getElementById(key) !== null;
}

async function keep(learning: Learning, { id, quiz, language }: QuizPlace): Promise<void> {
  const stored = await learning.load(id, questionsStateId);
  const [page = ''] = Object.values(learning.page.definition?.name ?? {});
  const kept = writeKept(quiz, { page, language });
  if (JSON.stringify(kept) === JSON.stringify(stored?.value)) return;
  await store(learning, id, kept, stored?.revision ?? 0);
}

const store = (learning: Learning, activity: string, kept: KeptQuiz, base: number): Promise<unknown> =>
  learning.commit({
    acts: [],
    document: { activity, stateId: questionsStateId, value: kept as unknown as Json, base },
  });
