import type { DocumentKey, DocumentWrite, LearningRecord, StatementRow } from '../../src/domain/ports.js';
import type { Json } from '../../src/domain/xapi/types.js';

export const TARGET = 'https://lrs.example/xapi';
export const ADA = 'account|https://intranet.example|ada';
export const BEN = 'account|https://intranet.example|ben';
export const PAGE = 'https://intranet.example/handbook/phishing';
export const ANSWERED = 'http://adlnet.gov/expapi/verbs/answered';
export const COMPLETED = 'http://adlnet.gov/expapi/verbs/completed';

/** A database name that no other test has. */
export function freshName(): string {
  return `learnlets-test-${crypto.randomUUID()}`;
}

/** A statement as the scope hands it over. */
export function statement(own: Partial<StatementRow> = {}): StatementRow {
  const id = crypto.randomUUID();
  const row = {
    id,
    actor: ADA,
    verb: ANSWERED,
    activity: `${PAGE}#q1`,
    registration: 'a6a3b1e0-0000-4000-8000-000000000000',
    timestamp: '2026-11-23T08:00:00.000Z',
    ...own,
  };
  return { text: JSON.stringify({ id: row.id, verb: row.verb, object: row.activity }), ...row };
}

/** Stores so many statements of somebody else that bear a number, and gives that of the first. */
export async function takeNumbers(record: Pick<LearningRecord, 'commit'>, count: number): Promise<number> {
  let number = 0;
  const make = (first: number): StatementRow[] => {
    number = first;
    return Array.from({ length: count }, () => statement({ actor: BEN }));
  };
  await record.commit({ statements: make, documents: [] });
  return number;
}

/** Whether a row is not one of those that only took a number. */
export const isOfAda = ({ actor }: { readonly actor?: unknown }): boolean => actor === ADA;

export function key(activity = `${PAGE}#q1`, actor = ADA): DocumentKey {
  return { actor, activity, stateId: 'attempt' };
}

/** A document made from revision `base`. */
export function write(value: Json, base: number, of: DocumentKey = key()): DocumentWrite {
  return { ...of, value, base };
}

/** The code of the RecordError that a promise rejects with. */
export async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => 'no error',
    (error: { name: string; code: unknown }) => (error.name === 'RecordError' ? error.code : error),
  );
}
