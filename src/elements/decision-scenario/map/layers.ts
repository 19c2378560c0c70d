import type { PathMap } from '../../../domain/scenario/path-map.js';

/** A way from one place of the map to another, by whatever choices. */
export interface Link {
  readonly from: number;
  readonly to: number;
}

/** Which step stands how far down, and how the ways between them run. */
export interface Layers {
  /** By place: number of the row, from 0; every way that leads on leads down. */
  readonly ranks: readonly number[];
  /** Ways down. */
  readonly onward: readonly Link[];
  /** Ways back up, or to the step itself. */
  readonly back: readonly Link[];
}

/**
 * Gives each step its row: below all that lead to it.
 *
 * Of a loop the way that closes it, as walked from the start in the author's order, counts as leading back: so the start stays on
 * top, and the map looks the same each time.
 */
export function layersOf({ steps }: PathMap): Layers {
  const targets = steps.map(({ choices }) => [...new Set(choices.map(({ to }) => to))]);
  const onward: Link[] = [];
  const back: Link[] = [];
  const state = steps.map((): 'new' | 'open' | 'done' => 'new');
  const done: number[] = [];
  // No recursion: a long scenario is a deep one.
  const trail = steps.length > 0 ? [{ place: 0, next: 0 }] : [];
  for (let here = trail.at(-1); here; here = trail.at(-1)) {
    const { place: from } = here;
    state[from] = 'open';
    const to = targets[from]?.[here.next];
    here.next += 1;
    if (to === undefined) {
      state[from] = 'done';
      done.push(from);
      trail.pop();
    } else {
      (state[to] === 'open' ? back : onward).push({ from, to });
      if (state[to] === 'new') trail.push({ place: to, next: 0 });
    }
  }
  const ranks = steps.map(() => 0);
  const next = steps.map((): number[] => []);
  for (const { from, to } of onward) next[from]?.push(to);
  for (const place of done.toReversed())
    for (const to of next[place] ?? []) ranks[to] = Math.max(ranks[to] ?? 0, (ranks[place] ?? 0) + 1);
  return { ranks, onward, back };
}
