import type { DBSchema } from 'idb';
import type { DocumentKey, DocumentRow, OutboxRow, StatementRow } from '../domain/ports.js';
import type { Json } from '../domain/xapi/types.js';

/** What belongs to the browser, not to a learner. Names of the record itself start with a colon. */
export interface MetaRow {
  readonly name: string;
  readonly value: Json;
}

/** Rows of a view that are kept together; see `View` of the domain. */
export interface ViewRow {
  /** Name and version of the view. */
  readonly view: string;
  readonly actor: string;
  readonly group: string;
  /** The rows by their keys, as JSON text, which is parsed faster than the platform copies an object. */
  readonly rows: string;
}

/** What the database holds. A change of it is a change of contract and needs a step in `migrations.ts`. */
export interface RecordSchema extends DBSchema {
  /** Keyed by a counter, so that every index gives equal keys in order of commit. */
  statements: {
    key: number;
    value: StatementRow;
    indexes: {
      'by-id': string;
      'by-actor': string;
      'by-activity': [actor: string, activity: string];
      'by-verb': [actor: string, verb: string];
    };
  };
  documents: { key: [actor: string, activity: string, stateId: string]; value: DocumentRow };
  /** Holds each statement's text again: a row can be sent, read and exported whatever becomes of the statements. */
  outbox: { key: number; value: OutboxRow; indexes: { 'by-state': [target: string, state: string] } };
  meta: { key: string; value: MetaRow };
  /** Made from the statements, and can be made from them again. */
  views: { key: [view: string, actor: string, group: string]; value: ViewRow };
}

export type TableName = 'statements' | 'documents' | 'outbox' | 'meta' | 'views';

/** Meta name of the counter that all tabs share. */
export const SEQUENCE = ':sequence';

export function documentKey(key: DocumentKey): [string, string, string] {
  return [key.actor, key.activity, key.stateId];
}
