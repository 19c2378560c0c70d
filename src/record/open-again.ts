import { isLost } from './failures.js';

/** Milliseconds before each try: the first is mostly enough, all together are short of what a learner takes for a standstill. */
const PAUSES = [10, 100, 500];

/**
 * Opens a database that just failed to open, where that is likely to pass in a moment.
 *
 * A browser that clears site data cuts off who opens meanwhile (`AbortError`): in Chromium whoever opens again because of it. A
 * page that had the database a moment ago takes other failures for passing, too; for one that never had it they are a refusal,
 * as they are in a sandbox or a private window, and told at once.
 */
export async function openAgain<Result>(
  open: () => Promise<Result>,
  error: Error,
  hadIt: boolean,
): Promise<Result> {
  let last = error;
  for (const pause of PAUSES) {
    if (last.name !== 'AbortError' && !(hadIt && isLost(last))) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      return await open();
    } catch (next) {
      last = next as Error;
    }
  }
  throw last;
}
