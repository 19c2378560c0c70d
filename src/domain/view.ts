import type { Json, Statement } from './xapi/types.js';

/**
 * A view of the record: rows that a pure fold makes of a learner's statements, kept beside them and only brought up to date.
 *
 * A row must not hang on the order in which statements come, since tabs and devices deliver as they can. So a fold is made of what
 * knows no order: the earliest, the latest, the highest, the sum of whole numbers, the union. Each statement is folded once.
 */
export interface View<Row extends Json = Json> {
  /** Names the view for good. */
  readonly name: string;
  /** Counts changes of the fold: rows of another version are left behind, and made anew from the statements. */
  readonly version: number;
  /** Keys of the rows that a statement changes: IRIs, mostly; none where it says nothing here. */
  keysOf(statement: Statement): readonly string[];
  /**
   * The part of a key by which rows are kept together, for reading many rows one by one takes long: the page of an activity, the
   * month of a day. A prefix of the key, and of a prefix no more than the prefix itself.
   */
  groupOf(key: string): string;
  /** What a statement makes of a row; `undefined` where there is none yet. */
  fold(row: Row | undefined, statement: Statement, key: string): Row;
}
