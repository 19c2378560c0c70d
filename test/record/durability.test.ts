import { expect } from '@open-wc/testing';
import type { LearningRecord } from '../../src/domain/ports.js';
import { openRecord } from '../../src/record/index.js';
import { connections, deleteClosed, rowsOf } from './connections.js';
import { codeOf, freshName, key, statement, TARGET, write } from './rows.js';

describe('a transaction of the record', () => {
  const { transaction } = IDBDatabase.prototype;
  let name: string;
  let record: LearningRecord;
  /** The transactions that the page has made, seen from outside. */
  let made: IDBTransaction[] = [];
  let handleMade: (made: IDBTransaction) => void = () => {};

  beforeEach(async () => {
    name = freshName();
    record = await openRecord(name);
    await record.commit({ statements: [statement()], documents: [write('old', 0)], target: TARGET });
    made = [];
    handleMade = () => {};
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
      const one = transaction.apply(this, args);
      made.push(one);
      handleMade(one);
      return one;
    };
  });

  afterEach(async () => {
    IDBDatabase.prototype.transaction = transaction;
    await record.close();
    await deleteClosed(name);
  });

  const act = () => ({ statements: [statement()], documents: [write('new', 1)], target: TARGET });

  it('is one for a whole commit, strict, and over before the commit resolves', async () => {
    let complete = false;
    handleMade = (one) => one.addEventListener('complete', () => (complete = true));
    await record.commit(act());
    expect(complete).to.equal(true);
    expect(made.map(({ mode, durability }) => ({ mode, durability }))).to.deep.equal([
      { mode: 'readwrite', durability: 'strict' },
    ]);
  });

  it('is strict for what belongs to the browser', async () => {
    await record.ensureMeta('pseudonym', () => 'x');
    expect(made.map(({ durability }) => durability)).to.deep.equal(['strict']);
  });

  it('is over when the record is closed', async () => {
    let open = 0;
    handleMade = (one) => {
      open += 1;
      one.addEventListener('complete', () => (open -= 1));
    };
    void record.commit(act());
    void record.documents([key()]);
    void record.statements({});
    void record.outbox.counts(TARGET);
    await record.close();
    expect([made.length, open]).to.deep.equal([4, 0]);
  });

  it('is one for many documents', async () => {
    await record.documents(Array.from({ length: 200 }, (_, index) => key(String(index))));
    await record.documentsUnder('a', 'b');
    expect(made.map(({ mode }) => mode)).to.deep.equal(['readonly', 'readonly']);
  });

  // Wherever the browser takes a transaction back, all of it is back.
  for (const step of [0, 1, 2, 3]) {
    it(`leaves nothing when it is taken back after request ${step}`, async () => {
      handleMade = (one) => {
        let left = step;
        const { objectStore } = one;
        const handleRequest = (request: IDBRequest): IDBRequest => {
          request.addEventListener('success', () => {
            left -= 1;
            if (left === 0) one.abort();
          });
          return request;
        };
        one.objectStore = (store) => {
          const real = objectStore.call(one, store);
          for (const method of ['get', 'put', 'add'] as const) {
            const call = real[method] as (...args: unknown[]) => IDBRequest;
            Object.assign(real, { [method]: (...args: unknown[]) => handleRequest(call.apply(real, args)) });
          }
          return real;
        };
        if (step === 0) queueMicrotask(() => one.abort());
      };
      let told = 0;
      record.subscribe(() => (told += 1));
      expect(await codeOf(record.commit(act()))).to.equal('failed');
      IDBDatabase.prototype.transaction = transaction;
      expect(made.length, 'tries').to.equal(2);
      expect(told).to.equal(0);
      const counts = await Promise.all(
        ['statements', 'documents', 'outbox'].map(async (store) => (await rowsOf(name, store)).length),
      );
      expect(counts).to.deep.equal([1, 1, 1]);
      expect((await record.documents([key()]))[0]).to.deep.include({ value: 'old', revision: 1 });
    });
  }

  it('is tried once more where the browser takes it back for no reason of ours', async () => {
    handleMade = (one) => {
      handleMade = () => {};
      queueMicrotask(() => one.abort());
    };
    await record.commit(act());
    expect((await rowsOf(name, 'outbox')).length).to.equal(2);
    expect(record.durability).to.deep.equal({ kind: 'durable' });
  });
});

describe('a connection of the record', () => {
  it('is shared by all who open the name on a page, until the last has closed', async () => {
    const name = freshName();
    const [one, other] = await Promise.all([openRecord(name), openRecord(name)]);
    const [connection, ...more] = connections(name);
    expect(more).to.deep.equal([]);
    await one.close();
    await one.close();
    await other.commit({ statements: [statement()], documents: [] });
    expect(connections(name)).to.deep.equal([connection]);
    await other.close();
    expect(connections(name)).to.deep.equal([]);
    await deleteClosed(name);
  });
});
