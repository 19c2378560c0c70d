import { authorKey } from '../../formats/html/author-key.js';
import type { QuizResults } from '../../domain/scenario/attempt.js';
import type { ScenarioSession } from './scenario-session.js';

type Result = QuizResults[string];

/** The key of a quiz on the page, as the reader of the scenario has it. */
const keyOf = (quiz: Element): string => authorKey(quiz) ?? '';

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** What an event of an embedded quiz says, by the contract of its detail; whatever element it comes from. */
function resultIn(event: Event): Result | undefined {
  const { detail } = event as { readonly detail?: Partial<Record<'raw' | 'max' | 'passed', unknown>> };
  if (!detail || !isNumber(detail.raw) || !isNumber(detail.max)) return undefined;
  const { raw, max, passed } = detail;
  return { passed: passed === true, scaled: max > 0 ? Math.min(1, Math.max(0, raw / max)) : 0 };
}

/** How a quiz stands that was completed at another time: it says so by its states, and nothing of points. */
function standingOf(quiz: Element): Result | undefined {
  try {
    if (quiz.matches(':state(passed)')) return { passed: true, scaled: 1 };
    if (quiz.matches(':state(failed)')) return { passed: false, scaled: 0 };
  } catch {
    // An older browser does not know states: the quiz must be completed anew.
  }
  return undefined;
}

/** A quiz has come out: keeps how, if it stands in the step on show. Choices may hang on it. */
export async function takeResult(session: ScenarioSession, event: Event): Promise<void> {
  const result = resultIn(event);
  const key = event.target instanceof Element ? keyOf(event.target) : '';
  if (result && session.walk.step.quizzes.includes(key)) await session.keepQuiz(key, result);
}

/** A quiz may have been completed on an earlier path: it shows so, and asks no more. */
export function takeStandings(host: Element, session: ScenarioSession): void {
  for (const quiz of host.querySelectorAll('[id], [data-key]')) {
    const key = keyOf(quiz);
    if (!session.walk.step.quizzes.includes(key) || session.quizzes[key]) continue;
    const standing = standingOf(quiz);
    if (standing) void session.keepQuiz(key, standing);
  }
}
