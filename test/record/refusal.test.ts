import { expect } from '@open-wc/testing';
import { openRecord } from '../../src/record/index.js';
import { connections, deleteClosed, openPlain, rowsOf } from './connections.js';
import { codeOf, freshName, key, statement, TARGET, write } from './rows.js';
import { refuse } from './refusing.js';
import { openSandbox } from './sandbox.js';

describe('a record that is refused a database', () => {
  let restore = (): void => {};
  afterEach(() => restore());

  const ways = [
    ['missing', ''],
    ['throws', 'SecurityError'],
    ['open throws', 'SecurityError'],
    ['open throws', 'InvalidStateError'],
    ['open fails', 'UnknownError'],
    ['open fails', 'InvalidStateError'],
    ['open fails', 'AbortError'],
  ] as const;
  for (const [how, error] of ways) {
    it(`works in memory and says so where indexedDB ${how} ${error}`, async () => {
      restore = refuse(how, error);
      const record = await openRecord(freshName());
      expect(record.durability).to.deep.equal({ kind: 'memory', reason: 'refused' });
      await record.commit({ statements: [statement()], documents: [write(1, 0)], target: TARGET });
      expect((await record.documents([key()]))[0]?.revision).to.equal(1);
      expect((await record.outbox.counts(TARGET)).waiting).to.equal(1);
      await record.close();
    });
  }

  for (const error of ['SecurityError', 'UnknownError', 'InvalidStateError']) {
    it(`takes the first ${error} for a refusal`, async () => {
      restore = refuse('open fails', error, 1);
      const record = await openRecord(freshName());
      expect(record.durability).to.deep.equal({ kind: 'memory', reason: 'refused' });
      await record.close();
    });
  }

  it('takes it for none where the browser cuts off the opening', async () => {
    restore = refuse('open fails', 'AbortError', 3);
    const name = freshName();
    const record = await openRecord(name);
    expect(record.durability).to.deep.equal({ kind: 'durable' });
    await record.close();
    restore();
    await deleteClosed(name);
  });

  it('says that the disk is full where that is why it cannot be opened', async () => {
    restore = refuse('open fails', 'QuotaExceededError');
    const record = await openRecord(freshName());
    expect(record.durability).to.deep.equal({ kind: 'memory', reason: 'quota' });
    await record.close();
  });

  it('keeps its work in memory over a close, and brings it to disk when a later open succeeds', async () => {
    const name = freshName();
    restore = refuse('throws');
    const first = await openRecord(name);
    const row = statement();
    await first.commit({ statements: [row], documents: [write('kept', 0)], target: TARGET });
    await first.close();
    const second = await openRecord(name);
    expect(await second.statements({})).to.deep.equal([row]);
    restore();
    const told: string[] = [];
    second.onDurability(({ kind }) => told.push(kind));
    // The first of these may share an opening of `second` that is still on its way to fail.
    while (second.durability.kind !== 'durable') {
      const later = await openRecord(name);
      await later.documents([]);
      await later.close();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(told).to.deep.equal(['durable']);
    await second.close();
    expect((await rowsOf(name, 'statements')).map(({ id }) => id)).to.deep.equal([row.id]);
    await deleteClosed(name);
  });

  it('works in a sandboxed frame, whose origin has no storage', async () => {
    const said = await openSandbox(
      new URL('../../src/record/index.ts', import.meta.url).href,
      `const record = await module.openRecord('any');
       const row = { id: '1', actor: 'a', verb: 'v', activity: 'q', registration: 'r', timestamp: 't', text: '{}' };
       await record.commit({
         statements: [row],
         documents: [{ actor: 'a', activity: 'q', stateId: 's', value: 1, base: 0 }],
         target: 'https://lrs.example',
       });
       const { waiting } = await record.outbox.counts('https://lrs.example');
       const [document] = await record.documentsUnder('a', 'q');
       return { origin, durability: record.durability, waiting, revision: document.revision };`,
    );
    expect(said).to.deep.equal({
      origin: 'null',
      durability: { kind: 'memory', reason: 'refused' },
      waiting: 1,
      revision: 1,
    });
  });
});

describe('a record whose database was written by a newer version', () => {
  it('leaves it alone and works in memory', async () => {
    const name = freshName();
    const newer = await openPlain(name, 99, (database) => {
      database.createObjectStore('statements', { keyPath: 'future' }).add({ future: 'row' });
    });
    newer.close();
    const record = await openRecord(name);
    expect(record.durability).to.deep.equal({ kind: 'memory', reason: 'newer' });
    await record.commit({ statements: [statement()], documents: [write(1, 0)], target: TARGET });
    expect(await codeOf(record.commit({ statements: [], documents: [write(2, 0)] }))).to.equal('conflict');
    await record.close();
    expect(connections(name)).to.deep.equal([]);
    const [info] = (await indexedDB.databases()).filter((each) => each.name === name);
    expect(info?.version).to.equal(99);
    expect(await rowsOf(name, 'statements')).to.deep.equal([{ future: 'row' }]);
    await deleteClosed(name);
  });
});
