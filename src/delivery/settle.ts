import type { DeliveryReason, OutboxRow } from '../domain/ports.js';
import type { Held } from './lock.js';
import type { Halt, Sender } from './sender.js';
import { parse, type Answer } from './transport.js';
import { reasonOf, verdictOf } from './verdict.js';

/**
 * Finds out what becomes of rows that an answer does not name.
 *
 * A batch is rejected whole for one statement in it, so a refused one is halved until that one stands alone.
 *
 * @param halved whether a 403 was halved already: rights seldom depend on the statement, so once is enough.
 */
export async function settle(
  sender: Sender,
  rows: readonly OutboxRow[],
  answer: Answer,
  held: Held,
  halved: boolean,
): Promise<Halt | undefined> {
  const verdict = verdictOf(answer);
  if (verdict === 'later') return { answer };
  if (verdict === 'stored') return compare(sender, rows, answer, false);
  if (verdict === 'sign-in' || verdict === 'endpoint') return { reason: reasonOf(verdict, answer) };
  if (rows.length > 1 && !(verdict === 'forbidden' && halved)) {
    const middle = rows.length >> 1;
    if (verdict === 'too-large') sender.most = middle;
    const once = halved || verdict === 'forbidden';
    return (
      (await sender.send(rows.slice(0, middle), held, once)) ?? sender.send(rows.slice(middle), held, once)
    );
  }
  if (verdict === 'conflict') return compare(sender, rows, answer, true);
  await setAside(sender, rows, verdict === 'forbidden' ? 'parked' : 'dead', reasonOf(verdict, answer));
  return undefined;
}

/**
 * Settles rows one by one by what the endpoint holds.
 *
 * @param known whether the endpoint said that it has the id (409). The id is ours, so what we may not see counts as
 * stored; after a 2xx it must be there to count, though perhaps not yet (Communication 2.1.1).
 */
async function compare(
  sender: Sender,
  rows: readonly OutboxRow[],
  answer: Answer,
  known: boolean,
): Promise<Halt | undefined> {
  // Fewer pages still meet this. Browsers may never ask again for a file that they did not get, so that must not stop the
  // queue: it is as if nothing could be seen at the endpoint.
  const module = await import('./look-up.js').catch(() => undefined);
  let absent = 0;
  for (const row of rows) {
    const finding = module ? await module.lookUp(row, sender.endpoint) : 'absent';
    if (typeof finding === 'object') return finding;
    if (finding === 'different') await setAside(sender, [row], 'dead', reasonOf('conflict', answer));
    else if (finding === 'absent' && !known) absent += 1;
    else await sender.acknowledge([row]);
  }
  if (absent === 0) return undefined;
  // It thanked for every statement, names none and holds none: that is no LRS.
  const foreign = absent === rows.length && answer.text && !Array.isArray(parse(answer.text));
  return foreign ? { reason: reasonOf('endpoint', answer) } : {};
}

async function setAside(
  { outbox, events }: Sender,
  rows: readonly OutboxRow[],
  state: 'parked' | 'dead',
  reason: DeliveryReason,
): Promise<void> {
  await outbox.setAside(
    rows.map(({ seq }) => seq),
    state,
    reason,
  );
  events.left(rows, false);
}
