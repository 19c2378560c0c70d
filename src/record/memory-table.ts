import type { Cursor, Source, Table } from './tables.js';

/** Where a key is in a row. */
export type KeyPath = string | readonly string[];

/** A row by the names of its keys; what else it holds is not looked at. */
export type MemoryRow = Readonly<Record<string, IDBValidKey>>;

/** Outbox rows get numbers far above what a database counts to, and none is given twice on a page. */
let lastSeq = 2 ** 50;

/** Rows in the order they came, seen by one key. Hands out copies, as a database does. */
class MemorySource implements Source<MemoryRow> {
  readonly rows: Map<string, MemoryRow>;
  readonly #path: KeyPath;

  constructor(rows: Map<string, MemoryRow>, path: KeyPath) {
    this.rows = rows;
    this.#path = path;
  }

  async get(key: IDBValidKey): Promise<MemoryRow | undefined> {
    return (await this.getAll(IDBKeyRange.only(key)))[0];
  }

  async getAll(range?: IDBKeyRange | null, count?: number): Promise<MemoryRow[]> {
    const rows = [...this.rows.values()].filter((row) => !range || range.includes(this.keyOf(row)));
    return structuredClone(rows.slice(0, count));
  }

  async getAllKeys(range?: IDBKeyRange | null, count?: number): Promise<IDBValidKey[]> {
    return (await this.getAll(range, count)).map((row) => this.keyOf(row));
  }

  async count(range?: IDBKeyRange | null): Promise<number> {
    return (await this.getAll(range)).length;
  }

  async openCursor(range: IDBKeyRange | null, direction: 'next' | 'prev'): Promise<Cursor<MemoryRow> | null> {
    const rows = await this.getAll(range);
    if (direction === 'prev') rows.reverse();
    const at = (index: number): Cursor<MemoryRow> | null =>
      index < rows.length ? { value: rows[index]!, continue: async () => at(index + 1) } : null;
    return at(0);
  }

  keyOf(row: MemoryRow): IDBValidKey {
    return typeof this.#path === 'string' ? row[this.#path]! : this.#path.map((name) => row[name]!);
  }
}

/** One table in memory. The first path is its own key. */
export class MemoryTable extends MemorySource implements Table<MemoryRow> {
  readonly #paths: Readonly<Record<string, KeyPath>>;

  constructor(paths: Readonly<Record<string, KeyPath>>) {
    super(new Map(), Object.values(paths)[0]!);
    this.#paths = paths;
  }

  index(name: string): Source<MemoryRow> {
    return new MemorySource(this.rows, this.#paths[name]!);
  }

  async add(row: MemoryRow): Promise<void> {
    const numbered = 'seq' in this.#paths ? { ...row, seq: (lastSeq += 1) } : row;
    if (this.rows.has(this.#nameOf(row))) throw new DOMException('The key is taken.', 'ConstraintError');
    this.set(structuredClone(numbered));
  }

  async put(row: MemoryRow): Promise<void> {
    this.set(structuredClone(row));
  }

  async delete(range: IDBKeyRange): Promise<void> {
    for (const [name, row] of this.rows) if (range.includes(this.keyOf(row))) this.rows.delete(name);
  }

  set(row: MemoryRow): void {
    this.rows.set(this.#nameOf(row), row);
  }

  #nameOf(row: MemoryRow): string {
    return JSON.stringify(this.keyOf(row));
  }
}
