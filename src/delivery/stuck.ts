import type { DeliveryState, Outbox } from '../domain/ports.js';

/**
 * What a queue cannot get rid of, as JSON text: dead and parked rows, and all that wait where the target is parked.
 *
 * Each comes with its reason, and with its statement byte for byte.
 */
export async function exportStuck(
  outbox: Outbox,
  endpoint: string,
  target: string,
  { phase, reason }: DeliveryState,
  exported: Date,
): Promise<string> {
  const states = ['dead', 'parked', ...(phase === 'parked' ? ['waiting' as const] : [])] as const;
  const rows = (await Promise.all(states.map((state) => outbox.list(target, state)))).flat();
  rows.sort((one, other) => one.seq - other.seq);
  const entries = rows.map(({ id, state, reason: own = reason, text }) =>
    withRaw({ id, state, reason: own }, 'statement', text),
  );
  return `${withRaw({ endpoint, exported }, 'rows', `[\n${entries.join(',\n')}\n]`)}\n`;
}

/** Puts a dead or parked row back to waiting, or all dead ones where no id is given; returns how many. */
export async function retryStuck(outbox: Outbox, target: string, id?: string): Promise<number> {
  const ids = id === undefined ? undefined : [id];
  const dead = await outbox.release(target, 'dead', ids);
  return ids ? dead + (await outbox.release(target, 'parked', ids)) : dead;
}

/** An object as JSON text, with one more member whose value is JSON text already. */
function withRaw(value: object, name: string, text: string): string {
  return `${JSON.stringify(value).slice(0, -1)},"${name}":${text}}`;
}
