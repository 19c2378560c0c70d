import { expect } from '@open-wc/testing';
import type { Deed } from '../../../src/domain/thread/act.js';
import { mentionsIn } from '../../../src/domain/thread/mention.js';
import { quoteIn } from '../../../src/domain/thread/text-quote.js';
import { by, edit, look, page, post, type Look } from './acts.js';

const naming = (text: string, ...agents: readonly string[]): Deed => ({
  kind: 'post',
  text,
  about: page,
  mentions: agents.map((agent) => ({ agent, name: agent })),
});

/** Whom each comment names: the word for them, who that is, and whether it is the viewer. */
const mentions = (acts: Parameters<typeof look>[0], options: Look = {}) =>
  look(acts, options).comments.flatMap((comment) =>
    comment.mentions.map(
      ({ name, author, own }) => `${name} = ${author?.name ?? author?.key ?? 'somebody'}${own ? '*' : ''}`,
    ),
  );

describe('those whom a comment names', () => {
  const acts = [
    by('ann', 1, post('Hi'), { name: 'Ann' }),
    by('bob', 2, naming('@ann', 'ann', 'eve')),
    by('ann', 3, post('Again'), { name: 'Ann Lee' }),
  ];

  it('are people who have written in the thread, by the name that they have last; nobody else, whoever is forged', () => {
    expect(mentions(acts)).to.deep.equal(['ann = Ann Lee']);
    expect(mentions(acts.toReversed())).to.deep.equal(['ann = Ann Lee']);
    expect(mentions(acts, { agent: 'ann' })).to.deep.equal(['ann = Ann Lee*']);
  });

  it('are those of the words that hold', () => {
    const before = [...acts, by('bob', 4, { ...edit('bob2', 'no one'), mentions: [] } as Deed)];
    expect(mentions(before)).to.deep.equal([]);
    const after = [
      ...before,
      by('bob', 5, { ...edit('bob2', '@bob'), mentions: [{ agent: 'bob', name: 'b' }] } as Deed),
    ];
    expect(mentions(after)).to.deep.equal(['b = bob']);
    expect(mentions([...after, by('bob', 6, { kind: 'delete', target: 'bob2' })])).to.deep.equal([]);
  });

  it('stay unnamed where names are not shown; nobody is told that it is they', () => {
    expect(mentions(acts, { agent: 'ann', rules: { names: 'hidden' } })).to.deep.equal(['ann = somebody']);
    expect(mentions(acts, { agent: 'ann', rules: { names: 'pseudonym' } })).to.deep.equal(['ann = somebody']);
  });

  it('are not known by what a viewer may not see', () => {
    expect(mentions(acts, { rules: { approveFirst: true } })).to.deep.equal([]);
    expect(mentions(acts, { rules: { postFirst: true } })).to.deep.equal([]);
    const moderated = look([...acts, by('mod', 9, { kind: 'approve', target: 'bob2', version: 'bob2' })], {
      rules: { approveFirst: true },
    });
    // Ann's own words wait: to others she has not written.
    expect(moderated.comments.map(({ mentions: named }) => named)).to.deep.equal([[]]);
  });

  it('are read from sound agents with a name only, and from a few', () => {
    const ann = { mbox: 'mailto:ann@x.example', name: 'Ann' };
    expect(mentionsIn(ann)).to.deep.equal([{ agent: 'mailto:ann@x.example', name: 'Ann' }]);
    const broken = [
      null,
      5,
      'Ann',
      {},
      { name: 'Ann' },
      { ...ann, name: ' ' },
      { ...ann, name: 'x'.repeat(81) },
      [ann],
    ];
    expect(mentionsIn([...broken, ann])).to.deep.equal(mentionsIn(ann));
    expect(mentionsIn(undefined)).to.deep.equal([]);
    expect(mentionsIn(Array.from({ length: 5000 }, () => ann))).to.have.lengthOf(20);
  });
});

describe('the passage that a comment quotes', () => {
  const quoting = (exact: string) =>
    by('ann', 1, { kind: 'post', text: 'Why?', about: page, quote: { exact, prefix: '', suffix: '' } });
  const quoted = (options: Look, ...acts: Parameters<typeof look>[0]) =>
    look(acts, options).comments[0]?.quote?.exact;

  it('shows with its words, and goes with them', () => {
    expect(quoted({}, quoting('Lift'))).to.equal('Lift');
    expect(quoted({}, quoting('Lift'), by('ann', 2, edit('ann1', 'Why so?')))).to.equal('Lift');
    expect(quoted({}, quoting('Lift'), by('ann', 2, { kind: 'delete', target: 'ann1' }))).to.equal(undefined);
    expect(quoted({}, quoting('Lift'), by('mod', 2, { kind: 'hide', target: 'ann1' }))).to.equal(undefined);
  });

  it('is held back as words are, after an edit, too: nobody can put there what they may not say', () => {
    const rules = { blockedWords: ['rude'] };
    expect(look([quoting('a rude word')], { rules }).comments).to.deep.equal([]);
    expect(
      look([quoting('a rude word'), by('ann', 2, edit('ann1', 'Nice'))], { rules }).comments,
    ).to.deep.equal([]);
    expect(quoted({ rules, agent: 'ann' }, quoting('a rude word'))).to.equal('a rude word');
  });

  it('is read where it is a sound selector', () => {
    const sound = { type: 'TextQuoteSelector', exact: 'Lift' };
    expect(quoteIn(sound)).to.deep.equal({ exact: 'Lift', prefix: '', suffix: '' });
    for (const broken of [
      null,
      'Lift',
      [sound],
      { ...sound, type: 'FragmentSelector' },
      { ...sound, exact: ' ' },
      { ...sound, exact: 5 },
      { ...sound, prefix: {} },
      { ...sound, exact: 'x'.repeat(1001) },
      { ...sound, suffix: 'x'.repeat(1001) },
    ]) {
      expect(quoteIn(broken), JSON.stringify(broken)).to.equal(undefined);
    }
  });
});
