import { expect } from '@open-wc/testing';
import type { View } from '../../src/domain/view.js';
import { openTables } from '../../src/record/disk-tables.js';
import { migrations } from '../../src/record/migrations.js';
import { Pace } from '../../src/record/pace.js';
import { RecordStore } from '../../src/record/record-store.js';
import type { Tables } from '../../src/record/tables.js';
import type { FoldingOptions, Use } from '../../src/record/view-folder.js';
import { Views } from '../../src/record/views.js';
import { deleteClosed } from './connections.js';
import { ADA, BEN, freshName, PAGE, statement } from './rows.js';

const PAGES = 7;

/** The last text by page, and how many there are: a fold for which it matters that each statement is folded once. */
const view = (name: string, tell: () => void = () => {}): View<[number, string]> => ({
  name,
  version: 1,
  keysOf: ({ object }) => [object as unknown as string],
  groupOf: (key) => key.split('#', 1)[0]!,
  fold: (row = [0, ''], { id }) => {
    tell();
    return [row[0] + 1, id > row[1] ? id : row[1]];
  },
});

describe('folding views', () => {
  let name: string;
  let tables: Tables;
  let use: Use;
  /** How often statements were read. */
  let reads: number;

  beforeEach(async () => {
    name = freshName();
    tables = await openTables(name, migrations, () => {});
    reads = 0;
    const counted: Tables = Object.assign(Object.create(tables) as Tables, {
      isLasting: true,
      read: ((table, work) => {
        if (table === 'statements') reads += 1;
        return tables.read(table, work);
      }) as Tables['read'],
      write: tables.write.bind(tables),
    });
    const store = new RecordStore(counted);
    use = (work) => work(store);
  });
  afterEach(async () => {
    await tables.close();
    await deleteClosed(name);
  });

  /** Stores statements over several pages and of two learners; gives what the views must say of one of them. */
  async function fill(count: number): Promise<Map<string, [number, string]>> {
    const rows = Array.from({ length: count }, (_, index) =>
      statement({ actor: index % 5 === 0 ? BEN : ADA, activity: `${PAGE}/${index % PAGES}#q${index % 3}` }),
    );
    await use((store) => store.commit({ statements: rows, documents: [] }));
    const whole = new Map<string, [number, string]>();
    for (const { actor, activity, id } of rows) {
      if (actor !== ADA) continue;
      const [acts, last] = whole.get(activity) ?? [0, ''];
      whole.set(activity, [acts + 1, id > last ? id : last]);
    }
    return whole;
  }

  const options = (own: Partial<FoldingOptions> = {}): FoldingOptions => ({
    makePace: () => new Pace(),
    keepEvery: 10_000,
    ...own,
  });

  it('never works longer than its stretch before others get their turn', async () => {
    await fill(1000);
    let now = 0;
    let worked = 0;
    let longest = 0;
    let rests = 0;
    // Each fold takes a millisecond by this clock, which stands still otherwise.
    const slow = view('slow', () => {
      now += 1;
      worked += 1;
      longest = Math.max(longest, worked);
    });
    const rest = async (): Promise<void> => {
      rests += 1;
      worked = 0;
    };
    const views = new Views(use, options({ makePace: () => new Pace(() => now, rest) }));
    await views.read(slow as never, ADA, '');
    expect(longest).to.equal(10);
    expect(rests).to.be.at.least(95);
  });

  it('reads the statements once for all views that lack them, and makes of them what a whole fold does', async () => {
    const whole = await fill(2000);
    const views = new Views(use, options());
    await views.read(view('first'), ADA, '');
    const alone = reads;
    reads = 0;
    const all = await Promise.all(['a', 'b', 'c'].map((each) => views.read(view(each), ADA, '')));
    for (const rows of all) expect(rows).to.deep.equal(whole);
    // Each of them looks twice itself: whether much is lacking, and what is new at the end.
    expect(reads).to.be.at.most(alone + 2 * 4);
  });

  it('folds all into a view that comes while a later page is read', async () => {
    const whole = await fill(2000);
    let late: Promise<Map<string, [number, string]>> | undefined;
    const comeLate: Use = (work) =>
      use(async (store) => {
        const result = await work(store);
        if (reads === 4) late ??= views.read(view('late'), ADA, '');
        // What has been read is handed over once the other one has joined.
        if (late) await new Promise((resolve) => setTimeout(resolve, 20));
        return result;
      });
    const views = new Views(comeLate, options());
    expect(await views.read(view('early'), ADA, '')).to.deep.equal(whole);
    expect(await late).to.deep.equal(whole);
  });

  it('goes on where it was broken off, and folds nothing twice', async () => {
    const whole = await fill(2000);
    let left = 12;
    const torn: Use = (work) => {
      left -= 1;
      return left > 0 ? use(work) : Promise.reject(new Error('The page was closed.'));
    };
    const broken = new Views(torn, options({ keepEvery: 500 }));
    expect(await broken.read(view('torn'), ADA, '').catch(({ message }: Error) => message)).to.equal(
      'The page was closed.',
    );
    let folded = 0;
    const rows = await new Views(use, options()).read(
      view('torn', () => (folded += 1)),
      ADA,
      '',
    );
    expect(rows).to.deep.equal(whole);
    expect(folded).to.be.within(1, 1500);
  });

  // At its end a tab would keep less than is kept already; half way it would go on with rows that are older.
  for (const [when, at, keepEvery] of [
    ['at its end', 1395, 10_000],
    ['half way', 200, 500],
  ] as const) {
    it(`leaves its own rows where another tab was faster: ${when}`, async () => {
      await fill(1400);
      const other = new Views(use, options());
      const sum = (rows: ReadonlyMap<string, [number, string]>): number =>
        [...rows.values()].reduce((all, [acts]) => all + acts, 0);
      let now = 0;
      let isFirst = true;
      const more = async (activity: string): Promise<void> => {
        const statements = Array.from({ length: 300 }, () => statement({ activity }));
        await use((store) => store.commit({ statements, documents: [] }));
      };
      const rest = async (): Promise<void> => {
        if (!isFirst || now < at) return;
        isFirst = false;
        await more(`${PAGE}/other#q1`);
        await other.read(view('raced'), ADA, '');
        await more(`${PAGE}/1#q1`);
      };
      const slow = view('raced', () => (now += 1));
      const views = new Views(use, options({ makePace: () => new Pace(() => now, rest), keepEvery }));
      const all = 1400 * (4 / 5) + 600;
      expect(sum(await views.read(slow, ADA, ''))).to.equal(all);
      expect(isFirst).to.equal(false);
      expect(sum(await new Views(use, options()).read(view('raced'), ADA, ''))).to.equal(all);
    });
  }
});
