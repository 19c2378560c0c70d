import type { DeliveryReason, Hold, Outbox, OutboxRow, StatementRow } from '../domain/ports.js';
import { grantLease } from './lease.js';
import type { Lease } from './lease.js';
import type { Find, Tables } from './tables.js';

/** Start of the meta names of holds. */
const HOLD = ':hold ';

/** A new row; the table gives it its number. */
export function outboxRow({ id, text }: StatementRow, target: string): OutboxRow {
  return { id, target, state: 'waiting', text } as OutboxRow;
}

/** The rows that wait for an endpoint, over one set of tables. */
export class OutboxStore implements Omit<Outbox, 'subscribe'> {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async waiting(target: string, limit: { count: number; bytes: number }): Promise<OutboxRow[]> {
    return fitting(await this.list(target, 'waiting', Math.max(1, limit.count)), limit.bytes);
  }

  acknowledge(seqs: readonly number[]): Promise<void> {
    // One range a run of numbers: deleting row by row takes sixteen times as long.
    const remove = async (find: Find): Promise<void> => {
      await Promise.all(runs(seqs).map(([from, to]) => find('outbox').delete(IDBKeyRange.bound(from, to))));
    };
    // A row that comes back is sent again, and the endpoint knows it.
    return this.#tables.write(['outbox'], remove, 'relaxed');
  }

  setAside(seqs: readonly number[], state: 'parked' | 'dead', reason: DeliveryReason): Promise<void> {
    return this.#tables.write(['outbox'], async (find) => {
      const rows = await Promise.all(seqs.map((seq) => find('outbox').get(seq)));
      // Another tab may have had its acknowledgement meanwhile.
      const left = rows.filter((row) => row !== undefined);
      await Promise.all(left.map((row) => find('outbox').put({ ...row, state, reason })));
    });
  }

  release(target: string, state: OutboxRow['state'], ids?: readonly string[], to = target): Promise<number> {
    return this.#tables.write(['outbox'], async (find) => {
      const rows = await find('outbox')
        .index('by-state')
        .getAll(IDBKeyRange.only([target, state]));
      const chosen = ids ? rows.filter((row) => ids.includes(row.id)) : rows;
      await Promise.all(
        chosen.map(({ reason: _, ...row }) => find('outbox').put({ ...row, target: to, state: 'waiting' })),
      );
      return chosen.length;
    });
  }

  list(target: string, state: OutboxRow['state'], count?: number): Promise<OutboxRow[]> {
    return this.#tables.read('outbox', (table) =>
      table.index('by-state').getAll(IDBKeyRange.only([target, state]), count),
    );
  }

  counts(target: string): Promise<{ waiting: number; parked: number; dead: number }> {
    return this.#tables.read('outbox', async (table) => {
      const index = table.index('by-state');
      const count = (state: OutboxRow['state']): Promise<number> =>
        index.count(IDBKeyRange.only([target, state]));
      const [waiting, parked, dead] = await Promise.all([count('waiting'), count('parked'), count('dead')]);
      return { waiting, parked, dead };
    });
  }

  async holds(): Promise<Hold[]> {
    const range = IDBKeyRange.bound(HOLD, `${HOLD}\uffff`);
    const rows = await this.#tables.read('meta', (table) => table.getAll(range));
    return rows.map(({ name, value }) => ({ target: name.slice(HOLD.length), until: value as number }));
  }

  hold(target: string, until: number): Promise<unknown> {
    const name = HOLD + target;
    return this.#tables.write(['meta'], (find) =>
      until ? find('meta').put({ name, value: until }) : find('meta').delete(IDBKeyRange.only(name)),
    );
  }

  lease(target: string, holder: string, milliseconds: number): Promise<boolean> {
    return this.#tables.write(['meta'], async (find) => {
      const name = `:lease ${target}`;
      const held = (await find('meta').get(name))?.value as Lease | undefined;
      const lease = grantLease(held, holder, milliseconds);
      if (lease) await find('meta').put({ name, value: lease });
      return lease !== undefined;
    });
  }
}

/** The first rows whose texts sum to at most `bytes` of UTF-8; at least one. */
function fitting(rows: readonly OutboxRow[], bytes: number): OutboxRow[] {
  const encoder = new TextEncoder();
  let left = bytes;
  const end = rows.findIndex((row, index) => (left -= encoder.encode(row.text).length) < 0 && index > 0);
  return rows.slice(0, end < 0 ? rows.length : end);
}

/** Groups numbers into unbroken runs, each by its first and last. */
function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = found.at(-1);
    if (run && number <= run[1] + 1) run[1] = number;
    else found.push([number, number]);
  }
  return found;
}
