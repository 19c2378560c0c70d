import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ThreadAct } from '../../../src/domain/thread/act.js';
import { queueOf, restoring } from '../../../src/domain/thread/queue.js';
import {
  actsBy,
  anyActs,
  anyLook,
  by,
  edit,
  look,
  on,
  post,
  reply,
  report,
  restore,
  type Look,
} from './acts.js';

const queue = (acts: readonly ThreadAct[], options: Look = {}) =>
  queueOf(look(acts, { agent: 'mod', ...options }).comments);

/** What is to be looked at: `ann1 2` was reported by two, `bob2 waits` is to be approved. */
const outline = (acts: readonly ThreadAct[], options: Look = {}) =>
  queue(acts, options).map(
    ({ id, reports, unapproved }) =>
      `${id}${reports.length > 0 ? ` ${reports.length}` : ''}${unapproved ? ' waits' : ''}`,
  );

const said = [by('ann', 1, post('one')), by('bob', 2, reply('ann1', 'two')), by('cid', 3, post('three'))];
const reported = [
  ...said,
  by('eve', 4, report('bob2')),
  by('eve', 5, report('ann1')),
  by('bob', 6, report('ann1')),
];

describe('the queue of moderators', () => {
  it('begins with what most people report', () => {
    expect(outline(reported)).to.deep.equal(['ann1 2', 'bob2 1']);
  });

  it('counts a person once, however often they report', () => {
    expect(outline([...said, by('eve', 4, report('ann1')), by('eve', 5, report('ann1'))])).to.deep.equal([
      'ann1 1',
    ]);
  });

  it('has what waits for approval behind it, oldest first; a new wording, too', () => {
    const rules = { approveFirst: true };
    expect(outline([...said, by('eve', 4, report('cid3'))], { rules })).to.deep.equal([
      'cid3 1 waits',
      'ann1 waits',
      'bob2 waits',
    ]);
    const approved = [...said, by('mod', 4, { kind: 'approve', target: 'ann1', version: 'ann1' })];
    expect(outline(approved, { rules })).to.deep.equal(['bob2 waits', 'cid3 waits']);
    expect(outline([...approved, by('ann', 5, edit('ann1', 'new'))], { rules })[0]).to.equal('ann1 waits');
  });

  it('has no longer what is hidden, removed, or was set aside', () => {
    const settled = [
      ...reported,
      by('mod', 7, restore('ann1', 'eve5', 'bob6')),
      by('mod', 8, on('hide', 'bob2')),
    ];
    expect(outline(settled)).to.deep.equal([]);
    expect(outline([...reported, by('ann', 7, on('delete', 'ann1'))])).to.deep.equal(['bob2 1']);
  });

  it('has again what was hidden by mistake', () => {
    const hidden = [...reported, by('mod', 7, on('hide', 'ann1'))];
    expect(outline(hidden)).to.deep.equal(['bob2 1']);
    expect(outline([...hidden, by('mod', 8, restore('ann1'))])).to.deep.equal(['ann1 2', 'bob2 1']);
  });

  it('asks for no approval of a reply that only waits with what it answers', () => {
    const acts = [...said, by('mod', 4, on('hide', 'ann1')), by('eve', 5, reply('ann1', 'late'))];
    expect(outline(acts)).to.deep.equal([]);
  });
});

describe('the queue, whatever the acts', () => {
  const runs = { numRuns: 500 };

  it('does not hang on the order in which acts come, nor on doubles', () => {
    fc.assert(
      fc.property(anyActs, anyLook, (acts, options) => {
        expect(queue([...acts, ...acts].reverse(), options)).to.deep.equal(queue(acts, options));
      }),
      runs,
    );
  });

  it('loses what a moderator sets aside, hides or approves, and only that, for every moderator', () => {
    fc.assert(
      fc.property(
        anyActs,
        fc.boolean(),
        fc.constantFrom('aside', 'hide', 'approve'),
        (acts, approveFirst, way) => {
          const rules = { approveFirst, isModerator: (agent: string) => agent.startsWith('mod') };
          const before = queue(acts, { rules });
          const [first] = before;
          fc.pre(first !== undefined);
          const { id: target, version = target } = first!;
          const deed = {
            aside: restoring(first!),
            hide: on('hide', target),
            approve: { kind: 'approve', target, version } as const,
          }[way];
          const after = queue([...acts, by('mod', 9, deed)], { rules, agent: 'mod two' });
          expect(after.map(({ id }) => id).filter((id) => id !== target)).to.deep.equal(
            before.map(({ id }) => id).filter((id) => id !== target),
          );
          const left = after.find(({ id }) => id === target);
          if (way === 'aside') expect(left?.reports ?? []).to.deep.equal([]);
          if (way === 'hide') expect(left).to.equal(undefined);
          if (way === 'approve') expect(left?.unapproved ?? false).to.equal(false);
        },
      ),
      runs,
    );
  });

  it('is the same whatever others than moderators do to empty it', () => {
    const emptying = actsBy('eve').map((acts) =>
      acts
        .filter(({ kind }) => ['restore', 'hide', 'approve', 'delete', 'lock', 'pin'].includes(kind))
        .map((act, index) => ({ ...act, id: `eve${index}` })),
    );
    fc.assert(
      fc.property(anyActs, emptying, anyLook, (acts, forged, { rules }) => {
        const options = { ...(rules && { rules }) };
        expect(queue([...acts, ...forged], options)).to.deep.equal(queue(acts, options));
      }),
      runs,
    );
  });

  it('shows nobody else what is reported, and nobody’s waiting words but their own', () => {
    fc.assert(
      fc.property(anyActs, anyLook, (acts, options) => {
        for (const { own, reports, unapproved } of queue(acts, { ...options, agent: 'ann' }))
          expect([own, reports, unapproved]).to.deep.equal([true, [], true]);
      }),
      runs,
    );
  });
});
