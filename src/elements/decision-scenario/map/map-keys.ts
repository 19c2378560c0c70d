import type { MapEdge, MapViewModel } from './map-model.js';

/** Where a key leads to from a step of the map: along its ways up and down, to its neighbours left and right. */
export function placeByKey({ nodes, edges }: MapViewModel, place: number, key: string): number | undefined {
  const here = nodes[place];
  if (!here) return undefined;
  // What was taken is drawn last. Where no way leads on, one that leads back counts.
  const onward = ({ from, to }: MapEdge): boolean => (nodes[to]?.y ?? 0) > (nodes[from]?.y ?? 0);
  const best = (ways: readonly MapEdge[]): MapEdge | undefined => ways.findLast(onward) ?? ways.at(-1);
  const down = (): number | undefined =>
    best(edges.filter(({ from, to }) => from === place && to !== place))?.to;
  const up = (): number | undefined =>
    best(edges.filter(({ from, to }) => to === place && from !== place))?.from;
  const beside = (side: 1 | -1): number | undefined =>
    nodes
      .filter(({ x, y }) => y === here.y && (x - here.x) * side > 0)
      .toSorted((one, other) => (one.x - other.x) * side)[0]?.place;
  switch (key) {
    case 'ArrowDown':
      return down();
    case 'ArrowUp':
      return up();
    case 'ArrowLeft':
      return beside(-1);
    case 'ArrowRight':
      return beside(1);
    case 'Home':
      return 0;
    case 'End':
      return nodes.find((node) => node.here)?.place;
    default:
      return undefined;
  }
}
