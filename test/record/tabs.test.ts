import { expect } from '@open-wc/testing';
import type { LearningRecord, RecordChange } from '../../src/domain/ports.js';
import { openRecord } from '../../src/record/index.js';
import { connections, deleteClosed } from './connections.js';
import { codeOf, freshName, key, statement, TARGET, takeNumbers, write } from './rows.js';
import { endTabs, openTab } from './tab.js';
import type { Tab } from './tab.js';
import { until } from './until.js';

describe('a record in two tabs', () => {
  let name: string;
  let tab: Tab;
  let here: LearningRecord;
  let there: LearningRecord;

  beforeEach(async () => {
    name = freshName();
    tab = await openTab();
    here = await openRecord(name);
    there = await tab.openRecord(name);
  });

  afterEach(async () => {
    await Promise.all([here.close(), there.close()]);
    expect([...connections(name), ...tab.connections(name)]).to.deep.equal([]);
    await deleteClosed(name);
    endTabs();
  });

  it('tells each tab what the other has stored', async () => {
    const changes: RecordChange[] = [];
    let rings = 0;
    here.subscribe((change) => changes.push(change));
    here.outbox.subscribe(() => (rings += 1));
    const row = statement();
    await there.commit({ statements: [row], documents: [write({ a: 1 }, 0)], target: TARGET });
    await until(() => changes.length && rings);
    expect(changes).to.deep.equal([
      { statements: [row], documents: [{ ...key(), value: { a: 1 }, revision: 1 }], remote: true },
    ]);
    expect(await here.statements({})).to.deep.equal([row]);
    expect(rings).to.equal(1);
  });

  it('rings the other tab when rows go or change, and tells it no change of the record', async () => {
    let changes = 0;
    let rings = 0;
    const leave = here.outbox.subscribe(() => (rings += 1));
    await there.commit({ statements: [statement()], documents: [], target: TARGET });
    await until(() => rings === 1);
    leave();
    rings = 0;
    here.subscribe(() => (changes += 1));
    here.outbox.subscribe(() => (rings += 1));
    const [row] = await there.outbox.list(TARGET, 'waiting');
    await there.outbox.setAside([row!.seq], 'parked', { code: 'sign-in' });
    await until(() => rings === 1);
    await there.outbox.acknowledge([row!.seq]);
    await until(() => rings === 2);
    expect(changes).to.equal(0);
  });

  it('lets one of two commits from the same revision win', async () => {
    const codes = await Promise.all(
      [here, there].map((record, index) =>
        codeOf(record.commit({ statements: [statement()], documents: [write(index, 0)] })),
      ),
    );
    expect(codes).to.have.members(['no error', 'conflict']);
    expect(await here.statements({})).to.have.length(1);
    expect((await there.documents([key()]))[0]?.value).to.equal(codes.indexOf('no error'));
  });

  it('stores a statement once that both commit', async () => {
    const row = statement();
    const commit = { statements: [row], documents: [], target: TARGET };
    await Promise.all([here.commit(commit), there.commit(commit)]);
    expect(await here.statements({})).to.deep.equal([row]);
    expect((await there.outbox.counts(TARGET)).waiting).to.equal(1);
  });

  it('has one pseudonym, one counter and one lease', async () => {
    const records = [here, there, here, there];
    const names = await Promise.all(records.map((record, index) => record.ensureMeta('name', () => index)));
    expect(new Set(names).size).to.equal(1);
    const firsts = await Promise.all(records.map((record) => takeNumbers(record, 2)));
    expect(firsts).to.have.members([1, 3, 5, 7]);
    const leases = await Promise.all(
      [here, there].map((record, index) => record.outbox.lease(TARGET, String(index), 9_999)),
    );
    expect(leases).to.have.members([true, false]);
  });

  it('goes on when the other tab ends in the middle of a commit', async () => {
    void there.commit({ statements: [statement()], documents: [write('there', 0)], target: TARGET });
    tab.end();
    const [row] = await here.documents([key()]);
    const counts = await here.outbox.counts(TARGET);
    const statements = await here.statements({});
    // All of it or nothing, and whichever it was, this tab can write.
    expect([row ? 1 : 0, counts.waiting, statements.length]).to.deep.equal(row ? [1, 1, 1] : [0, 0, 0]);
    await here.commit({ statements: [], documents: [write('here', row?.revision ?? 0)] });
    tab = await openTab();
    there = await tab.openRecord(name);
  });
});

describe('a record without channels', () => {
  const { BroadcastChannel: Channel } = window;
  afterEach(() => {
    window.BroadcastChannel = Channel;
    endTabs();
  });

  const broken: Record<string, unknown> = {
    'are missing': undefined,
    'cannot be opened': class {
      constructor() {
        throw new DOMException('no channels here', 'SecurityError');
      }
    },
    'cannot be used': class {
      postMessage(): void {
        throw new DOMException('no channels here', 'InvalidStateError');
      }
      close(): void {}
    },
  };
  for (const [how, value] of Object.entries(broken)) {
    it(`works where they ${how}`, async () => {
      window.BroadcastChannel = value as typeof BroadcastChannel;
      const name = freshName();
      const record = await openRecord(name);
      let told = 0;
      record.subscribe(() => (told += 1));
      await record.commit({ statements: [statement()], documents: [] });
      expect(told).to.equal(1);
      expect(record.durability.kind).to.equal('durable');
      await record.close();
      await deleteClosed(name);
    });
  }
});

describe('a subscriber that throws', () => {
  afterEach(endTabs);

  it('is reported to the page, and keeps nobody else from hearing', async () => {
    const { openRecord: openThere, window: page } = await openTab();
    const reported: unknown[] = [];
    page.addEventListener('error', (event) => {
      event.preventDefault();
      reported.push(event.error);
    });
    const record = await openThere(freshName());
    const error = new Error('a subscriber breaks');
    let told = 0;
    record.subscribe(() => {
      throw error;
    });
    record.subscribe(() => (told += 1));
    await record.commit({ statements: [statement()], documents: [] });
    await until(() => reported.length);
    expect(told).to.equal(1);
    expect(reported).to.deep.equal([error]);
    await record.close();
  });
});
