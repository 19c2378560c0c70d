/** Whether the right to send is still ours; asked before each request. */
export type Held = () => Promise<boolean>;

/**
 * Runs a task as the only one of this origin under this name; gives 'taken' where another has the right now.
 *
 * Where there are no Web Locks (plain http, sandboxed frames, blocked storage) or a frozen tab never gives its lock
 * back, a lease in the store serves. Should that let two senders through, nothing is lost: ids make doubles harmless.
 *
 * @param patience milliseconds to wait for the lock, and for which a lease is taken.
 * @param lease takes or renews the lease for so many milliseconds; 0 gives it back.
 */
export async function alone<Result>(
  name: string,
  patience: number,
  lease: (milliseconds: number) => Promise<boolean>,
  task: (held: Held) => Promise<Result>,
): Promise<Result | 'taken'> {
  let begun = false;
  try {
    const signal = AbortSignal.timeout(patience);
    return await navigator.locks.request(name, { signal }, () => {
      begun = true;
      return task(() => Promise.resolve(true));
    });
  } catch (error) {
    // The task's own failure, not the lock's.
    if (begun) throw error;
  }
  if (!(await lease(patience))) return 'taken';
  try {
    return await task(() => lease(patience));
  } finally {
    await lease(0);
  }
}
