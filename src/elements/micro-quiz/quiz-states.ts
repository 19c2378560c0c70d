import type { AttemptDocument } from '../../domain/quiz/attempt.js';

/** Sets the custom states `started`, `passed` and `failed` for page styles to match. */
export function showStates(
  internals: ElementInternals | undefined,
  document: AttemptDocument | undefined,
): void {
  const states = internals?.states;
  if (!states) return;
  const outcome = document?.outcome;
  const wanted = { started: !!document, passed: outcome?.passed, failed: outcome && !outcome.passed };
  for (const [name, on] of Object.entries(wanted)) {
    if (on) states.add(name);
    else states.delete(name);
  }
}
