/** Looks at the database behind the widgets' back, over a connection of its own. */
import { until } from './browser.mjs';

/**
 * Reads all rows of all stores.
 *
 * @param {import('playwright-core').Page | import('playwright-core').Frame} page
 * @param {string} [name]
 * @returns {Promise<{ version: number, statements: any[], documents: any[], outbox: any[], meta: any[] } | undefined>}
 *   `undefined` where there is no such database; looking does not make one.
 */
export function readDatabase(page, name = 'learnlets') {
  return page.evaluate(async (database) => {
    const known = await indexedDB.databases();
    if (!known.some((each) => each.name === database)) return undefined;
    const settled = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const connection = await settled(indexedDB.open(database));
    const names = [...connection.objectStoreNames];
    const transaction = connection.transaction(names);
    const rows = await Promise.all(names.map((store) => settled(transaction.objectStore(store).getAll())));
    const { version } = connection;
    connection.close();
    return { version, ...Object.fromEntries(names.map((store, index) => [store, rows[index]])) };
  }, name);
}

/** The state documents of attempts alone: a quiz keeps its questions beside them, for review decks. */
export const attemptsIn = ({ documents }) => documents.filter(({ stateId }) => stateId === 'attempt');

/** All rows of all stores, once nothing is on its way to the endpoint any more. @param {import('playwright-core').Page} page */
export async function drained(page) {
  await until(
    () =>
      page.evaluate(() => {
        const { phase, waiting, parked } = document.querySelector('learning-scope').delivery?.state ?? {};
        return phase === 'resting' && waiting === 0 && parked === 0;
      }),
    'all to be sent',
    60_000,
  );
  return readDatabase(page);
}
