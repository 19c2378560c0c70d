import { isAuthorPresent } from '../../controllers/author-mode.js';
import type { Quiz } from '../../domain/quiz/model.js';
import type { QuizReading } from '../../formats/html/index.js';
import { readPlainQuiz } from '../../formats/html/plain.js';
import { loadTyped } from '../../questions/typed-parts.js';

/** What is fetched on need, and only then; shared by all quizzes of a page. */
export const parts: {
  /** What draws an author's own nodes. */
  authored?: typeof import('./views/authored-view.js');
  /** What an author is shown. */
  problems?: typeof import('./views/problems-view.js');
} = {};

/** Fetches what few quizzes need: typed answers, and what an author is shown. */
export async function loadParts(quiz: Quiz, problems: number): Promise<void> {
  await loadTyped(quiz.questions);
  if (problems > 0 && isAuthorPresent()) parts.problems = await import('./views/problems-view.js');
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
