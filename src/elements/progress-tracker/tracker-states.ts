import type { CourseProgress } from '../../domain/progress/roll-up.js';

/** Sets the custom states `started` and `completed` for page styles to match. */
export function showStates(
  internals: ElementInternals | undefined,
  progress: CourseProgress | undefined,
): void {
  const states = internals?.states;
  if (!states) return;
  const isStarted = progress?.items.some(({ state }) => state === 'in-progress' || state === 'done');
  for (const [name, on] of [
    ['started', isStarted],
    ['completed', progress?.share === 1],
  ] as const) {
    if (on) states.add(name);
    else states.delete(name);
  }
}
