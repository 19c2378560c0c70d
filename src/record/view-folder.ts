import type { View } from '../domain/view.js';
import type { Json, Statement } from '../domain/xapi/types.js';
import type { Pace } from './pace.js';
import type { RecordStore } from './record-store.js';
import type { Tables } from './tables.js';
import { keepGroups, nameOf, pageBehind, readMark, readSome } from './view-rows.js';
import type { Mark, StatementPage } from './view-rows.js';

/** Does work where rows are kept at the moment. */
export type Use = <Result>(work: (store: RecordStore) => Promise<Result>) => Promise<Result>;

export interface FoldingOptions {
  readonly makePace: () => Pace;
  /** Statements folded in memory before what they make is kept: the work that is lost where the page is closed meanwhile. */
  readonly keepEvery: number;
}

/** Rows that are kept together. */
interface Group {
  readonly actor: string;
  readonly group: string;
  rows: Record<string, Json>;
}

/** One view on its way to the last statement. */
interface Folding {
  readonly view: View;
  readonly name: string;
  /** The database that it is of: in another it begins anew. */
  readonly tables: Tables;
  /** How far the kept rows are folded. */
  kept: Mark;
  /** How far those in memory are. */
  mark: Mark;
  /** By learner and group. */
  readonly groups: Map<string, Group>;
  readonly changed: Set<Group>;
}

/** One row that a statement changes. */
interface Change {
  readonly folding: Folding;
  readonly group: Group;
  readonly key: string;
  readonly statement: Statement;
}

/**
 * Folds the statements of all learners into rows that are kept.
 *
 * All views that lack the same statements fold them in one pass, since reading them takes longest. Rows are folded in memory and
 * written rarely. Another tab may do the same: whoever is first keeps its rows, and the other goes on from there.
 */
export class ViewFolder {
  readonly #use: Use;
  readonly #options: FoldingOptions;
  readonly #foldings = new Map<string, Folding>();
  #pass: Promise<void> | undefined;
  /** The page that is most likely wanted next: the browser looks for it while this one is folded. */
  #next: { readonly mark: Mark; readonly page: Promise<StatementPage | undefined> } | undefined;

  constructor(use: Use, options: FoldingOptions) {
    this.#use = use;
    this.#options = options;
  }

  /** Folds what is stored now; where nothing can be kept, nothing. */
  async keepUp(view: View): Promise<void> {
    const name = nameOf(view);
    const begun = this.#foldings.get(name) ?? (await this.#use((store) => this.#begin(store, view)));
    if (!begun) return;
    if (!this.#foldings.has(name)) this.#foldings.set(name, begun);
    while (this.#foldings.has(name)) await (this.#pass ??= this.#run());
  }

  async #begin({ tables }: RecordStore, view: View): Promise<Folding | undefined> {
    if (!tables.isLasting) return undefined;
    const name = nameOf(view);
    const mark = await readMark(tables, name);
    return { view, name, tables, kept: mark, mark, groups: new Map(), changed: new Set() };
  }

  async #run(): Promise<void> {
    try {
      while (this.#foldings.size > 0) await this.#step(this.#options.makePace());
    } finally {
      // Where it failed, whoever asks again begins anew.
      this.#foldings.clear();
      this.#pass = this.#next = undefined;
    }
  }

  /** Folds one page of statements into all views that lack some of it; the one that is farthest behind says which. */
  async #step(pace: Pace): Promise<void> {
    const mark = Math.min(...Array.from(this.#foldings.values(), (folding) => folding.mark));
    const page = await (this.#next?.mark === mark ? this.#next.page : this.#pageBehind(mark));
    if (!page) return;
    const end = Number(page.keys.at(-1) ?? mark);
    this.#next = page.isLast ? undefined : { mark: end, page: this.#pageBehind(end) };
    this.#next?.page.catch(() => undefined);
    // One that came while the page was read lacks what stands before it, and is next.
    const foldings = [...this.#foldings.values()].filter((each) => each.mark >= mark && each.mark <= end);
    pace.begin();
    for (const { folding, group, key, statement } of await this.#changesOf(page, foldings, pace)) {
      group.rows[key] = folding.view.fold(group.rows[key], statement, key);
      folding.changed.add(group);
      if (pace.isOver) await pace.rest();
    }
    for (const folding of foldings) {
      folding.mark = end;
      if (page.isLast || end - folding.kept >= this.#options.keepEvery) await this.#keep(folding, pace);
      if (page.isLast && folding.mark === end) this.#foldings.delete(folding.name);
    }
  }

  #pageBehind(mark: Mark): Promise<StatementPage | undefined> {
    return this.#use(async ({ tables }) => {
      for (const folding of this.#foldings.values()) {
        if (folding.tables !== tables) this.#foldings.delete(folding.name);
      }
      return this.#foldings.size > 0 ? pageBehind(tables, mark) : undefined;
    });
  }

  /** What a page changes in the views, with the rows as they are. */
  async #changesOf(page: StatementPage, foldings: readonly Folding[], pace: Pace): Promise<Change[]> {
    const changes: Change[] = [];
    const unread = new Set<Group>();
    for (const [index, { actor, text }] of page.rows.entries()) {
      const statement = JSON.parse(text) as Statement;
      for (const folding of foldings) {
        if (Number(page.keys[index]) <= folding.mark) continue;
        const { view, groups } = folding;
        for (const key of view.keysOf(statement)) {
          const name = view.groupOf(key);
          const place = `${actor}\n${name}`;
          let group = groups.get(place);
          if (!group) {
            group = { actor, group: name, rows: {} };
            groups.set(place, group);
            if (folding.kept > 0) unread.add(group);
          }
          changes.push({ folding, group, key, statement });
        }
      }
      if (pace.isOver) await pace.rest();
    }
    for (const { name, groups } of unread.size > 0 ? foldings : []) {
      const some = [...groups.values()].filter((group) => unread.has(group));
      const texts = await this.#use(({ tables }) => readSome(tables, name, some));
      pace.begin();
      for (const [index, group] of some.entries()) {
        group.rows = JSON.parse(texts[index] ?? '{}') as Record<string, Json>;
        if (pace.isOver) await pace.rest();
      }
    }
    return changes;
  }

  /** Keeps what is folded; where another tab was faster, goes on from where that one is. */
  async #keep(folding: Folding, pace: Pace): Promise<void> {
    const { view, name, kept, mark, groups, changed } = folding;
    if (mark === kept) return;
    const rows: { actor: string; group: string; rows: string }[] = [];
    for (const { actor, group, rows: made } of changed) {
      rows.push({ actor, group, rows: JSON.stringify(made) });
      if (pace.isOver) await pace.rest();
    }
    changed.clear();
    const isKept = await this.#use(async ({ tables }) => {
      if (tables !== folding.tables) return false;
      return keepGroups(tables, view, { from: kept, to: mark }, rows, pace);
    });
    if (isKept) {
      folding.kept = mark;
      return;
    }
    groups.clear();
    folding.mark = folding.kept = await this.#use(({ tables }) => readMark(tables, name));
  }
}
