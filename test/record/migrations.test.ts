import { expect } from '@open-wc/testing';
import { openRecord } from '../../src/record/index.js';
import { migrations } from '../../src/record/migrations.js';
import type { Migration } from '../../src/record/migrations.js';
import { deleteClosed, openPlain, rowsOf } from './connections.js';
import { ADA, freshName, key, statement, TARGET, takeNumbers, write } from './rows.js';

/** Version 1 as it was published, written down once more by hand: what an old browser may hold. Never change it. */
function makeVersion1(database: IDBDatabase): void {
  const statements = database.createObjectStore('statements', { autoIncrement: true });
  statements.createIndex('by-id', 'id', { unique: true });
  statements.createIndex('by-actor', 'actor');
  statements.createIndex('by-activity', ['actor', 'activity']);
  statements.createIndex('by-verb', ['actor', 'verb']);
  const documents = database.createObjectStore('documents', { keyPath: ['actor', 'activity', 'stateId'] });
  const outbox = database.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true });
  outbox.createIndex('by-state', ['target', 'state']);
  const meta = database.createObjectStore('meta', { keyPath: 'name' });
  statements.add(old);
  documents.add({ ...key(), value: 'old', revision: 3 });
  outbox.add({ id: old.id, target: TARGET, state: 'waiting', text: old.text });
  outbox.add({ id: 'dead', target: TARGET, state: 'dead', reason: { code: 'rejected' }, text: '{}' });
  meta.add({ name: 'pseudonym', value: 'old' });
  meta.add({ name: ':sequence', value: 12 });
}
const old = statement({ id: 'old' });

/** A step such as a later version may have: another index, another store, rows that are read and rewritten. */
const next: Migration = async (database, transaction) => {
  transaction.objectStore('statements').createIndex('by-time' as never, 'timestamp');
  database.createObjectStore('later' as never, { keyPath: 'name' });
  const outbox = transaction.objectStore('outbox');
  for (const row of await outbox.getAll()) await outbox.put({ ...row, tries: 0 } as never);
};

describe('migrations', () => {
  let name: string;
  beforeEach(() => {
    name = freshName();
  });
  afterEach(() => deleteClosed(name));

  for (const [how, steps] of Object.entries({
    'this version': migrations,
    'a later one': [...migrations, next],
  })) {
    it(`bring version 1 to ${how} and lose no unsent work`, async () => {
      (await openPlain(name, 1, makeVersion1)).close();
      const record = await openRecord(name, { migrations: steps });
      expect(record.durability).to.deep.equal({ kind: 'durable' });
      const waiting = await record.outbox.waiting(TARGET, { count: 9, bytes: 9e9 });
      expect(waiting).to.have.length(1);
      expect(waiting[0]).to.deep.include({ seq: 1, id: 'old', text: old.text });
      expect((await record.outbox.list(TARGET, 'dead')).map(({ id }) => id)).to.deep.equal(['dead']);
      expect(await record.statements({ actor: ADA })).to.deep.equal([old]);
      await record.commit({ statements: [statement()], documents: [write('new', 3)], target: TARGET });
      expect((await record.documents([key()]))[0]).to.deep.include({ value: 'new', revision: 4 });
      expect(await record.ensureMeta('pseudonym', () => 'new')).to.equal('old');
      expect(await takeNumbers(record, 1)).to.equal(12);
      await record.close();
      const database = await openPlain(name);
      expect(database.version).to.equal(steps.length);
      database.close();
    });
  }

  it('make from nothing what they make from version 1', async () => {
    const shapeOf = async (database: IDBDatabase): Promise<unknown> => {
      const stores = [...database.objectStoreNames];
      const transaction = database.transaction(stores);
      const shape = stores.map((store) => {
        const { keyPath, autoIncrement, indexNames } = transaction.objectStore(store);
        const indexes = [...indexNames].map((index) => {
          const { keyPath: path, unique, multiEntry } = transaction.objectStore(store).index(index);
          return { index, path, unique, multiEntry };
        });
        return { store, keyPath, autoIncrement, indexes };
      });
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      database.close();
      return shape;
    };
    await (await openRecord(name)).close();
    const fresh = await shapeOf(await openPlain(name));
    await deleteClosed(name);
    (await openPlain(name, 1, makeVersion1)).close();
    await (await openRecord(name)).close();
    expect(await shapeOf(await openPlain(name))).to.deep.equal(fresh);
  });

  for (const how of ['throws', 'rejects'] as const) {
    it(`leave the old database as it was when a step ${how}`, async () => {
      (await openPlain(name, 1, makeVersion1)).close();
      const breaks: Migration = (_database, transaction) => {
        transaction
          .objectStore('outbox')
          .clear()
          .catch(() => {});
        const error = new Error('a step breaks');
        if (how === 'throws') throw error;
        return Promise.reject(error);
      };
      const broken = await openRecord(name, { migrations: [...migrations, breaks] });
      expect(broken.durability).to.deep.equal({ kind: 'memory', reason: 'refused' });
      await broken.close();
      const database = await openPlain(name);
      expect(database.version).to.equal(1);
      database.close();
      expect((await rowsOf(name, 'outbox')).map(({ id }) => id)).to.deep.equal(['old', 'dead']);
    });
  }
});
