import { loadInteractions } from '../domain/question/index.js';
import type { Question } from '../domain/question/model.js';

/** The views of typed answers, fetched on need, and only then; shared by all that asks questions on a page. */
export let typed: typeof import('./typed-view.js') | undefined;

/** Fetches what judges these questions, and what draws typed answers where a question has one. */
export async function loadTyped(questions: readonly Question[]): Promise<void> {
  const types = loadInteractions(questions);
  const view = questions.every((question) => 'choices' in question) ? undefined : import('./typed-view.js');
  if (!types && !view) return;
  const [views] = await Promise.all([view, types]);
  // One that needs no views must not take away what another has fetched meanwhile.
  typed ??= views;
}
