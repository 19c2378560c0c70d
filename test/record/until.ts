/** Waits until something is so; fails after four seconds. */
export async function until(isSo: () => unknown): Promise<void> {
  const end = performance.now() + 4000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`waited in vain for ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
