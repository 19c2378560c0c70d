import { nothing, type TemplateResult } from 'lit';
import { isAuthorPresent } from '../../controllers/author-mode.js';
import { whenIdle } from '../../controllers/when-idle.js';
import type { Learning } from '../../domain/ports.js';
import type { QuizPlace } from '../../domain/quiz/acts.js';
import type { Quiz } from '../../domain/quiz/model.js';
import type { QuizReading } from '../../formats/html/index.js';
import { readPlainQuiz } from '../../formats/html/plain.js';
import { loadQuestionParts } from '../../questions/question-parts.js';
import type { EndModel } from './views/end-view.js';

/** What is fetched on need, and only then; shared by all quizzes of a page. */
export const parts: {
  /** What draws an author's own nodes. */
  authored?: typeof import('./views/authored-view.js');
  /** What an author is shown. */
  problems?: typeof import('../../internal/problems-view.js');
  /** What stands below the questions. */
  end?: typeof import('./views/end-view.js');
} = {};

/** Fetches what few quizzes need: typed answers, how several questions or attempts came out, and what an author is shown. */
export async function loadParts(quiz: Quiz, problems: number, maxAttempts: number): Promise<void> {
  await loadQuestionParts(quiz.questions);
  if (quiz.questions.length > 1 || maxAttempts > 0) await loadEnd();
  if (problems > 0 && isAuthorPresent()) parts.problems = await import('../../internal/problems-view.js');
}

/** Fetches what stands below the questions. */
export async function loadEnd(): Promise<void> {
  parts.end = await import('./views/end-view.js');
}

/** What stands below the questions; nothing as long as there is nothing to say, and until what says it is here. */
export function endView(model: EndModel, redraw: () => void): TemplateResult | typeof nothing {
  if (parts.end) return parts.end.endView(model);
  if (model.text !== '' || (model.document?.outcome && model.maxAttempts > 0)) void loadEnd().then(redraw);
  return nothing;
}

/** Fetches a reader together with what draws nodes that it may find. */
async function withView<Reader>(loading: Promise<Reader>): Promise<Reader> {
  parts.authored = await import('./views/authored-view.js');
  return loading;
}

export const loadGiven = (): Promise<typeof import('./quiz-given.js')> => withView(import('./quiz-given.js'));

/** One promise for all quizzes: one `import()` each would settle in any order, and the first quiz of an id keeps it. */
let fullReader: Promise<typeof import('../../formats/html/index.js')> | undefined;

/** Most quizzes are of the plainest form; for all others the whole reader is fetched. */
export const readAuthored = (host: Element): QuizReading | Promise<QuizReading> =>
  readPlainQuiz(host) ??
  (fullReader ??= withView(import('../../formats/html/index.js'))).then(({ readQuiz }) => readQuiz(host));

/** Has the questions of a quiz kept for review decks, once the page has nothing else to do. Without a quiz only what is gone is seen to. */
export function keepLater(learning: Learning, place: QuizPlace | undefined): void {
  whenIdle(async () => (await import('./kept-questions.js')).keepQuestions(learning, place));
}
