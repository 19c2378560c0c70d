/** Runs in frame.html: a second page of the same browser, with its own delivery over its own connection. */
import { Delivery } from '../../src/delivery/index.js';
import { openRecord } from '../../src/record/index.js';

async function openDelivery(database: string, endpoint: string, { paused = false } = {}) {
  const record = await openRecord(database);
  const delivery = new Delivery({
    outbox: record.outbox,
    endpoint,
    page: () => 'https://site.example/page',
    version: '1.0.3',
    clock: { now: () => Date.now(), elapsed: () => performance.now() },
    // A pause that only ends when the page does.
    ...(paused && { later: () => () => undefined }),
  });
  delivery.start();
  return { record, delivery };
}

export const api = { openDelivery };
Object.assign(window, api);
