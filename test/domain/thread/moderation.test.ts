import { expect } from '@open-wc/testing';
import { actorIn, isAlias } from '../../../src/domain/thread/names.js';
import { blockedWordTest } from '../../../src/domain/thread/rules.js';
import { actorKey } from '../../../src/domain/xapi/agent.js';
import { by, edit, look, on, outline, post, react, refusals, reply, report, restore } from './acts.js';

const start = [by('ann', 1, post('one')), by('bob', 2, reply('ann1', 'two'))];
const approve = (target: string, version = target) => ({ kind: 'approve', target, version }) as const;

describe('who may do what', () => {
  for (const [deed, verdict] of [
    [edit('ann1', 'x'), 'not-allowed'],
    [on('delete', 'ann1'), 'not-allowed'],
    [on('hide', 'ann1'), 'not-allowed'],
    [restore('ann1'), 'not-allowed'],
    [on('pin', 'ann1'), 'not-allowed'],
    [on('unpin', 'ann1'), 'not-allowed'],
    [on('accept', 'ann1'), 'not-allowed'],
    [on('unaccept', 'ann1'), 'not-allowed'],
    [approve('ann1'), 'not-allowed'],
    [{ kind: 'lock' }, 'not-allowed'],
    [{ kind: 'unlock' }, 'not-allowed'],
    [react('ann1'), undefined],
    [report('ann1', 'spam'), undefined],
    [reply('ann1', 'hi'), undefined],
    [react('ann1', 'nonsense'), 'reaction'],
    [reply('nobody', 'hi'), 'absent'],
    [post(' \u200b\n'), 'text'],
    [post('x'.repeat(5001)), 'text'],
  ] as const) {
    it(`${deed.kind} by somebody else: ${verdict ?? 'counts'}`, () => {
      expect(refusals([...start, by('eve', 3, deed)])['eve3']).to.equal(verdict);
    });
  }

  for (const deed of [edit('ann1', 'x'), on('delete', 'ann1')]) {
    it(`${deed.kind} of a comment of others is not for moderators either`, () => {
      expect(refusals([...start, by('mod', 3, deed)])).to.deep.equal({ mod3: 'not-allowed' });
    });
  }

  for (const deed of [react('ann1'), report('ann1', 'me')]) {
    it(`${deed.kind} is for others, not for the author`, () => {
      expect(refusals([...start, by('ann', 3, deed)])).to.deep.equal({ ann3: 'not-allowed' });
    });
  }
});

describe('hiding', () => {
  const hidden = [...start, by('mod', 3, on('hide', 'ann1'))];

  it('keeps the place, and the replies that were there', () => {
    expect(outline(hidden)).to.deep.equal(['- … (hidden)', '  - two']);
  });

  it('shows the words to author and moderators', () => {
    for (const agent of ['ann', 'mod']) expect(outline(hidden, { agent })[0]).to.equal('- one (hidden)');
  });

  it('holds a reply that was written under it until it is restored', () => {
    const acts = [...hidden, by('eve', 4, reply('ann1', 'three'))];
    expect(outline(acts)).to.deep.equal(['- … (hidden)', '  - two']);
    expect(outline(acts, { agent: 'eve' })).to.include('  - three (pending)');
    expect(outline([...acts, by('mod', 5, restore('ann1'))])).to.deep.equal([
      '- one',
      '  - two',
      '  - three',
    ]);
  });

  it('cannot be got round by an edit, nor by removing and restoring', () => {
    expect(outline([...hidden, by('ann', 4, edit('ann1', 'again'))])[0]).to.equal('- … (hidden)');
    const removed = [...hidden, by('ann', 4, on('delete', 'ann1')), by('mod', 5, restore('ann1'))];
    expect(outline(removed)[0]).to.equal('- … (removed)');
  });

  it('takes nobody’s reaction or report any more', () => {
    const late = [
      by('eve', 4, react('ann1')),
      by('eve', 5, report('ann1', 'x')),
      by('mod', 6, on('accept', 'ann1')),
    ];
    expect(refusals([...hidden, ...late])).to.deep.equal({ eve4: 'gone', eve5: 'gone', mod6: 'gone' });
  });
});

describe('reports', () => {
  const reported = [
    ...start,
    by('bob', 3, report('ann1', 'rude')),
    by('eve', 4, report('ann1', 'spam')),
    by('eve', 5, report('ann1', 'ad')),
  ];

  const reasons = (acts: Parameters<typeof look>[0], agent = 'mod') =>
    look(acts, { agent }).comments[0]!.reports.map(({ reason }) => reason);

  it('are shown to moderators only, one for each person', () => {
    expect(reasons(reported)).to.deep.equal(['rude', 'ad']);
    for (const agent of ['ann', 'bob', 'eve']) expect(reasons(reported, agent)).to.deep.equal([]);
  });

  it('are set aside by a moderator who names them, until the next one', () => {
    const settled = [...reported, by('mod', 6, restore('ann1', 'bob3', 'eve5'))];
    expect(reasons(settled)).to.deep.equal([]);
    expect(reasons([...settled, by('bob', 7, report('ann1', 'still'))])).to.deep.equal(['still']);
  });

  it('stay open where the moderator has not seen them, however early they say to be', () => {
    const settled = [...reported, by('mod', 6, restore('ann1', 'bob3', 'eve5'))];
    expect(reasons([...settled, by('zoe', 2, report('ann1', 'offline'))])).to.deep.equal(['offline']);
  });

  it('are set aside also by a moderator whose clock is behind', () => {
    expect(reasons([...reported, by('mod', 2, restore('ann1', 'bob3', 'eve5'))])).to.deep.equal([]);
  });
});

describe('a locked thread', () => {
  const locked = [...start, by('mod', 5, { kind: 'lock' })];

  it('takes what was written before, even if it arrives later', () => {
    expect(outline([...locked, by('eve', 4, reply('bob2', 'offline'))])).to.include('    - offline');
  });

  it('takes nothing written after it, by the clock of who writes, but of moderators', () => {
    const late = [
      by('eve', 6, post('x')),
      by('ann', 7, edit('ann1', 'y')),
      by('ann', 8, react('bob2')),
      by('ann', 9, on('accept', 'bob2')),
    ];
    const { locked: isLocked, refused } = look([...locked, ...late, by('mod', 9, reply('ann1', 'closed'))]);
    expect(isLocked).to.equal(true);
    expect(Object.fromEntries(refused)).to.deep.equal({
      eve6: 'locked',
      ann7: 'locked',
      ann8: 'locked',
      ann9: 'locked',
    });
  });

  it('still lets people remove their own, report and read', () => {
    const late = [
      by('ann', 6, on('delete', 'ann1')),
      by('eve', 7, report('bob2', 'x')),
      by('eve', 8, { kind: 'read', comments: [] }),
    ];
    expect(refusals([...locked, ...late])).to.deep.equal({});
  });

  it('is opened again', () => {
    const acts = [...locked, by('mod', 6, { kind: 'unlock' }), by('eve', 7, post('three'))];
    expect(look(acts).locked).to.equal(false);
    expect(outline(acts)).to.include('- three');
  });
});

describe('approving first', () => {
  const rules = { approveFirst: true };
  const approved = [...start, by('mod', 3, approve('ann1'))];

  it('shows others what is approved; authors and moderators see what waits', () => {
    expect(outline(start, { rules })).to.deep.equal([]);
    expect(outline(start, { rules, agent: 'ann' })).to.deep.equal(['- one (pending)']);
    expect(outline(start, { rules, agent: 'mod' })).to.deep.equal(['- one (pending)', '  - two (pending)']);
    expect(outline(approved, { rules })).to.deep.equal(['- one']);
  });

  it('shows a reply only with what it answers', () => {
    expect(outline([...start, by('mod', 3, approve('bob2'))], { rules })).to.deep.equal([]);
  });

  it('approves the words that were seen, not an edit that came between', () => {
    const edited = [...approved, by('ann', 2, edit('ann1', 'sly'), { id: 'sly' })];
    expect(outline(edited, { rules })).to.deep.equal(['- one']);
    expect(outline(edited, { rules, agent: 'ann' })[0]).to.equal('- sly (pending)');
    expect(outline([...edited, by('mod', 9, approve('ann1', 'sly'))], { rules })).to.deep.equal(['- sly']);
  });

  it('approves no words of another comment', () => {
    const acts = [...start, by('mod', 3, approve('ann1', 'bob2'))];
    expect(refusals(acts, { rules })).to.deep.equal({ mod3: 'absent' });
  });

  it('needs nobody’s word for a moderator', () => {
    expect(outline([by('mod', 1, post('rules of the house'))], { rules })).to.deep.equal([
      '- rules of the house',
    ]);
  });
});

describe('blocked words', () => {
  const rules = { blockedWords: ['rude', 'bad words', 'Łajdak', '坏词'] };

  it('make a comment wait for a moderator, and an edit', () => {
    const acts = [
      by('ann', 1, post('how RÚDE!')),
      by('bob', 2, post('fine')),
      by('bob', 3, edit('bob2', 'r\u00adude')),
    ];
    expect(outline(acts, { rules })).to.deep.equal(['- fine']);
    expect(outline([...acts, by('mod', 4, approve('ann1'))], { rules })).to.deep.equal([
      '- how RÚDE!',
      '- fine',
    ]);
  });

  for (const [text, blocked] of [
    ['rude', true],
    ['(rude)', true],
    ['ｒｕｄｅ', true],
    ['bad  words', true],
    ['bad-words', true],
    ['łajdak', true],
    ['这是坏词啊', true],
    ['intruder', false],
    ['rudeness', false],
    ['bad', false],
    ['坏', false],
    ['', false],
  ] as const) {
    it(`${blocked ? 'find' : 'do not find'} one in “${text}”`, () => {
      expect(blockedWordTest(rules.blockedWords)(text)).to.equal(blocked);
    });
  }

  it('are none where the list is empty or holds no word', () => {
    expect(blockedWordTest(['', ' ', '…'])('anything …')).to.equal(false);
  });
});

describe('the rate limit', () => {
  const rules = { rate: { comments: 2, seconds: 120 } };
  const flood = [1, 1, 2, 3, 4].map((minute, index) =>
    by('ann', minute, post(String(index)), { id: `p${index}` }),
  );

  it('takes so many comments of a person in so much time, whatever order they come in', () => {
    expect(outline(flood, { rules })).to.deep.equal(['- 0', '- 1', '- 3', '- 4']);
    expect(outline([...flood].reverse(), { rules })).to.deep.equal(['- 0', '- 1', '- 3', '- 4']);
  });

  it('counts people apart, and moderators not at all', () => {
    const others = [by('bob', 1, post('b')), ...[1, 2, 3].map((minute) => by('mod', minute, post('m')))];
    expect(Object.values(refusals([...flood, ...others], { rules }))).to.deep.equal(['too-often']);
  });
});

describe('post first', () => {
  const rules = { postFirst: true };

  it('shows only how many have written until the viewer has', () => {
    const { comments, withheld } = look(start, { rules });
    expect([comments, withheld]).to.deep.equal([[], 1]);
    const acts = [...start, by('zoe', 3, post('me'))];
    expect(outline(acts, { rules })).to.deep.equal(['- one', '  - two', '- me']);
  });

  it('closes again when the viewer takes it back, and is open to moderators', () => {
    const acts = [...start, by('zoe', 3, post('me')), by('zoe', 4, on('delete', 'zoe3'))];
    expect(outline(acts, { rules })).to.deep.equal(['- … (removed)']);
    expect(outline(start, { rules, agent: 'mod' })).to.deep.equal(['- one', '  - two']);
  });

  it('does not open by a reply, which needs no answer of one’s own', () => {
    expect(outline([...start, by('zoe', 3, reply('ann1', 'ok'))], { rules })).to.deep.equal([]);
  });
});

describe('names', () => {
  const learner = { account: { homePage: 'https://hr.example', name: '4711' }, name: 'Ann Lee' };
  const alias = { id: '5e1f1b4c-7b5c-4c0f-9d0b-3f1a2b3c4d5e', name: 'Heron' };

  it('are in statements what the mode says', () => {
    expect(actorIn('real', learner, alias)).to.equal(learner);
    const account = { homePage: 'urn:learnlets:alias', name: alias.id };
    expect(actorIn('pseudonym', learner, alias)).to.deep.equal({ account, name: 'Heron' });
    expect(actorIn('hidden', learner, alias)).to.deep.equal({ account });
  });

  it('of aliases have keys of their own', () => {
    expect(isAlias(actorKey(actorIn('hidden', learner, alias)))).to.equal(true);
    expect(isAlias(actorKey(learner))).to.equal(false);
  });

  const heron = actorKey(actorIn('pseudonym', learner, alias));
  const acts = [
    by('ann', 1, post('x'), { name: 'Ann' }),
    by(heron, 2, post('y'), { id: 'y', name: 'Heron' }),
    by('mod', 3, post('z'), { name: 'Mia' }),
  ];
  for (const [names, expected] of [
    ['real', ['Ann', 'Heron', 'Mia']],
    ['pseudonym', [undefined, 'Heron', 'Mia']],
    ['hidden', [undefined, undefined, undefined]],
  ] as const) {
    it(`are shown as "${names}" says, whatever comments were written under before`, () => {
      const { comments } = look(acts, { rules: { names } });
      expect(comments.map(({ author }) => author?.name)).to.deep.equal(expected);
      if (names === 'hidden')
        expect(JSON.stringify(comments)).not.to.include('alias').and.not.to.include('Ann');
    });
  }
});
