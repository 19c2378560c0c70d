import type { StatementRow } from '../domain/ports.js';
import type { View } from '../domain/view.js';
import type { Json } from '../domain/xapi/types.js';
import type { Pace } from './pace.js';
import type { ViewRow } from './schema.js';
import type { Table, Tables } from './tables.js';

/** Statements read at once: the browser hands them over in one piece of a few milliseconds. */
const PAGE = 250;

/** How far a view has come: the key of the last statement that is folded; 0, before the first, where there is none. */
export type Mark = number;

/** Statements in order of commit, with their keys. */
export interface StatementPage {
  readonly rows: readonly StatementRow[];
  readonly keys: readonly IDBValidKey[];
  /** Whether there are none behind them. */
  readonly isLast: boolean;
}

/** The rows of one view, of the version that the code knows. */
export const nameOf = ({ name, version }: View): string => `${name}@${version}`;

/** The statements behind a mark, as many as are read at once. */
export function pageBehind(tables: Tables, mark: Mark): Promise<StatementPage> {
  return tables.read('statements', async (table) => {
    // In memory they are few, in no order of keys, and none is folded.
    if (!tables.isLasting) return { rows: await table.getAll(), keys: [], isLast: true };
    // Keys count on, so that this many rows in so wide a range have the keys of the range, which need not be read then.
    const dense = await table.getAll(IDBKeyRange.bound(mark, mark + PAGE, true));
    if (dense.length === PAGE) {
      return { rows: dense, keys: dense.map((_, index) => mark + 1 + index), isLast: false };
    }
    const range = IDBKeyRange.lowerBound(mark, true);
    const [rows, keys] = await Promise.all([table.getAll(range, PAGE), table.getAllKeys(range, PAGE)]);
    return { rows, keys, isLast: rows.length < PAGE };
  });
}

// The mark stands among the rows of its view, as if of a learner without a name: so one transaction on one table keeps or reads
// both, and acts, which do not touch that table, never wait for it.
const markKey = (name: string): [string, string, string] => [name, '', ''];

const markIn = (row: ViewRow | undefined): Mark => Number(row?.rows ?? 0);

export const readMark = (tables: Tables, name: string): Promise<Mark> =>
  tables.read('views', async (table) => markIn(await table.get(markKey(name))));

/** The kept rows of groups as JSON text, in the order asked. */
export const readSome = (
  tables: Tables,
  name: string,
  groups: readonly { readonly actor: string; readonly group: string }[],
): Promise<(string | undefined)[]> =>
  tables.read('views', (table) =>
    Promise.all(groups.map(async ({ actor, group }) => (await table.get([name, actor, group]))?.rows)),
  );

/** All rows that are kept in a range of groups, and how far they are folded. */
export function readGroups(
  tables: Tables,
  name: string,
  range: IDBKeyRange,
): Promise<{ readonly mark: Mark; readonly groups: readonly ViewRow[] }> {
  return tables.read('views', async (table) => {
    const [row, groups] = await Promise.all([table.get(markKey(name)), table.getAll(range)]);
    const mark = markIn(row);
    return { mark, groups: mark > 0 ? groups : [] };
  });
}

/**
 * Keeps rows that are folded from one mark to another, unless another tab was faster; says whether they are kept.
 */
export function keepGroups(
  tables: Tables,
  view: View,
  { from, to }: { readonly from: Mark; readonly to: Mark },
  groups: readonly Omit<ViewRow, 'view'>[],
  pace: Pace,
): Promise<boolean> {
  const name = nameOf(view);
  const keep = async (table: Table<ViewRow>): Promise<boolean> => {
    if (markIn(await table.get(markKey(name))) !== from) return false;
    if (from === 0) await dropOlder(table, view);
    pace.begin();
    for (const group of groups) {
      const put = table.put({ ...group, view: name });
      if (!pace.isOver) continue;
      // A transaction lets nobody wait who waits for nothing but its requests.
      await put;
      pace.begin();
    }
    const [, actor, group] = markKey(name);
    await table.put({ view: name, actor, group, rows: String(to) });
    return true;
  };
  // Lost at a power failure together with the mark, they are folded again.
  return tables.write(['views'], (find) => keep(find('views')), 'relaxed');
}

/** Takes away what earlier versions of the view kept. A tab that still runs one makes its own anew. */
async function dropOlder(table: Table<ViewRow>, view: View): Promise<void> {
  for (let version = view.version - 1; version > 0; version -= 1) {
    const name = nameOf({ ...view, version });
    // All keys that begin with the name: arrays sort behind texts.
    await table.delete(IDBKeyRange.bound([name], [name, []]));
  }
}

/** The kept groups in which keys may start with a prefix. */
export function groupsUnder<Row extends Json>(view: View<Row>, actor: string, prefix: string): IDBKeyRange {
  const name = nameOf(view);
  const group = view.groupOf(prefix);
  // No text that starts with the prefix sorts behind prefix and U+FFFF, which is no character.
  const end = group === prefix ? `${prefix}\uffff` : group;
  return IDBKeyRange.bound([name, actor, group], [name, actor, end]);
}
