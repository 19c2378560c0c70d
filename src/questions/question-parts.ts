import { loadInteractions } from '../domain/question/index.js';
import type { Question } from '../domain/question/model.js';

/** The views of typed answers, fetched on need, and only then; shared by all that asks questions on a page. */
export let typed: typeof import('./typed-view.js') | undefined;

/** The views of what only some questions have: hints, and others beside them. */
export let extra: typeof import('./extra-views.js') | undefined;

/**
 * Fetches what judges these questions, and what draws that only some of them have.
 *
 * @param isCounted - Whether they say which they are of how many.
 */
export async function loadQuestionParts(
  questions: readonly Question[],
  isCounted: boolean = questions.length > 1,
): Promise<void> {
  const types = loadInteractions(questions);
  const view = questions.every((question) => 'choices' in question) ? undefined : import('./typed-view.js');
  const hasExtra = isCounted || questions.some(({ hints }) => hints.length > 0);
  const extras = hasExtra ? import('./extra-views.js') : undefined;
  if (!types && !view && !extras) return;
  const [typedViews, extraViews] = await Promise.all([view, extras, types]);
  // One that needs none must not take away what another has fetched meanwhile.
  typed ??= typedViews;
  extra ??= extraViews;
}
