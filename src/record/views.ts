import type { View } from '../domain/view.js';
import type { Json, Statement } from '../domain/xapi/types.js';
import { Pace } from './pace.js';
import type { RecordStore } from './record-store.js';
import { groupsUnder, nameOf, pageBehind, readGroups } from './view-rows.js';
import { ViewFolder, type FoldingOptions, type Use } from './view-folder.js';

/** What is asked for. */
interface Asked<Row extends Json> {
  readonly view: View<Row>;
  readonly actor: string;
  readonly prefix: string;
  /** Whether it may be kept first. */
  readonly canFold: boolean;
}

/** Gives the rows of views, with all that is stored at that moment. */
export class Views {
  readonly #use: Use;
  readonly #options: FoldingOptions;
  readonly #folder: ViewFolder;

  constructor(use: Use, options: FoldingOptions = { makePace: () => new Pace(), keepEvery: 10_000 }) {
    this.#use = use;
    this.#options = options;
    this.#folder = new ViewFolder(use, options);
  }

  /** The rows of a learner whose keys start with `prefix`. */
  async read<Row extends Json>(view: View<Row>, actor: string, prefix: string): Promise<Map<string, Row>> {
    const read = (canFold: boolean) =>
      this.#use((store) => this.#read(store, { view, actor, prefix, canFold }));
    const rows = await read(true);
    if (rows) return rows;
    await this.#folder.keepUp(view);
    return (await read(false))!;
  }

  /** Nothing where more has to be folded than a few statements, and it can be kept. */
  async #read<Row extends Json>(
    { tables, past }: RecordStore,
    asked: Asked<Row>,
  ): Promise<Map<string, Row> | undefined> {
    const { view, actor, prefix, canFold } = asked;
    const pace = this.#options.makePace();
    const rows = (past && (await this.#read(past, { ...asked, canFold: false }))) ?? new Map<string, Row>();
    const kept = past ? undefined : await readGroups(tables, nameOf(view), groupsUnder(view, actor, prefix));
    let page = await pageBehind(tables, kept?.mark ?? 0);
    if (canFold && !page.isLast) return undefined;
    pace.begin();
    for (const { rows: text } of kept?.groups ?? []) {
      for (const [key, row] of Object.entries(JSON.parse(text) as Record<string, Row>)) {
        if (key.startsWith(prefix)) rows.set(key, row);
      }
      if (pace.isOver) await pace.rest();
    }
    for (;;) {
      for (const { actor: own, text } of page.rows) {
        if (own !== actor) continue;
        const statement = JSON.parse(text) as Statement;
        for (const key of view.keysOf(statement)) {
          if (key.startsWith(prefix)) rows.set(key, view.fold(rows.get(key), statement, key));
        }
        if (pace.isOver) await pace.rest();
      }
      if (page.isLast) return rows;
      page = await pageBehind(tables, Number(page.keys.at(-1)));
      pace.begin();
    }
  }
}
