import type { StatementQuery, StatementRow } from '../domain/ports.js';
import type { RecordStore } from './record-store.js';
import type { Source, Tables } from './tables.js';

/** Finds statements where rows are kept now, and the older ones where they were kept before. */
export async function queryStatements(store: RecordStore, query: StatementQuery): Promise<StatementRow[]> {
  const [older = [], newer] = await Promise.all([
    store.past && queryStatements(store.past, query),
    findIn(store.tables, query),
  ]);
  return (query.descending ? [...newer, ...older] : [...older, ...newer]).slice(0, query.limit);
}

function findIn(tables: Tables, query: StatementQuery): Promise<StatementRow[]> {
  const { actor, activity, verb, limit, descending = false } = query;
  return tables.read('statements', async (table) => {
    const [source, key]: [Source<StatementRow>, IDBValidKey?] =
      actor === undefined
        ? [table]
        : activity !== undefined
          ? [table.index('by-activity'), [actor, activity]]
          : verb !== undefined
            ? [table.index('by-verb'), [actor, verb]]
            : [table.index('by-actor'), actor];
    const range = key === undefined ? null : IDBKeyRange.only(key);
    if (limit === undefined) {
      const rows = (await source.getAll(range)).filter((row) => matches(row, query));
      return descending ? rows.reverse() : rows;
    }
    const rows: StatementRow[] = [];
    let cursor = await source.openCursor(range, descending ? 'prev' : 'next');
    while (cursor && rows.length < limit) {
      if (matches(cursor.value, query)) rows.push(cursor.value);
      cursor = await cursor.continue();
    }
    return rows;
  });
}

function matches(row: StatementRow, { actor, activity, verb }: StatementQuery): boolean {
  return (
    (actor === undefined || row.actor === actor) &&
    (activity === undefined || row.activity === activity) &&
    (verb === undefined || row.verb === verb)
  );
}
