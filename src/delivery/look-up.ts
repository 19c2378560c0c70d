import type { OutboxRow } from '../domain/ports.js';
import type { Endpoint } from './endpoint.js';
import { isSameStatement } from './equivalence.js';
import { queryUrl } from './read-address.js';
import type { Halt } from './sender.js';
import { parse } from './transport.js';
import { reasonOf, verdictOf } from './verdict.js';

/** What an endpoint has under the id of a statement; `hidden` where it lets nobody look. */
export type Finding = 'same' | 'different' | 'absent' | 'hidden';

/** Looks a row's statement up at the endpoint, also among voided ones. */
export async function lookUp({ id, text }: OutboxRow, endpoint: Endpoint): Promise<Finding | Halt> {
  let answer = await endpoint.get(queryUrl(endpoint.address, { statementId: id }));
  if (answer?.status === 404)
    answer = await endpoint.get(queryUrl(endpoint.address, { voidedStatementId: id }));
  const verdict = verdictOf(answer);
  if (!answer || verdict === 'later') return { answer };
  if (verdict === 'stored') {
    const theirs = parse(answer.text) as { id?: unknown } | null | undefined;
    if (theirs?.id !== id) return 'absent';
    return isSameStatement(parse(text), theirs) ? 'same' : 'different';
  }
  // A login page stands there now: nothing it says is about the statement.
  if (answer.status < 300) return { reason: reasonOf('endpoint', answer) };
  return verdict === 'sign-in' || verdict === 'forbidden' ? 'hidden' : 'absent';
}
