import { expect } from '@open-wc/testing';
import { ADA, ANSWERED, BEN, codeOf, COMPLETED, key, PAGE, statement, takeNumbers, write } from './rows.js';
import { eachWithRecord } from './suite.js';
import type { Open } from './suite.js';

/** How a record is read. */
export function runReadingSuite(open: Open): void {
  describe('documents', () => {
    const record = eachWithRecord(open);

    it('come in the order asked, undefined where there is none', async () => {
      const keys = Array.from({ length: 30 }, (_, index) => key(`${PAGE}#q${index}`));
      await record().commit({
        statements: [],
        documents: keys.filter((_, index) => index % 3 === 0).map((each, index) => write(index, 0, each)),
      });
      const asked = [...keys].reverse();
      const rows = await record().documents(asked);
      expect(rows.map((row) => row?.activity)).to.deep.equal(
        asked.map(({ activity }) => (Number(activity.split('#q')[1]) % 3 === 0 ? activity : undefined)),
      );
    });

    it('belong to one learner', async () => {
      await record().commit({ statements: [], documents: [write("Ada's", 0)] });
      expect(await record().documents([key(undefined, BEN)])).to.deep.equal([undefined]);
      await record().commit({ statements: [], documents: [write("Ben's", 0, key(undefined, BEN))] });
      const rows = await record().documents([key(), key(undefined, BEN)]);
      expect(rows.map((row) => row?.value)).to.deep.equal(["Ada's", "Ben's"]);
    });

    it('of a page are found by what their activities begin with', async () => {
      const under = [`${PAGE}#`, `${PAGE}#q1`, `${PAGE}#q1/deep`, `${PAGE}#ÿ`, `${PAGE}#😀`];
      const beside = [PAGE, `${PAGE}/next#q1`, `${PAGE}"#q1`, `${PAGE}$`, 'https://a.example/'];
      await record().commit({
        statements: [],
        documents: [
          ...[...under, ...beside].map((activity) => write(activity, 0, key(activity))),
          write('Ben', 0, key(`${PAGE}#q1`, BEN)),
        ],
      });
      const rows = await record().documentsUnder(ADA, `${PAGE}#`);
      expect(rows.map(({ value }) => value)).to.have.members(under);
      expect(rows.every(({ actor, revision }) => actor === ADA && revision === 1)).to.equal(true);
    });
  });

  describe('statements', () => {
    const record = eachWithRecord(open);
    const rows = [
      statement({ timestamp: '3', activity: 'quiz' }),
      statement({ timestamp: '1', activity: 'page', verb: COMPLETED }),
      statement({ timestamp: '2', activity: 'quiz', actor: BEN }),
      statement({ timestamp: '5', activity: 'quiz', verb: COMPLETED }),
      statement({ timestamp: '4', activity: 'page' }),
    ] as const;
    const [first, second, third, fourth, fifth] = rows;

    beforeEach(async () => {
      await record().commit({ statements: rows.slice(0, 3), documents: [] });
      await record().commit({ statements: rows.slice(3), documents: [] });
    });

    const cases = [
      [{}, rows],
      [{ actor: ADA }, [first, second, fourth, fifth]],
      [{ actor: ADA, activity: 'quiz' }, [first, fourth]],
      [{ actor: ADA, verb: COMPLETED }, [second, fourth]],
      [{ actor: ADA, activity: 'quiz', verb: COMPLETED }, [fourth]],
      [{ activity: 'quiz' }, [first, third, fourth]],
      [{ verb: ANSWERED }, [first, third, fifth]],
      [{ actor: 'nobody' }, []],
      [{ limit: 2 }, [first, second]],
      [{ limit: 0 }, []],
      [{ actor: ADA, limit: 3 }, [first, second, fourth]],
      [{ actor: ADA, activity: 'quiz', verb: COMPLETED, limit: 1 }, [fourth]],
      [{ verb: ANSWERED, limit: 2, descending: true }, [fifth, third]],
    ] as const;
    for (const [query, expected] of cases) {
      it(`for ${JSON.stringify(query)} come in order of commit`, async () => {
        expect(await record().statements(query)).to.deep.equal(expected);
      });
    }

    it('come newest first where that is asked', async () => {
      expect(await record().statements({ actor: ADA, descending: true })).to.deep.equal([
        fifth,
        fourth,
        second,
        first,
      ]);
      expect(await record().statements({ actor: ADA, descending: true, limit: 2 })).to.deep.equal([
        fifth,
        fourth,
      ]);
    });
  });

  describe('meta', () => {
    const record = eachWithRecord(open);

    it('keeps the first value made for a name', async () => {
      const made = await Promise.all(
        ['a', 'b'].map((name) => record().ensureMeta('pseudonym', () => ({ name }))),
      );
      expect(made).to.deep.equal([{ name: 'a' }, { name: 'a' }]);
      expect(await record().ensureMeta('pseudonym', () => ({ name: 'c' }))).to.deep.equal({ name: 'a' });
      expect(await record().ensureMeta('other', () => false)).to.equal(false);
      expect(await record().ensureMeta('other', () => true)).to.equal(false);
    });

    it('gives each number of the counter once', async () => {
      expect(await takeNumbers(record(), 1)).to.equal(1);
      const firsts = await Promise.all([3, 1, 2].map((count) => takeNumbers(record(), count)));
      expect(firsts).to.deep.equal([2, 5, 6]);
      expect(await takeNumbers(record(), 1)).to.equal(8);
    });

    it('does not mix the counter up with a value of that name', async () => {
      expect(await record().ensureMeta('sequence', () => 'mine')).to.equal('mine');
      expect(await takeNumbers(record(), 1)).to.equal(1);
    });
  });

  describe('close', () => {
    it('waits for commits that are under way, and refuses what comes later', async () => {
      const record = await open('close-waits');
      const order: string[] = [];
      const stored = record.commit({ statements: [statement()], documents: [] });
      void stored.then(() => order.push('stored'));
      const closed = record.close().then(() => order.push('closed'));
      expect(await codeOf(record.commit({ statements: [], documents: [] }))).to.equal('closed');
      expect(await codeOf(record.outbox.counts('x'))).to.equal('closed');
      await closed;
      expect(order).to.deep.equal(['stored', 'closed']);
      await record.close();
    });

    it('leaves the record to others on the page that hold it', async () => {
      const one = await open('close-shared');
      const other = await open('close-shared');
      let toldOne = 0;
      let toldOther = 0;
      one.subscribe(() => (toldOne += 1));
      other.subscribe(() => (toldOther += 1));
      const row = statement();
      await one.commit({ statements: [row], documents: [] });
      await one.close();
      await other.commit({ statements: [statement()], documents: [] });
      expect([toldOne, toldOther]).to.deep.equal([1, 2]);
      expect((await other.statements({ limit: 1, actor: ADA }))[0]).to.deep.equal(row);
      await other.close();
    });

    it('lets the page open the record again and find everything', async () => {
      const name = 'close-again';
      const one = await open(name);
      const row = statement();
      await one.commit({ statements: [row], documents: [write(1, 0)] });
      void one.close();
      const again = await open(name);
      await again.commit({ statements: [], documents: [write(2, 1)] });
      expect((await again.statements({ activity: row.activity })).at(-1)).to.deep.equal(row);
      await again.close();
    });
  });
}
