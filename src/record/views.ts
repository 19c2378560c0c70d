import type { StatementRow } from '../domain/ports.js';
import type { View } from '../domain/view.js';
import type { Json, Statement } from '../domain/xapi/types.js';
import type { RecordStore } from './record-store.js';
import type { Find } from './tables.js';

/** Statements folded in one transaction: few enough that neither the page nor another tab's act waits long. */
const CHUNK = 400;

type Rows<Row> = Record<string, Row>;

/** Rows that are kept together. */
interface Group<Row> {
  readonly actor: string;
  readonly group: string;
  rows: Rows<Row>;
}

const involved = ['statements', 'views', 'meta'] as const;

/** The rows of one view, of the version that the code knows. */
const nameOf = ({ name, version }: View): string => `${name}@${version}`;

/** Meta name of how far the statements are folded: the key of the last one. */
const markOf = (name: string): string => `:view ${name}`;

/**
 * Folds further statements, of all learners, into the rows that are kept; says whether there may be more.
 *
 * Where and how far are in one transaction, so that two tabs never fold a statement twice. In memory nothing is kept: the few
 * statements there are folded whenever somebody asks.
 */
export async function keepUp<Row extends Json>({ tables }: RecordStore, view: View<Row>): Promise<boolean> {
  if (!tables.isLasting) return false;
  const name = nameOf(view);
  const keep = async (find: Find): Promise<boolean> => {
    const statements = await unfolded(find, name, CHUNK);
    const last = statements.keys.at(-1);
    if (last === undefined) return false;
    if (statements.isFirst) await dropOlder(find, view);
    const groups = new Map<string, Group<Row>>();
    const changes = statements.rows.flatMap(({ actor, text }) => {
      const statement = JSON.parse(text) as Statement;
      return view.keysOf(statement).map((key) => {
        const place = `${actor}\n${view.groupOf(key)}`;
        const group = groups.get(place) ?? { actor, group: view.groupOf(key), rows: {} };
        groups.set(place, group);
        return { group, key, statement };
      });
    });
    const all = [...groups.values()];
    await Promise.all(
      all.map(async (each) => {
        const stored = await find('views').get([name, each.actor, each.group]);
        if (stored) each.rows = JSON.parse(stored.rows) as Rows<Row>;
      }),
    );
    for (const { group, key, statement } of changes) {
      group.rows[key] = view.fold(group.rows[key], statement, key);
    }
    await Promise.all(
      all.map((each) => find('views').put({ ...each, view: name, rows: JSON.stringify(each.rows) })),
    );
    await find('meta').put({ name: markOf(name), value: last as number });
    return statements.keys.length === CHUNK;
  };
  // Lost at a power failure together with the mark, it is folded again.
  return tables.write(involved, keep, 'relaxed');
}

/** The rows of a learner whose keys start with `prefix`, with all that is stored at this moment. */
export async function readView<Row extends Json>(
  { tables, past }: RecordStore,
  view: View<Row>,
  actor: string,
  prefix: string,
): Promise<Map<string, Row>> {
  const older = past && (await readView(past, view, actor, prefix));
  return tables.write(involved, async (find) => {
    const name = nameOf(view);
    const rows = older ?? new Map<string, Row>();
    if (!older) {
      const group = view.groupOf(prefix);
      // No text that starts with the prefix sorts behind prefix and U+FFFF, which is no character.
      const end = group === prefix ? `${prefix}\uffff` : group;
      const groups = await find('views').getAll(IDBKeyRange.bound([name, actor, group], [name, actor, end]));
      for (const { rows: text } of groups) {
        for (const [key, row] of Object.entries(JSON.parse(text) as Rows<Row>)) {
          if (key.startsWith(prefix)) rows.set(key, row);
        }
      }
    }
    const { rows: rest } = await unfolded(find, name);
    for (const { actor: own, text } of rest) {
      if (own !== actor) continue;
      const statement = JSON.parse(text) as Statement;
      for (const key of view.keysOf(statement)) {
        if (key.startsWith(prefix)) rows.set(key, view.fold(rows.get(key), statement, key));
      }
    }
    return rows;
  });
}

/** The statements behind the mark, oldest first, with their keys. */
async function unfolded(
  find: Find,
  name: string,
  count?: number,
): Promise<{ rows: StatementRow[]; keys: IDBValidKey[]; isFirst: boolean }> {
  const mark = (await find('meta').get(markOf(name)))?.value as number | undefined;
  const range = mark === undefined ? null : IDBKeyRange.lowerBound(mark, true);
  const [rows, keys] = await Promise.all([
    find('statements').getAll(range, count),
    find('statements').getAllKeys(range, count),
  ]);
  return { rows, keys, isFirst: mark === undefined };
}

/** Takes away what earlier versions of the view kept. A tab that still runs one makes its own anew. */
async function dropOlder(find: Find, view: View): Promise<void> {
  for (let version = view.version - 1; version > 0; version -= 1) {
    const name = nameOf({ ...view, version });
    // All keys that begin with the name: arrays sort behind texts.
    await find('views').delete(IDBKeyRange.bound([name], [name, []]));
    await find('meta').delete(IDBKeyRange.only(markOf(name)));
  }
}
