import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { merge } from '../../../src/domain/thread/order.js';
import { refusalOf } from '../../../src/domain/thread/replay.js';
import { actsBy, anyActs, anyLook, look, rulesOf } from './acts.js';

const runs = { numRuns: 500 };

describe('merging sets of acts', () => {
  it('does not hang on which set comes first', () => {
    fc.assert(
      fc.property(anyActs, anyActs, (a, b) => {
        expect(merge(a, b)).to.deep.equal(merge(b, a));
      }),
      runs,
    );
  });

  it('does not hang on how sets are grouped', () => {
    fc.assert(
      fc.property(anyActs, anyActs, anyActs, (a, b, c) => {
        const all = merge(a, b, c);
        expect(merge(merge(a, b), c)).to.deep.equal(all);
        expect(merge(a, merge(b, c))).to.deep.equal(all);
      }),
      runs,
    );
  });

  it('takes what it has as nothing new', () => {
    fc.assert(
      fc.property(anyActs, anyActs, (a, b) => {
        const once = merge(a, b);
        expect(merge(once, a, once)).to.deep.equal(once);
        expect(merge(once)).to.deep.equal(once);
      }),
      runs,
    );
  });

  it('keeps exactly one act for each id', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const merged = merge(acts);
        expect(merged.map(({ id }) => id)).to.deep.equal([...new Set(acts.map(({ id }) => id))].sort());
        for (const act of merged) expect(acts).to.include(act);
      }),
      runs,
    );
  });
});

describe('a thread, whatever the acts, the rules and the viewer', () => {
  it('does not hang on the order in which acts come, nor on doubles', () => {
    const shuffled = anyActs.chain((acts) =>
      fc.tuple(
        fc.constant(acts),
        fc.shuffledSubarray([...acts, ...acts.slice(0, 5)], { minLength: acts.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, anyLook, ([acts, some], options) => {
        expect(look([...some, ...acts], options)).to.deep.equal(look(acts, options));
        expect(look([...acts].reverse(), options)).to.deep.equal(look(acts, options));
      }),
      runs,
    );
  });

  it('is as if the acts that do not count had never been', () => {
    fc.assert(
      fc.property(anyActs, anyLook, (acts, options) => {
        const { refused, ...thread } = look(acts, options);
        const rest = merge(acts).filter(({ id }) => !refused.has(id));
        const { refused: none, ...same } = look(rest, options);
        expect(same).to.deep.equal(thread);
        expect(none.size).to.equal(0);
      }),
      runs,
    );
  });

  it('has each comment once, after its parent and one deeper', () => {
    fc.assert(
      fc.property(anyActs, anyLook, (acts, options) => {
        const seen = new Map<string, number>();
        for (const { id, parent, depth } of look(acts, options).comments) {
          expect(seen.has(id)).to.equal(false);
          expect(depth).to.equal(parent === undefined ? 0 : seen.get(parent)! + 1);
          seen.set(id, depth);
        }
      }),
      runs,
    );
  });

  it('sorts the same comments, however it sorts', () => {
    fc.assert(
      fc.property(anyActs, anyLook, (acts, options) => {
        const idsBy = (sort: 'oldest' | 'newest' | 'helpful' | 'unanswered') =>
          look(acts, { ...options, sort })
            .comments.map(({ id }) => id)
            .sort();
        for (const sort of ['newest', 'helpful', 'unanswered'] as const)
          expect(idsBy(sort)).to.deep.equal(idsBy('oldest'));
      }),
    );
  });

  it('tells the writer what every reader will find', () => {
    fc.assert(
      fc.property(anyActs, actsBy('ann', 'mod'), anyLook, (acts, [next], options) => {
        fc.pre(next !== undefined);
        const act = { ...next!, id: 'next' };
        const rules = rulesOf(options.rules);
        expect(refusalOf(acts, act, rules)).to.equal(look([...acts, act], options).refused.get('next'));
      }),
    );
  });
});

describe('permissions, whatever is forged', () => {
  /** Eve is no moderator; she writes under ids of her own, for an LRS lets nobody take those of others. */
  const evil = actsBy('eve').map((acts) =>
    acts.map((act, index) => ({
      ...act,
      id: `eve${index}`,
      ...('version' in act && { version: act.version }),
    })),
  );

  it('keep words, place and standing of what others wrote', () => {
    fc.assert(
      fc.property(anyActs, evil, anyLook, (acts, forged, options) => {
        const before = look(acts, options);
        const after = look([...acts, ...forged], options);
        const kept = after.comments.filter(({ id }) => !id.startsWith('eve'));
        const standing = ({
          id,
          text,
          history,
          status,
          pinned,
          accepted,
          own,
          parent,
          time,
        }: (typeof kept)[0]) => ({
          id,
          text,
          history,
          status,
          pinned,
          accepted,
          own,
          parent,
          time, // prettier-ignore
        });
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect(kept.map(standing).sort(byId)).to.deep.equal(before.comments.map(standing).sort(byId));
        expect(after.locked).to.equal(before.locked);
      }),
      runs,
    );
  });

  it('show nobody but author and moderators what is removed, hidden or waits', () => {
    fc.assert(
      fc.property(actsBy('ann', 'mod'), anyLook, (acts, options) => {
        const marked = acts.map((act, index) =>
          'text' in act ? { ...act, text: `${act.text} №${index}.` } : act,
        );
        const { comments, refused } = look(marked, { ...options, agent: 'zoe' });
        const counted = merge(marked).filter(({ id }) => !refused.has(id));
        const removed = counted.flatMap((act) => (act.kind === 'delete' ? [act.target] : []));
        for (const act of counted) {
          const comment = act.kind === 'edit' ? act.target : act.id;
          if ('text' in act && removed.includes(comment))
            expect(JSON.stringify(comments)).not.to.include(act.text);
        }
        for (const { text, history, status, reactions } of comments) {
          if (status !== 'removed' && status !== 'hidden') continue;
          expect([text, history, reactions]).to.deep.equal([undefined, [], []]);
        }
        expect(comments.filter(({ status }) => status === 'pending')).to.deep.equal([]);
        expect(comments.flatMap(({ reports }) => reports)).to.deep.equal([]);
      }),
      runs,
    );
  });
});
