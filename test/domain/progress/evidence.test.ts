import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pageOf, RowsByPage } from '../../../src/domain/progress/evidence.js';
import { summaryOf, type Summary } from '../../../src/domain/progress/summary.js';
import type { Statement } from '../../../src/domain/xapi/types.js';

const summary: Summary = summaryOf({
  id: '5f0e3b52-9c0f-4a53-8d42-4f4b2a0a1c11',
  verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
  object: { id: 'https://a.example/p' },
  timestamp: '2026-03-02T10:00:00.000Z',
} as Statement);

/** Ids that begin alike: with a slash behind the name of the widget, in it, and with what sorts on both sides of it. */
const iris = fc
  .tuple(
    fc.constantFrom('a', 'a/b'),
    fc.constantFrom('', '#q', '#q-1', '#q0', '#r/s', '#'),
    fc.constantFrom('', '/1', '/1/2', '/10', '-1'),
  )
  .map((parts) => `https://x.example/${parts.join('')}`);

describe('The rows of a record by page and widget', () => {
  it('finds under an activity what a look at each row finds, in the order of ids', () => {
    fc.assert(
      fc.property(fc.uniqueArray(iris), iris, (ids, activity) => {
        const isUnder = (id: string): boolean =>
          activity.includes('#') ? id === activity || id.startsWith(`${activity}/`) : pageOf(id) === activity;
        const rows = new RowsByPage(new Map(ids.map((id) => [id, summary])));
        expect(rows.under(activity).map(([id]) => id)).to.deep.equal(
          ids.filter(isUnder).toSorted((one, other) => (one < other ? -1 : 1)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
