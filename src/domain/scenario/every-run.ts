/** Picks one of `options` ways, counted from 0. */
export type Pick = (options: number) => number;

/**
 * Runs something once for each way that its picks can fall, and gives what came out; `most` runs at the most.
 *
 * The picks of a run may hang on those before. Runs count up like a mileage counter, the last pick first.
 */
export function everyRun<Result>(
  run: (pick: Pick) => Result,
  most: number,
): { readonly results: readonly Result[]; readonly all: boolean } {
  const results: Result[] = [];
  const picked: number[] = [];
  const options: number[] = [];
  do {
    let at = 0;
    const pick: Pick = (among) => {
      options[at] = among;
      const value = (picked[at] ??= 0);
      at += 1;
      return value;
    };
    results.push(run(pick));
    picked.length = at;
    while (picked.length > 0) {
      const last = (picked.pop() ?? 0) + 1;
      if (last < (options[picked.length] ?? 0)) {
        picked.push(last);
        break;
      }
    }
  } while (picked.length > 0 && results.length < most);
  return { results, all: picked.length === 0 };
}
