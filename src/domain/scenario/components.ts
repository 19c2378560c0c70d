/** A graph as lists: to which nodes each node leads. */
export type Arcs = readonly (readonly number[])[];

/**
 * The strongly connected parts of a graph: nodes that can all be reached from each other.
 *
 * Returns the number of its part for each node; a part has a higher number than all that it leads to.
 * After R. Tarjan, Depth-first search and linear graph algorithms (1972), without recursion: paths are long.
 */
export function componentsOf(arcs: Arcs): readonly number[] {
  const order = new Array<number>(arcs.length).fill(-1);
  const low = new Array<number>(arcs.length).fill(0);
  const part = new Array<number>(arcs.length).fill(-1);
  const open: number[] = [];
  let found = 0;
  let parts = 0;
  const visit = (root: number) => {
    const path: { readonly node: number; next: number }[] = [];
    const enter = (node: number) => {
      order[node] = low[node] = found;
      found += 1;
      open.push(node);
      path.push({ node, next: 0 });
    };
    enter(root);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { node } = top;
      const to = arcs[node]?.[top.next];
      top.next += 1;
      if (to !== undefined) {
        if (order[to] === -1) enter(to);
        else if (part[to] === -1) low[node] = Math.min(low[node] ?? 0, order[to] ?? 0);
        continue;
      }
      path.pop();
      const above = path.at(-1)?.node;
      if (above !== undefined) low[above] = Math.min(low[above] ?? 0, low[node] ?? 0);
      if (low[node] !== order[node]) continue;
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        part[member] = parts;
        if (member === node) break;
      }
      parts += 1;
    }
  };
  for (const node of arcs.keys()) if (order[node] === -1) visit(node);
  return part;
}
