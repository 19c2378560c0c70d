import { expect } from '@open-wc/testing';
import type { LearningRecord } from '../../src/domain/ports.js';
import { migrations } from '../../src/record/migrations.js';
import { openRecord } from '../../src/record/index.js';
import { connections, deleteClosed, rowsOf } from './connections.js';
import { ADA, codeOf, freshName, isOfAda, key, statement, TARGET, takeNumbers, write } from './rows.js';
import { refuse } from './refusing.js';
import { endTabs, openTab } from './tab.js';
import type { Tab } from './tab.js';
import { until } from './until.js';

const NEWER = migrations.length + 1;

describe('a record whose database another tab wants', () => {
  let name: string;
  let tab: Tab;
  let record: LearningRecord;
  const row = statement();

  beforeEach(async () => {
    name = freshName();
    tab = await openTab();
    record = await openRecord(name);
    await record.commit({ statements: [row], documents: [write('old', 0)], target: TARGET });
    await record.ensureMeta('pseudonym', () => 'known');
    await takeNumbers(record, 4);
  });

  afterEach(async () => {
    await record.close();
    expect(connections(name)).to.deep.equal([]);
    for (const connection of tab.connections(name)) connection.close();
    await deleteClosed(name);
    endTabs();
  });

  it('makes way for an upgrade and goes on in memory with what it knew', async () => {
    const durabilities: unknown[] = [];
    record.onDurability((durability) => durabilities.push(durability));
    const newer = await tab.openPlain(name, NEWER);
    expect(newer.version).to.equal(NEWER);
    expect(await record.documents([key()])).to.deep.equal([{ ...key(), value: 'old', revision: 1 }]);
    expect(record.durability).to.deep.equal({ kind: 'memory', reason: 'newer' });
    expect(await record.ensureMeta('pseudonym', () => 'other')).to.equal('known');
    expect(await takeNumbers(record, 1)).to.equal(5);
    await record.commit({ statements: [statement()], documents: [write('new', 1)], target: TARGET });
    // The newer tab sends what is on disk; this one sends only what it alone holds.
    expect((await record.outbox.counts(TARGET)).waiting).to.equal(1);
    await record.documents([]);
    expect(durabilities).to.deep.equal([{ kind: 'memory', reason: 'newer' }]);
    newer.close();
    expect((await rowsOf(name, 'statements')).filter(isOfAda).map(({ id }) => id)).to.deep.equal([row.id]);
    expect((await rowsOf(name, 'outbox')).map(({ id }) => id)).to.deep.equal([row.id]);
  });

  it('loses nothing that is committed while it makes way', async () => {
    const rows = Array.from({ length: 30 }, () => statement());
    let upgrading: Promise<IDBDatabase> | undefined;
    const commits = rows.map(async (each, index) => {
      if (index === 10) upgrading = tab.openPlain(name, NEWER);
      await new Promise((resolve) => setTimeout(resolve, index / 2));
      await record.commit({ statements: [each], documents: [] });
    });
    await Promise.all(commits);
    (await upgrading)!.close();
    await until(() => record.durability.kind === 'memory');
    const onDisk = (await rowsOf(name, 'statements')).filter(isOfAda).map(({ id }) => id);
    const inMemory = (await record.statements({ actor: ADA })).map(({ id }) => id);
    expect([...onDisk, ...inMemory]).to.have.members([row, ...rows].map(({ id }) => id));
  });

  it('takes the database back when the upgrade fails, with all that was done meanwhile', async () => {
    const fails = tab.openPlain(name, NEWER, () => {
      throw new Error('an upgrade breaks');
    });
    tab.window.addEventListener('error', (event) => event.preventDefault());
    const during = statement();
    await Promise.all([
      fails.catch(() => {}),
      record.commit({ statements: [during], documents: [write('mine', 1)], target: TARGET }),
    ]);
    await until(() => connections(name).length === 1 && record.durability.kind === 'durable');
    expect(await record.statements({ actor: ADA })).to.deep.equal([row, during]);
    expect((await record.documents([key()]))[0]).to.deep.include({ value: 'mine', revision: 2 });
    expect((await record.outbox.counts(TARGET)).waiting).to.equal(2);
  });

  it('makes way for a deletion and begins anew', async () => {
    const told: unknown[] = [];
    record.onDurability((durability) => told.push(durability));
    await deleteClosed(name);
    expect(await codeOf(record.commit({ statements: [], documents: [write('x', 1)] }))).to.equal('conflict');
    await record.commit({ statements: [row], documents: [write('anew', 0)], target: TARGET });
    expect(await record.statements({ actor: ADA })).to.deep.equal([row]);
    expect(told).to.deep.equal([]);
  });

  it('opens the database again when the browser has closed the connection', async () => {
    const [connection] = connections(name);
    connection!.close();
    connection!.dispatchEvent(new Event('close'));
    await record.commit({ statements: [statement()], documents: [write('new', 1)] });
    expect(record.durability).to.deep.equal({ kind: 'durable' });
    expect(await record.statements({ actor: ADA })).to.have.length(2);
    expect(connections(name)).to.have.length(1);
  });

  it('opens the database again when the browser closed the connection without a word', async () => {
    connections(name)[0]!.close();
    const done = await Promise.all([
      record.documents([key()]),
      record.commit({ statements: [statement()], documents: [] }),
      record.outbox.counts(TARGET),
      takeNumbers(record, 1),
    ]);
    expect(done[0][0]?.value).to.equal('old');
    expect(await record.statements({ actor: ADA })).to.have.length(2);
    expect(connections(name)).to.have.length(1);
  });

  describe('and whose next opening fails', () => {
    let restore = (): void => {};
    const told: unknown[] = [];

    beforeEach(() => {
      told.length = 0;
      record.onDurability((durability) => told.push(durability));
      connections(name)[0]!.close();
    });
    afterEach(() => restore());

    for (const error of ['AbortError', 'UnknownError', 'InvalidStateError']) {
      it(`tells nothing of an ${error} that passes`, async () => {
        restore = refuse('open fails', error, 3);
        await record.commit({ statements: [statement()], documents: [write('new', 1)] });
        expect(told).to.deep.equal([]);
        expect(await record.statements({ actor: ADA })).to.have.length(2);
      });
    }

    it('goes on in memory, and says so, where it fails for good', async () => {
      restore = refuse('open fails', 'UnknownError');
      await record.commit({ statements: [statement()], documents: [] });
      expect(told).to.deep.equal([{ kind: 'memory', reason: 'refused' }]);
    });

    it('says so at once where it is refused', async () => {
      restore = refuse('open fails', 'SecurityError', 1);
      await record.commit({ statements: [statement()], documents: [] });
      expect(told[0]).to.deep.equal({ kind: 'memory', reason: 'refused' });
    });
  });
});
