import { expect } from '@open-wc/testing';
import type { LearningRecord } from '../../src/domain/ports.js';
import { openRecord } from '../../src/record/index.js';
import { deleteClosed, rowsOf } from './connections.js';
import { ADA, freshName, PAGE, statement } from './rows.js';
import { endTabs, openTab } from './tab.js';
import { countingView } from './view-suite.js';

describe('views on disk', () => {
  let name: string;
  let record: LearningRecord;
  const commit = (count: number): Promise<void> =>
    record.commit({ statements: Array.from({ length: count }, () => statement()), documents: [] });
  const sumOf = (rows: ReadonlyMap<string, number>): number => [...rows.values()].reduce((a, b) => a + b, 0);

  beforeEach(async () => {
    name = freshName();
    record = await openRecord(name);
  });
  afterEach(async () => {
    await record.close();
    await deleteClosed(name);
    endTabs();
  });

  it('are kept: a later page folds only what came since', async () => {
    await commit(700);
    await record.view(countingView(), ADA);
    await record.close();
    record = await openRecord(name);
    const view = countingView();
    await commit(2);
    expect(sumOf(await record.view(view, ADA))).to.equal(702);
    expect(view.folded).to.equal(2);
  });

  it('are not kept for a few statements, which are folded in no time', async () => {
    await commit(20);
    expect(sumOf(await record.view(countingView(), ADA))).to.equal(20);
    expect(await rowsOf(name, 'views')).to.deep.equal([]);
  });

  it('come to the same in two tabs that fold a long record at once', async () => {
    await commit(1200);
    const tab = await openTab();
    const there = await tab.openRecord(name);
    const both = await Promise.all([record, there].map((each) => each.view(countingView(), ADA)));
    expect(both.map(sumOf)).to.deep.equal([1200, 1200]);
    await there.close();
    await record.close();
    record = await openRecord(name);
    const later = countingView();
    expect(sumOf(await record.view(later, ADA))).to.equal(1200);
    expect(later.folded).to.equal(0);
  });

  it('fold each statement once, however many tabs ask while they store', async () => {
    const tab = await openTab();
    const there = await tab.openRecord(name);
    const storing = [record, there].map(async (each) => {
      for (let count = 0; count < 20; count += 1) {
        await each.commit({ statements: [statement(), statement()], documents: [] });
        void each.view(countingView(), ADA);
      }
    });
    await Promise.all(storing);
    const sums = await Promise.all(
      [record, there].map(async (each) => sumOf(await each.view(countingView(), ADA))),
    );
    expect(sums).to.deep.equal([80, 80]);
    await there.close();
  });

  it('are made anew where the fold has changed, and leave nothing of the old behind', async () => {
    await commit(400);
    await record.view(countingView(1), ADA);
    const doubled = { ...countingView(2), fold: (row: number | undefined) => (row ?? 0) + 2 };
    expect(sumOf(await record.view(doubled, ADA))).to.equal(800);
    const kept = await rowsOf(name, 'views');
    expect(new Set(kept.map(({ view }) => view))).to.deep.equal(new Set(['count@2']));
    expect(kept.map(({ rows }) => rows)).to.include(JSON.stringify({ [`${PAGE}#q1`]: 800 }));
    // A tab that still runs the old code makes its own anew.
    expect(sumOf(await record.view(countingView(1), ADA))).to.equal(400);
  });

  it('let acts pass while they catch up with a long record', async () => {
    await commit(3000);
    const order: string[] = [];
    const reading = record.view(countingView(), ADA).then(() => order.push('view'));
    await new Promise((resolve) => setTimeout(resolve, 10));
    await commit(1).then(() => order.push('act'));
    await reading;
    expect(order).to.deep.equal(['act', 'view']);
  });
});
