import { loadInteractions } from '../domain/question/index.js';
import type { Question } from '../domain/question/model.js';

/** The views of typed answers, fetched on need, and only then; shared by all that asks questions on a page. */
export let typed: typeof import('./typed-view.js') | undefined;

/** Fetches what draws and judges typed answers, where a question has one. */
export async function loadTyped(questions: readonly Question[]): Promise<void> {
  const types = loadInteractions(questions);
  if (types) [typed] = await Promise.all([import('./typed-view.js'), types]);
}
