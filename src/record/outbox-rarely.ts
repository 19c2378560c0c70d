import type { OutboxRow } from '../domain/ports.js';
import { grantLease } from './lease.js';
import type { Lease } from './lease.js';
import type { Tables } from './tables.js';

/** See `Outbox.release`. */
export function release(
  tables: Tables,
  target: string,
  state: OutboxRow['state'],
  ids?: readonly string[],
  to = target,
): Promise<number> {
  return tables.write(['outbox'], async (find) => {
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

/** See `Outbox.hold`. */
export async function hold(tables: Tables, target: string, until: number): Promise<void> {
  const name = `:hold ${target}`;
  await tables.write(['meta'], async (find) => {
    await (until
      ? find('meta').put({ name, value: { target, until } })
      : find('meta').delete(IDBKeyRange.only(name)));
  });
}

/** See `Outbox.lease`. */
export function lease(
  tables: Tables,
  target: string,
  holder: string,
  milliseconds: number,
): Promise<boolean> {
  return tables.write(['meta'], async (find) => {
    const name = `:lease ${target}`;
    const held = (await find('meta').get(name))?.value as Lease | undefined;
    const granted = grantLease(held, holder, milliseconds);
    if (granted) await find('meta').put({ name, value: granted });
    return granted !== undefined;
  });
}
