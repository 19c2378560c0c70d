import { expect } from '@open-wc/testing';
import type { Durability, LearningRecord } from '../../src/domain/ports.js';
import { openRecord } from '../../src/record/index.js';
import { connections, deleteClosed, rowsOf } from './connections.js';
import { codeOf, freshName, key, statement, TARGET, takeNumbers, write } from './rows.js';
import { endTabs, openTab } from './tab.js';
import { until } from './until.js';

/** platform.test.mjs does the same with a disk that the browser itself takes for full. */
describe('a record on a full disk', () => {
  const { add } = IDBObjectStore.prototype;
  let name: string;
  let record: LearningRecord;
  let full = false;
  const ALL = { count: 50, bytes: 1e6 };
  const first = statement({ activity: 'first' });

  beforeEach(async () => {
    name = freshName();
    full = false;
    // A transaction that adds rows to a full disk is taken back with this error, as browsers do.
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...args) {
      const request = add.apply(this, args);
      if (full) {
        const { transaction: one } = this;
        queueMicrotask(() => {
          Object.defineProperty(one, 'error', {
            configurable: true,
            value: new DOMException('The disk is full.', 'QuotaExceededError'),
          });
          try {
            one.abort();
          } catch {
            // By another request of it already.
          }
        });
      }
      return request;
    };
    record = await openRecord(name);
    await record.commit({ statements: [first], documents: [write('old', 0)], target: TARGET });
  });

  afterEach(async () => {
    full = false;
    IDBObjectStore.prototype.add = add;
    await record.close();
    await deleteClosed(name);
  });

  const act = (base: number, row = statement()) => ({
    statements: [row],
    documents: [write(`from ${base}`, base)],
    target: TARGET,
  });

  it('refuses the commit that meets it, says so, and keeps the same commit in memory when it is made again', async () => {
    const durabilities: Durability[] = [];
    record.onDurability((durability) => durabilities.push(durability));
    full = true;
    const commit = act(1);
    expect(await codeOf(record.commit(commit))).to.equal('quota');
    expect(durabilities).to.deep.equal([{ kind: 'memory', reason: 'quota' }]);
    expect(await record.statements({})).to.deep.equal([first]);
    expect((await record.documents([key()]))[0]?.revision).to.equal(1);

    await record.commit(commit);
    expect(record.durability).to.deep.equal({ kind: 'memory', reason: 'quota' });
    expect(await record.statements({})).to.deep.equal([first, ...commit.statements]);
    expect(await record.statements({ descending: true, limit: 1 })).to.deep.equal(commit.statements);
    expect((await record.documents([key()]))[0]).to.deep.include({ value: 'from 1', revision: 2 });
    expect((await rowsOf(name, 'statements')).length).to.equal(1);
    expect(await codeOf(record.commit(act(1)))).to.equal('conflict');
  });

  it('brings everything to disk with the next commit that finds room', async () => {
    const other = await openTab();
    const there = await other.openRecord(name);
    const told: string[] = [];
    there.subscribe(({ statements }) => told.push(...statements.map(({ id }) => id)));
    full = true;
    await codeOf(record.commit(act(1)));
    const rows = [statement(), statement(), statement()] as const;
    await record.commit(act(1, rows[0]));
    await record.commit(act(2, rows[1]));
    full = false;
    await record.commit(act(3, rows[2]));
    expect(record.durability).to.deep.equal({ kind: 'durable' });
    const ids = [first, ...rows].map(({ id }) => id);
    expect((await rowsOf(name, 'statements')).map(({ id }) => id)).to.deep.equal(ids);
    expect((await rowsOf(name, 'outbox')).map(({ id }) => id)).to.deep.equal(ids);
    expect((await record.documents([key()]))[0]).to.deep.include({ value: 'from 3', revision: 4 });
    await until(() => told.length === 3);
    expect(told).to.deep.equal(ids.slice(1));
    await there.close();
    endTabs();
  });

  it('still sends what is on disk and what is in memory, and forgets on disk what was acknowledged', async () => {
    full = true;
    const row = statement();
    await codeOf(record.commit(act(1, row)));
    await record.commit(act(1, row));
    const waiting = await record.outbox.waiting(TARGET, ALL);
    expect(waiting.map(({ id }) => id)).to.deep.equal([first.id, row.id]);
    expect(await record.outbox.counts(TARGET)).to.deep.equal({ waiting: 2, parked: 0, dead: 0 });
    await record.outbox.acknowledge(waiting.map(({ seq }) => seq));
    expect(await rowsOf(name, 'outbox')).to.deep.equal([]);
    expect((await rowsOf(name, 'statements')).length).to.equal(1);
    full = false;
    await record.commit(act(2));
    expect((await rowsOf(name, 'outbox')).length).to.equal(1);
    expect((await rowsOf(name, 'statements')).length).to.equal(3);
  });

  it('keeps a row parked that was parked meanwhile', async () => {
    full = true;
    await codeOf(record.commit(act(1)));
    const [row] = await record.outbox.waiting(TARGET, ALL);
    await record.outbox.setAside([row!.seq], 'parked', { code: 'sign-in' });
    full = false;
    await record.commit(act(1));
    expect(record.durability.kind).to.equal('durable');
    expect(await record.outbox.counts(TARGET)).to.deep.equal({ waiting: 1, parked: 1, dead: 0 });
  });

  it('comes back to disk by itself when the connection was lost meanwhile', async () => {
    full = true;
    await codeOf(record.commit(act(1)));
    await record.commit(act(1));
    full = false;
    connections(name)[0]!.close();
    await record.commit(act(2));
    await record.commit(act(3));
    await until(() => record.durability.kind === 'durable');
    expect((await rowsOf(name, 'statements')).length).to.equal(4);
    expect((await record.documents([key()]))[0]?.revision).to.equal(4);
    expect(await record.statements({})).to.have.length(4);
  });

  it('does other work in memory without a refusal', async () => {
    expect(await takeNumbers(record, 5)).to.equal(1);
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    try {
      expect(await record.ensureMeta('pseudonym', () => 'x')).to.equal('x');
      expect(record.durability).to.deep.equal({ kind: 'memory', reason: 'quota' });
      expect(await takeNumbers(record, 2)).to.equal(6);
      expect(await takeNumbers(record, 1)).to.equal(8);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    await record.commit(act(1));
    expect(await record.ensureMeta('pseudonym', () => 'y')).to.equal('x');
    expect(await takeNumbers(record, 1)).to.equal(9);
  });
});
