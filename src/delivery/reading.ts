import type { ReadFailure, ReadRefusal, StatementList } from '../domain/exchange.js';
import { isObject } from '../domain/shape.js';
import { askedPause } from './retry-after.js';
import { parse, type Answer } from './transport.js';
import { verdictOf, type Verdict } from './verdict.js';

/** A list that is refused for what was asked is no list of an LRS. */
const refusals: Partial<Record<Verdict, ReadRefusal>> = {
  later: 'later',
  'sign-in': 'sign-in',
  forbidden: 'forbidden',
};

/**
 * What an endpoint says when it is asked for statements.
 *
 * @param now milliseconds since 1970.
 */
export function listIn(answer: Answer | undefined, now: number): StatementList | ReadFailure {
  const verdict = verdictOf(answer);
  const body = answer && verdict === 'stored' ? parse(answer.text) : undefined;
  if (isObject(body) && Array.isArray(body['statements'])) {
    const { statements, more } = body;
    return { statements, ...(typeof more === 'string' && more !== '' && { more }) };
  }
  const pause = answer && askedPause(answer, now);
  return { refusal: refusals[verdict] ?? 'endpoint', ...(pause !== undefined && { pause }) };
}
