import type { Scenario } from '../../domain/scenario/model.js';

/** From one passage's corner to the next, in pixels of Twine's map. */
const pitch = 150;
const perRow = 10;

/** Where each step lies on a map: the start on top, each step as many rows below as it takes decisions to come there. */
export function placesOf({
  start,
  steps,
}: Scenario): ReadonlyMap<string, readonly [left: number, top: number]> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const places = new Map<string, readonly [number, number]>();
  let row = 1;
  let level = byId.has(start) ? [start] : [];
  const seen = new Set(level);
  const place = (ids: readonly string[]): void => {
    ids.forEach((id, index) => {
      places.set(id, [(index % perRow) * pitch, (row + Math.floor(index / perRow)) * pitch]);
    });
    row += Math.ceil(ids.length / perRow);
  };
  while (level.length > 0) {
    place(level);
    const next: string[] = [];
    for (const { to } of level.flatMap((id) => byId.get(id)?.choices ?? [])) {
      if (seen.has(to) || !byId.has(to)) continue;
      seen.add(to);
      next.push(to);
    }
    level = next;
  }
  place([...byId.keys()].filter((id) => !seen.has(id)));
  return places;
}
