import { expect } from '@open-wc/testing';
import type { ThreadAct } from '../../../src/domain/thread/act.js';
import { by, edit, look, on, outline, post, react, refusals, reply, type Look } from './acts.js';

/** A question of Ann's, two answers, and Bob's word on one of them. */
const talk = [
  by('ann', 1, post('How heavy?')),
  by('bob', 2, reply('ann1', '25 kg')),
  by('cem', 3, reply('ann1', '40 kg')),
  by('bob', 4, reply('cem3', 'Not alone!')),
  by('dee', 5, post('Bend your knees')),
];

const untouched = ['- How heavy?', '  - 25 kg', '  - 40 kg', '    - Not alone!', '- Bend your knees'];

type Case = readonly [name: string, acts: readonly ThreadAct[], expected: readonly string[], options?: Look];

const table = (cases: readonly Case[]) => {
  for (const [name, acts, expected, options] of cases)
    it(name, () => {
      expect(outline(acts, options)).to.deep.equal(expected);
      expect(outline([...acts].reverse(), options)).to.deep.equal(expected);
    });
};

describe('a thread', () => {
  table([
    ['shows comments with their replies', talk, untouched],
    ['is empty without acts', [], []],
    [
      'shows the last words of an edited comment',
      [...talk, by('bob', 6, edit('bob2', '20 kg')), by('bob', 7, edit('bob2', '23 kg'))],
      ['- How heavy?', '  - 23 kg', '  - 40 kg', '    - Not alone!', '- Bend your knees'],
    ],
    [
      'keeps the place of what its author removed',
      [...talk, by('cem', 6, on('delete', 'cem3'))],
      ['- How heavy?', '  - 25 kg', '  - … (removed)', '    - Not alone!', '- Bend your knees'],
    ],
    [
      'takes an edit after the removal for nothing, and one before it, too',
      [
        ...talk,
        by('dee', 7, on('delete', 'dee5')),
        by('dee', 6, edit('dee5', 'a')),
        by('dee', 8, edit('dee5', 'b')),
      ],
      [...untouched.slice(0, 4), '- … (removed)'],
    ],
    [
      'shows nothing of an edit that somebody else makes',
      [...talk, by('eve', 6, edit('dee5', 'x'))],
      untouched,
    ],
    [
      'counts each person once for a reaction, and shows one’s own',
      [
        ...talk,
        by('ann', 6, react('bob2')),
        by('ann', 7, react('bob2')),
        by('dee', 8, react('bob2')),
        by('dee', 9, react('bob2', 'thanks')),
        by('cem', 9, react('bob2', 'thanks')),
        by('cem', 10, { kind: 'unreact', target: 'bob2', reaction: 'thanks' }),
      ],
      ['- How heavy?', '  - 25 kg helpful 2* thanks 1', ...untouched.slice(2)],
      { agent: 'ann' },
    ],
    [
      'takes the reaction of an author to their own comment, and one that the thread does not have, for nothing',
      [
        ...talk,
        by('bob', 6, react('bob2')),
        by('ann', 7, react('bob2', '<b>')),
        by('ann', 8, react('bob2', '__proto__')),
      ],
      untouched,
    ],
    [
      'keeps a pinned comment first',
      [...talk, by('mod', 6, on('pin', 'dee5'))],
      ['- Bend your knees (pinned)', ...untouched.slice(0, 4)],
    ],
    ['unpins', [...talk, by('mod', 6, on('pin', 'dee5')), by('mod', 7, on('unpin', 'dee5'))], untouched],
    [
      'pins nothing that is removed',
      [...talk, by('mod', 6, on('pin', 'dee5')), by('dee', 7, on('delete', 'dee5'))],
      [...untouched.slice(0, 4), '- … (removed)'],
    ],
  ]);

  it('keeps the words before an edit', () => {
    const [comment] = look([...talk, by('ann', 6, edit('ann1', 'How heavy may it be?'))]).comments;
    expect(comment!.history).to.deep.equal([{ text: 'How heavy?', time: '2026-01-01T09:01:00.000Z' }]);
    expect(comment!.version).to.equal('ann6');
  });

  it('tells a writer that what they edit is gone', () => {
    expect(
      refusals([...talk, by('dee', 6, on('delete', 'dee5')), by('dee', 7, edit('dee5', 'x'))]),
    ).to.deep.equal({
      dee7: 'gone',
    });
  });

  it('says nothing more of a removed comment than when and whose', () => {
    const acts = [...talk, by('bob', 6, edit('bob2', 'secret')), by('bob', 7, on('delete', 'bob2'))];
    const text = JSON.stringify(look(acts, { agent: 'mod' }).comments);
    expect(text).not.to.include('secret').and.not.to.include('25 kg');
  });

  it('tells what is unread, and never one’s own', () => {
    const acts = [...talk, by('ann', 9, { kind: 'read', comments: ['bob2', 'dee5'] })];
    const late = by('cem', 0, post('written offline, arrives late'));
    const unread = look([...acts, late], { agent: 'ann' }).comments.filter((comment) => comment.unread);
    expect(unread.map(({ id }) => id)).to.deep.equal(['cem0', 'cem3', 'bob4']);
  });
});

describe('accepted answers', () => {
  const accepted = [
    '- How heavy?',
    '  - 25 kg (accepted)',
    '  - 40 kg',
    '    - Not alone!',
    '- Bend your knees',
  ];
  table([
    ['are accepted by who asked', [...talk, by('ann', 6, on('accept', 'bob2'))], accepted],
    ['are accepted by a moderator', [...talk, by('mod', 6, on('accept', 'bob2'))], accepted],
    ['are accepted by nobody else', [...talk, by('dee', 6, on('accept', 'bob2'))], untouched],
    [
      'are accepted by who asked the question, not by who wrote what they reply to',
      [...talk, by('cem', 6, on('accept', 'bob4')), by('ann', 7, on('accept', 'bob2'))],
      accepted,
    ],
    [
      'may stand deeper',
      [...talk, by('ann', 6, on('accept', 'bob4'))],
      [...untouched.slice(0, 3), '    - Not alone! (accepted)', '- Bend your knees'],
    ],
    [
      'are one for each question, the later one',
      [...talk, by('ann', 6, on('accept', 'cem3')), by('mod', 7, on('accept', 'bob2'))],
      accepted,
    ],
    [
      'are given back',
      [...talk, by('ann', 6, on('accept', 'bob2')), by('ann', 7, on('unaccept', 'bob2'))],
      untouched,
    ],
    [
      'stay when another one is given back',
      [...talk, by('ann', 6, on('accept', 'bob2')), by('ann', 7, on('unaccept', 'cem3'))],
      accepted,
    ],
    [
      'end with the removal of the answer',
      [...talk, by('ann', 6, on('accept', 'bob2')), by('bob', 7, on('delete', 'bob2'))],
      ['- How heavy?', '  - … (removed)', ...untouched.slice(2)],
    ],
    [
      'to the prompt of the thread are for moderators to accept, not for their authors',
      [...talk, by('dee', 6, on('accept', 'dee5')), by('mod', 7, on('accept', 'ann1'))],
      ['- How heavy? (accepted)', ...untouched.slice(1)],
    ],
  ]);
});

describe('order', () => {
  it('never puts a reply before what it answers, though its clock does', () => {
    const acts = [
      by('ann', 30, post('Q')),
      by('bob', 10, reply('ann30', 'A')),
      by('cem', 20, reply('bob10', 'B')),
    ];
    expect(outline(acts)).to.deep.equal(['- Q', '  - A', '    - B']);
    expect(look(acts).comments.map(({ time }) => time.slice(11, 16))).to.deep.equal([
      '09:30',
      '09:30',
      '09:30',
    ]);
  });

  it('takes acts of one moment in the order of their browser, then of their ids', () => {
    const first = by('ann', 1, post('1'), { id: 'z', sequence: 1 });
    const second = by('ann', 1, post('2'), { id: 'a', sequence: 2 });
    const third = by('bob', 1, post('3'), { id: 'b', sequence: 2 });
    expect(outline([third, second, first])).to.deep.equal(['- 1', '- 2', '- 3']);
  });

  it('takes edits of one moment in the order of their browser', () => {
    const edits = [
      by('ann', 2, edit('ann1', 'first'), { id: 'z', sequence: 2 }),
      by('ann', 2, edit('ann1', 'second'), { id: 'a', sequence: 3 }),
    ];
    expect(outline([by('ann', 1, post('x')), ...edits])).to.deep.equal(['- second']);
  });

  it('takes the last word, not the last arrival', () => {
    const edits = [by('ann', 3, edit('ann1', 'new')), by('ann', 2, edit('ann1', 'old'))];
    expect(outline([by('ann', 1, post('first')), ...edits])).to.deep.equal(['- new']);
  });

  it('takes a removal that says to be earlier than the comment for later', () => {
    const acts = [by('ann', 20, post('oops')), by('ann', 10, on('delete', 'ann20'))];
    expect(outline(acts)).to.deep.equal(['- … (removed)']);
  });

  it('lets acts wait for what they act on', () => {
    const [question, answer] = talk;
    const later = [answer!, by('bob', 6, edit('bob2', '23 kg')), by('cem', 7, react('bob2'))];
    expect(outline(later)).to.deep.equal([]);
    expect(refusals(later)).to.deep.equal({ bob2: 'absent', bob6: 'absent', cem7: 'absent' });
    expect(outline([...later, question!])).to.deep.equal(['- How heavy?', '  - 23 kg helpful 1']);
  });

  it('leaves out replies in a circle, and a reply to itself', () => {
    const circle = [
      by('ann', 1, reply('bob2', 'a')),
      by('bob', 2, reply('ann1', 'b')),
      by('cem', 3, reply('cem3', 'c')),
    ];
    expect(outline([...circle, ...talk.slice(4)])).to.deep.equal(['- Bend your knees']);
  });

  it('takes the earlier of two acts under one id', () => {
    const real = by('ann', 1, post('mine'), { id: 'x' });
    const forged = by('eve', 2, post('hers'), { id: 'x' });
    const sameTime = by('ann', 1, post('nine'), { id: 'x' });
    expect(outline([forged, real])).to.deep.equal(['- mine']);
    expect(outline([sameTime, real])).to.deep.equal(outline([real, sameTime]));
  });

  it('takes no act for a comment that is none', () => {
    const acts = [
      ...talk,
      by('mod', 6, on('pin', 'dee5')),
      by('eve', 7, reply('mod6', 'x')),
      by('eve', 8, edit('mod6', 'y')),
    ];
    expect(refusals(acts)).to.deep.equal({ eve7: 'absent', eve8: 'absent' });
  });

  it('follows a chain of replies that is longer than the stack', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => {
      const deed = index === 0 ? post('0') : reply(`c${index - 1}`, String(index));
      return by(`p${index}`, 0, deed, { id: `c${index}` });
    });
    const { comments } = look(chain.reverse());
    expect(comments.length).to.equal(20_000);
    expect(comments.at(-1)).to.include({ id: 'c19999', depth: 19_999 });
  });
});

describe('sorting', () => {
  const acts = [
    ...talk,
    by('eva', 6, post('Gloves?')),
    by('fay', 7, post('Where is the hoist?')),
    by('cem', 8, react('fay7')),
    by('ann', 9, react('cem3')),
  ];
  const order = (sort: Look['sort'], more: readonly ThreadAct[] = []) =>
    look([...acts, ...more], { sort: sort! }).comments.map(({ text = '…' }) => text);

  it('by time runs oldest or newest first; replies stay a conversation', () => {
    const branch = ['How heavy?', '25 kg', '40 kg', 'Not alone!'];
    expect(order('oldest')).to.deep.equal([...branch, 'Bend your knees', 'Gloves?', 'Where is the hoist?']);
    expect(order('newest')).to.deep.equal(['Where is the hoist?', 'Gloves?', 'Bend your knees', ...branch]);
  });

  it('by help begins with what most found helpful, an accepted answer before all', () => {
    const helpful = [
      'Where is the hoist?',
      'How heavy?',
      '40 kg',
      'Not alone!',
      '25 kg',
      'Bend your knees',
      'Gloves?',
    ];
    expect(order('helpful')).to.deep.equal(helpful);
    expect(order('helpful', [by('ann', 10, on('accept', 'bob2'))]).slice(1, 4)).to.deep.equal([
      'How heavy?',
      '25 kg',
      '40 kg',
    ]);
  });

  it('by answers begins with what nobody else replied to, and ends with what is answered', () => {
    const more = [
      by('ann', 10, on('accept', 'bob2')),
      by('eva', 11, reply('eva6', 'Anybody?')),
      by('ann', 12, reply('fay7', 'Hall 2')),
    ];
    const tops = order('unanswered', more).filter((text) => !['25 kg', '40 kg', 'Not alone!'].includes(text));
    expect(tops).to.deep.equal([
      'Bend your knees',
      'Gloves?',
      'Anybody?',
      'Where is the hoist?',
      'Hall 2',
      'How heavy?',
    ]);
  });
});
