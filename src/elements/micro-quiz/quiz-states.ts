import type { AttemptDocument } from '../../domain/quiz/attempt.js';

/** Sets the custom states `started`, `passed` and `failed` for page styles to match, where `before` has set others. */
export function showStates(
  internals: ElementInternals | undefined,
  document: AttemptDocument | undefined,
  before: AttemptDocument | undefined,
): void {
  const states = internals?.states;
  if (!states || document === before) return;
  states.clear();
  if (!document) return;
  states.add('started');
  if (document.outcome) states.add(document.outcome.passed ? 'passed' : 'failed');
}
