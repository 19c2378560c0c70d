import { expect } from '@open-wc/testing';
import type { RecordChange } from '../../src/domain/ports.js';
import { codeOf, key, statement, TARGET, write } from './rows.js';
import { eachWithRecord } from './suite.js';
import type { Open } from './suite.js';

/** How a record takes commits. */
export function runCommitSuite(open: Open): void {
  describe('commit', () => {
    const record = eachWithRecord(open);

    it('stores statements, documents and rows for the endpoint together', async () => {
      const first = statement();
      const second = statement();
      await record().commit({
        statements: [first, second],
        documents: [write({ answers: ['b'] }, 0)],
        target: TARGET,
      });
      expect(await record().statements({})).to.deep.equal([first, second]);
      expect(await record().documents([key()])).to.deep.equal([
        { ...key(), value: { answers: ['b'] }, revision: 1 },
      ]);
      const rows = await record().outbox.list(TARGET, 'waiting');
      expect(rows.map(({ id, text, target, state }) => ({ id, text, target, state }))).to.deep.equal(
        [first, second].map(({ id, text }) => ({ id, text, target: TARGET, state: 'waiting' })),
      );
    });

    it('keeps statements in the browser where no target is set', async () => {
      await record().commit({ statements: [statement()], documents: [] });
      expect(await record().outbox.counts(TARGET)).to.deep.equal({ waiting: 0, parked: 0, dead: 0 });
    });

    it('counts the revisions of a document', async () => {
      for (const base of [0, 1, 2]) {
        await record().commit({ statements: [], documents: [write({ base }, base)] });
      }
      const [row] = await record().documents([key()]);
      expect(row).to.deep.equal({ ...key(), value: { base: 2 }, revision: 3 });
    });

    for (const base of [0, 2]) {
      it(`refuses the whole commit when a document is at revision 1 and not at ${base}`, async () => {
        await record().commit({ statements: [], documents: [write('first', 0)] });
        const other = key('https://intranet.example/other');
        const commit = {
          statements: [statement()],
          documents: [write('sound', 0, other), write('late', base)],
          target: TARGET,
        };
        expect(await codeOf(record().commit(commit))).to.equal('conflict');
        expect(await record().statements({})).to.deep.equal([]);
        expect((await record().outbox.counts(TARGET)).waiting).to.equal(0);
        const rows = await record().documents([key(), other]);
        expect(rows.map((row) => row?.value)).to.deep.equal(['first', undefined]);
      });
    }

    it('lets one of two commits win that were made from the same revision', async () => {
      const codes = await Promise.all(
        ['a', 'b'].map((value) =>
          codeOf(record().commit({ statements: [statement()], documents: [write(value, 0)] })),
        ),
      );
      expect(codes).to.deep.equal(['no error', 'conflict']);
      expect((await record().documents([key()]))[0]?.value).to.equal('a');
      expect(await record().statements({})).to.have.length(1);
    });

    it('stores a statement once that is committed again with the same text', async () => {
      const row = statement();
      await record().commit({ statements: [row], documents: [], target: TARGET });
      const fresh = statement();
      await record().commit({
        statements: [row, fresh, fresh],
        documents: [write('kept', 0)],
        target: TARGET,
      });
      expect(await record().statements({})).to.deep.equal([row, fresh]);
      expect((await record().outbox.counts(TARGET)).waiting).to.equal(2);
      expect((await record().documents([key()]))[0]?.value).to.equal('kept');
    });

    it('refuses another text for a stored statement, and all that comes with it', async () => {
      const row = statement();
      await record().commit({ statements: [row], documents: [] });
      const changed = { statements: [statement(), { ...row, text: '{}' }], documents: [write('x', 0)] };
      expect(await codeOf(record().commit(changed))).to.equal('failed');
      expect(await record().statements({})).to.deep.equal([row]);
      expect(await record().documents([key()])).to.deep.equal([undefined]);
    });

    it('stores nothing of a commit that holds what cannot be stored', async () => {
      const documents = [write('sound', 0), write((() => {}) as never, 0, key('broken'))];
      expect(await codeOf(record().commit({ statements: [statement()], documents }))).to.equal('failed');
      expect(await record().statements({})).to.deep.equal([]);
      expect(await record().documents([key()])).to.deep.equal([undefined]);
    });

    it('keeps what was handed over as it was at that moment', async () => {
      const value = { answers: ['a'] };
      const stored = record().commit({ statements: [], documents: [write(value, 0)] });
      await stored;
      value.answers.push('b');
      const [row] = await record().documents([key()]);
      (row!.value as typeof value).answers.push('c');
      expect((await record().documents([key()]))[0]?.value).to.deep.equal({ answers: ['a'] });
    });

    it('takes many commits at once, each as a whole', async () => {
      await Promise.all(
        Array.from({ length: 40 }, (_, index) =>
          record().commit({
            statements: [statement({ timestamp: String(index) })],
            documents: [write(index, 0, key(`activity ${index}`))],
            target: TARGET,
          }),
        ),
      );
      const rows = await record().statements({});
      expect(rows.map(({ timestamp }) => Number(timestamp))).to.deep.equal([...rows.keys()]);
      expect(rows).to.have.length(40);
    });
  });

  describe('subscribe', () => {
    const record = eachWithRecord(open);

    it('tells what a commit changed once it is stored', async () => {
      const changes: RecordChange[] = [];
      record().subscribe((change) => changes.push(change));
      const row = statement();
      const stored = record().commit({ statements: [row], documents: [write(1, 0)] });
      expect(changes).to.have.length(0);
      await stored;
      expect(changes).to.deep.equal([
        { statements: [row], documents: [{ ...key(), value: 1, revision: 1 }], remote: false },
      ]);
    });

    it('tells nothing of a refused commit, and nothing twice', async () => {
      const row = statement();
      await record().commit({ statements: [row], documents: [write(1, 0)] });
      let told = 0;
      record().subscribe(() => (told += 1));
      await codeOf(record().commit({ statements: [statement()], documents: [write(2, 0)] }));
      await record().commit({ statements: [row], documents: [] });
      expect(told).to.equal(0);
    });

    it('stops when it is taken back', async () => {
      let told = 0;
      const leave = record().subscribe(() => (told += 1));
      leave();
      await record().commit({ statements: [statement()], documents: [] });
      expect(told).to.equal(0);
    });
  });
}
