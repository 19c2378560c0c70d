import type { PathOutcome } from '../../domain/scenario/scoring.js';

/** Sets the custom states that page styles can match: `drawn`, `started`, and at an ending `ended`, `good` …, `passed` or `failed`. */
export function showStates(
  internals: ElementInternals | undefined,
  started: boolean,
  outcome: PathOutcome | undefined,
): void {
  const states = internals?.states;
  if (!states) return;
  const wanted = {
    drawn: true,
    started,
    ended: !!outcome,
    good: outcome?.kind === 'good',
    mixed: outcome?.kind === 'mixed',
    poor: outcome?.kind === 'poor',
    passed: outcome?.passed === true,
    failed: outcome?.passed === false,
  };
  for (const [name, on] of Object.entries(wanted)) {
    if (on) states.add(name);
    else states.delete(name);
  }
}
