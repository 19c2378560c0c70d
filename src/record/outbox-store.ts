import type { DeliveryReason, Outbox, OutboxRow, StatementRow } from '../domain/ports.js';
import type { Find, Tables } from './tables.js';

/** A new row; the table gives it its number. */
export function outboxRow({ id, text }: StatementRow, target: string): OutboxRow {
  return { id, target, state: 'waiting', text } as OutboxRow;
}

/** The rows that wait for an endpoint, over one set of tables; outbox-rarely.ts has what few pages do with them. */
export class OutboxStore implements Omit<Outbox, 'subscribe' | 'release' | 'holds' | 'hold' | 'lease'> {
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

  list(target: string, state: OutboxRow['state'], count?: number): Promise<OutboxRow[]> {
    return this.#tables.read('outbox', (table) =>
      table.index('by-state').getAll(IDBKeyRange.only([target, state]), count),
    );
  }

  async counts(target: string): Promise<{ waiting: number; parked: number; dead: number }> {
    const [waiting = 0, parked = 0, dead = 0] = await this.#tables.read('outbox', (table) =>
      Promise.all(
        ['waiting', 'parked', 'dead'].map((state) =>
          table.index('by-state').count(IDBKeyRange.only([target, state])),
        ),
      ),
    );
    return { waiting, parked, dead };
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
