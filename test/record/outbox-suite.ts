import { expect } from '@open-wc/testing';
import type { OutboxRow } from '../../src/domain/ports.js';
import { statement, TARGET } from './rows.js';
import { eachWithRecord } from './suite.js';
import type { Open } from './suite.js';

const ALL = { count: 100, bytes: 1e9 };
const REASON = { code: 'sign-in', status: 401, message: 'who are you?' } as const;

/** How a record keeps rows for an endpoint. */
export function runOutboxSuite(open: Open): void {
  describe('outbox', () => {
    const record = eachWithRecord(open);

    /** Commits statements with these texts; returns their rows. */
    async function enqueue(texts: readonly string[], target = TARGET): Promise<readonly OutboxRow[]> {
      await record().commit({
        statements: texts.map((text) => statement({ text })),
        documents: [],
        target,
      });
      return (await record().outbox.list(target, 'waiting')).slice(-texts.length);
    }

    const textsOf = (rows: readonly OutboxRow[]): string[] => rows.map(({ text }) => text);

    it('gives the oldest waiting rows of a target, at most so many', async () => {
      await enqueue(['"a"', '"b"']);
      await enqueue(['"x"'], 'https://other.example');
      await enqueue(['"c"']);
      expect(textsOf(await record().outbox.waiting(TARGET, ALL))).to.deep.equal(['"a"', '"b"', '"c"']);
      const two = await record().outbox.waiting(TARGET, { ...ALL, count: 2 });
      expect(textsOf(two)).to.deep.equal(['"a"', '"b"']);
      expect(two[0]!.seq).to.be.lessThan(two[1]!.seq);
    });

    it('measures texts in bytes of UTF-8, and gives one row however long it is', async () => {
      await enqueue(['€€', 'abc', 'd']); // 6, 3 and 1 bytes
      const within = async (bytes: number): Promise<number> =>
        (await record().outbox.waiting(TARGET, { count: 50, bytes })).length;
      expect(await Promise.all([1, 6, 8, 9, 10].map(within))).to.deep.equal([1, 1, 1, 2, 3]);
    });

    it('deletes rows when they are acknowledged, and only those', async () => {
      const rows = await enqueue(['1', '2', '3', '4', '5', '6']);
      const acked = [5, 0, 1, 3, 5].map((index) => rows[index]!.seq);
      await record().outbox.acknowledge([...acked, 987_654]);
      expect(textsOf(await record().outbox.waiting(TARGET, ALL))).to.deep.equal(['3', '5']);
      await record().outbox.acknowledge([]);
      expect((await record().outbox.counts(TARGET)).waiting).to.equal(2);
    });

    it('never gives a number twice', async () => {
      const [before] = await enqueue(['1']);
      await record().outbox.acknowledge([before!.seq]);
      const [after] = await enqueue(['2']);
      expect(after!.seq).to.be.greaterThan(before!.seq);
    });

    it('sets rows aside with the reason, and lists them', async () => {
      const rows = await enqueue(['1', '2', '3']);
      await record().outbox.setAside([rows[0]!.seq], 'parked', REASON);
      await record().outbox.setAside([rows[1]!.seq, 987_654], 'dead', { code: 'rejected', status: 400 });
      expect(textsOf(await record().outbox.waiting(TARGET, ALL))).to.deep.equal(['3']);
      expect(await record().outbox.list(TARGET, 'parked')).to.deep.equal([
        { ...rows[0]!, state: 'parked', reason: REASON },
      ]);
      expect(await record().outbox.counts(TARGET)).to.deep.equal({ waiting: 1, parked: 1, dead: 1 });
      expect(await record().outbox.counts('other')).to.deep.equal({ waiting: 0, parked: 0, dead: 0 });
    });

    it('releases rows to where they were in the order, without the reason', async () => {
      const rows = await enqueue(['1', '2', '3']);
      await record().outbox.setAside([rows[0]!.seq, rows[1]!.seq], 'dead', REASON);
      expect(await record().outbox.release(TARGET, 'parked')).to.equal(0);
      expect(await record().outbox.release(TARGET, 'dead', [rows[1]!.id, 'unknown'])).to.equal(1);
      expect(await record().outbox.waiting(TARGET, ALL)).to.deep.equal(rows.slice(1));
      expect(await record().outbox.release(TARGET, 'dead')).to.equal(1);
      expect(await record().outbox.waiting(TARGET, ALL)).to.deep.equal(rows);
    });

    it('gives rows of one queue to another, those named, where they were in the order', async () => {
      const rows = await enqueue(['1', '2', '3']);
      await enqueue(['4'], 'https://other.example');
      const ids = [rows[0]!.id, rows[2]!.id];
      expect(await record().outbox.release(TARGET, 'waiting', ids, 'https://other.example')).to.equal(2);
      expect(await record().outbox.waiting(TARGET, ALL)).to.deep.equal([rows[1]]);
      expect(textsOf(await record().outbox.waiting('https://other.example', ALL))).to.deep.equal([
        '1',
        '3',
        '4',
      ]);
    });

    it('keeps until when a target is held, and forgets it', async () => {
      const { outbox } = record();
      expect(await outbox.holds()).to.deep.equal([]);
      await outbox.lease(TARGET, 'one', 10_000);
      await outbox.hold(TARGET, 5);
      await outbox.hold(`${TARGET} ada`, Infinity);
      await outbox.hold(TARGET, 7);
      expect(await outbox.holds()).to.have.deep.members([
        { target: TARGET, until: 7 },
        { target: `${TARGET} ada`, until: Infinity },
      ]);
      await outbox.hold(TARGET, 0);
      await outbox.hold('elsewhere', 0);
      expect(await outbox.holds()).to.deep.equal([{ target: `${TARGET} ada`, until: Infinity }]);
    });

    it('rings when rows come, go or change, and at nothing else', async () => {
      let rings = 0;
      const leave = record().outbox.subscribe(() => (rings += 1));
      await record().commit({ statements: [statement()], documents: [] });
      await record().outbox.waiting(TARGET, ALL);
      expect(rings).to.equal(0);
      const [row] = await enqueue(['1']);
      expect(rings).to.equal(1);
      await record().outbox.setAside([row!.seq], 'parked', REASON);
      await record().outbox.release(TARGET, 'parked');
      await record().outbox.acknowledge([row!.seq]);
      expect(rings).to.equal(4);
      leave();
      await enqueue(['2']);
      expect(rings).to.equal(4);
    });

    it('leases a target to one holder until it runs out or is given back', async () => {
      const { outbox } = record();
      const { now } = Date;
      let later = 0;
      Date.now = () => now() + later;
      try {
        expect(await outbox.lease(TARGET, 'one', 10_000)).to.equal(true);
        expect(await outbox.lease(TARGET, 'other', 10_000)).to.equal(false);
        expect(await outbox.lease('elsewhere', 'other', 10_000)).to.equal(true);
        expect(await outbox.lease(TARGET, 'one', 0)).to.equal(true);
        expect(await outbox.lease(TARGET, 'other', 60_000)).to.equal(true);
        expect(await outbox.lease(TARGET, 'one', 10_000)).to.equal(false);
        later = 60_000;
        expect(await outbox.lease(TARGET, 'one', 10_000)).to.equal(true);
        expect(await outbox.lease(TARGET, 'other', 10_000)).to.equal(false);
      } finally {
        Date.now = now;
      }
    });

    it('gives a lease to one of two who ask at once', async () => {
      const granted = await Promise.all(
        ['one', 'other'].map((holder) => record().outbox.lease(TARGET, holder, 10_000)),
      );
      expect(granted).to.deep.equal([true, false]);
    });
  });
}
