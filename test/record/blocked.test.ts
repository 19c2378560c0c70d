import { expect } from '@open-wc/testing';
import type { Durability, RecordChange } from '../../src/domain/ports.js';
import { openRecord } from '../../src/record/index.js';
import { migrations } from '../../src/record/migrations.js';
import type { Migration } from '../../src/record/migrations.js';
import { connections, deleteClosed, rowsOf } from './connections.js';
import { ADA, codeOf, freshName, isOfAda, key, PAGE, statement, TARGET, takeNumbers, write } from './rows.js';
import { refuse } from './refusing.js';
import { endTabs, openTab } from './tab.js';
import type { Tab } from './tab.js';
import { until } from './until.js';

const next: Migration = (_database, transaction) => {
  transaction.objectStore('statements').createIndex('by-time' as never, 'timestamp');
};
const upgraded = { migrations: [...migrations, next], patience: 50 };

describe('a record whose upgrade is blocked by an older tab', () => {
  let name: string;
  let tab: Tab;
  /** A connection of the old version that does not make way. */
  let old: IDBDatabase;

  const before = statement({ activity: 'before' });
  const busy = key(`${PAGE}#busy`);

  beforeEach(async () => {
    name = freshName();
    tab = await openTab();
    const record = await tab.openRecord(name);
    await record.commit({
      statements: [before],
      documents: [write('old', 0), write('old', 0, busy)],
      target: TARGET,
    });
    for (const base of [1, 2]) await record.commit({ statements: [], documents: [write(base, base, busy)] });
    await record.ensureMeta('pseudonym', () => 'known');
    await takeNumbers(record, 4);
    await record.close();
    old = await tab.openPlain(name, migrations.length);
  });

  afterEach(async () => {
    old.close();
    await until(() => connections(name).length === 0);
    await deleteClosed(name);
    endTabs();
  });

  it('works in memory, says so, and brings everything to disk in order when the way is free', async () => {
    const record = await openRecord(name, upgraded);
    expect(record.durability).to.deep.equal({ kind: 'memory', reason: 'blocked' });
    const durabilities: Durability[] = [];
    const changes: RecordChange[] = [];
    let rings = 0;
    record.onDurability((durability) => durabilities.push(durability));

    const rows = [statement(), statement(), statement(), statement()] as const;
    await record.commit({ statements: rows.slice(0, 2), documents: [write('a', 0)], target: TARGET });
    const other = key(`${PAGE}#other`);
    await record.commit({
      statements: [rows[2]],
      documents: [write('b', 1), write(1, 0, other), write('late', 0, busy)],
      target: TARGET,
    });
    await record.commit({ statements: [rows[3]], documents: [] });
    expect(await record.statements({ actor: ADA })).to.deep.equal(rows);
    const waiting = await record.outbox.waiting(TARGET, { count: 50, bytes: 1e6 });
    await record.outbox.acknowledge([waiting[0]!.seq]);
    await record.outbox.setAside([waiting[1]!.seq], 'dead', { code: 'rejected' });
    expect(await record.ensureMeta('fresh', () => 'made here')).to.equal('made here');
    expect(await record.ensureMeta('pseudonym', () => 'made here')).to.equal('made here');

    record.subscribe((change) => changes.push(change));
    record.outbox.subscribe(() => (rings += 1));
    old.close();
    await until(() => record.durability.kind === 'durable');

    expect(durabilities).to.deep.equal([{ kind: 'durable' }]);
    expect(await record.statements({ actor: ADA })).to.deep.equal([before, ...rows]);
    expect((await rowsOf(name, 'statements')).filter(isOfAda).map(({ id }) => id)).to.deep.equal(
      [before, ...rows].map(({ id }) => id),
    );
    // Those on disk were at revisions 1, 0 and 3; the page had made 2, 1 and 1 of its own.
    expect(await record.documents([key(), other, busy])).to.deep.equal([
      { ...key(), value: 'b', revision: 2 },
      { ...other, value: 1, revision: 1 },
      { ...busy, value: 'late', revision: 4 },
    ]);
    expect((await record.outbox.list(TARGET, 'waiting')).map(({ id }) => id)).to.deep.equal([
      before.id,
      rows[2].id,
    ]);
    expect((await record.outbox.list(TARGET, 'dead')).map(({ id }) => id)).to.deep.equal([rows[1].id]);
    expect(await record.ensureMeta('pseudonym', () => 'other')).to.equal('known');
    expect(await record.ensureMeta('fresh', () => 'other')).to.equal('made here');
    expect(rings).to.equal(1);
    expect(changes).to.have.length(1);
    expect(await takeNumbers(record, 1)).to.equal(5);
    expect(changes[0]).to.deep.include({ statements: [], remote: true });
    await record.commit({ statements: [statement()], documents: [write('c', 2)] });
    await record.close();
  });

  it('opens in time where the older tab makes way at once', async () => {
    const record = await Promise.all([openRecord(name, { ...upgraded, patience: 2000 }), old.close()]);
    expect(record[0].durability).to.deep.equal({ kind: 'durable' });
    await record[0].close();
  });

  it('brings its work to disk even if it is closed before the way is free', async () => {
    const record = await openRecord(name, upgraded);
    const row = statement();
    await record.commit({ statements: [row], documents: [write('mine', 0)], target: TARGET });
    await record.close();
    expect(await codeOf(record.statements({ actor: ADA }))).to.equal('closed');
    old.close();
    await until(async () => (await rowsOf(name, 'statements')).filter(isOfAda).length === 2);
    await until(() => connections(name).length === 0);
    const again = await openRecord(name, upgraded);
    expect(await again.statements({ actor: ADA })).to.deep.equal([before, row]);
    expect((await again.documents([key()]))[0]?.value).to.equal('mine');
    await again.close();
  });

  it('tells the tabs of its version what it brings to disk', async () => {
    const record = await openRecord(name, upgraded);
    await record.commit({ statements: [statement()], documents: [] });
    const second = await openTab();
    const theirs = second.openRecord(name, { ...upgraded, patience: 2000 });
    old.close();
    const there = await theirs;
    expect(there.durability.kind).to.equal('durable');
    await until(async () => (await there.statements({ actor: ADA })).length === 2);
    await until(() => record.durability.kind === 'durable');
    let told = 0;
    there.subscribe(({ remote }) => (told += remote ? 1 : 0));
    await record.commit({ statements: [statement()], documents: [] });
    await until(() => told);
    await Promise.all([record.close(), there.close()]);
  });
});

describe('a database that never answers', () => {
  it('does not keep the page waiting', async () => {
    const restore = refuse('never answers');
    const record = await openRecord(freshName(), { patience: 20 });
    restore();
    expect(record.durability).to.deep.equal({ kind: 'memory', reason: 'blocked' });
    await record.commit({ statements: [statement()], documents: [] });
    await record.close();
  });
});
