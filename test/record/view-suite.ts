import { expect } from '@open-wc/testing';
import type { View } from '../../src/domain/view.js';
import { ADA, BEN, PAGE, statement } from './rows.js';
import { eachWithRecord } from './suite.js';
import type { Open } from './suite.js';

/** Counts the statements of each activity; what it folds is told, so that a test sees what is folded again. */
export function countingView(version = 1): View<number> & { folded: number } {
  return {
    name: 'count',
    version,
    folded: 0,
    groupOf: (key) => key.split('#', 1)[0]!,
    keysOf: ({ object }) => [object as unknown as string],
    fold(row = 0) {
      this.folded += 1;
      return row + 1;
    },
  };
}

/** How views of a record are kept. */
export function runViewSuite(open: Open): void {
  describe('views', () => {
    const record = eachWithRecord(open);
    const commit = (count: number, own: Parameters<typeof statement>[0] = {}): Promise<void> =>
      record().commit({
        statements: Array.from({ length: count }, () => statement(own)),
        documents: [],
      });

    it('fold all that was stored before they were asked for, and what comes after', async () => {
      const view = countingView();
      await commit(3);
      await commit(450, { activity: `${PAGE}#q2` });
      expect([...(await record().view(view, ADA))]).to.deep.equal([
        [`${PAGE}#q1`, 3],
        [`${PAGE}#q2`, 450],
      ]);
      await commit(1);
      expect((await record().view(view, ADA)).get(`${PAGE}#q1`)).to.equal(4);
      expect((await record().view(view, ADA)).get(`${PAGE}#q1`)).to.equal(4);
    });

    it('keep learners apart', async () => {
      await commit(2);
      await commit(5, { actor: BEN });
      const view = countingView();
      expect([...(await record().view(view, ADA)).values()]).to.deep.equal([2]);
      expect([...(await record().view(view, BEN)).values()]).to.deep.equal([5]);
    });

    it('give the rows that start with a prefix', async () => {
      for (const activity of [PAGE, `${PAGE}#q1`, `${PAGE}#q1/a`, `${PAGE}#😀`, `${PAGE}2#q1`]) {
        await commit(1, { activity });
      }
      const rows = await record().view(countingView(), ADA, `${PAGE}#`);
      expect([...rows.keys()]).to.have.members([`${PAGE}#q1`, `${PAGE}#q1/a`, `${PAGE}#😀`]);
    });

    it('are asked for by many at once and fold nothing twice', async () => {
      await commit(250);
      const view = countingView();
      const all = await Promise.all(Array.from({ length: 5 }, () => record().view(view, ADA)));
      await commit(1);
      all.push(await record().view(view, ADA));
      expect(all.map((rows) => rows.get(`${PAGE}#q1`))).to.deep.equal([250, 250, 250, 250, 250, 251]);
    });
  });
}
