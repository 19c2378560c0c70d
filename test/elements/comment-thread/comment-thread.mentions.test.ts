import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/comment-thread.js';
import { textOf, until } from '../../helpers/quiz-harness.js';
import { posted, stageTalk, type ThreadHarness } from '../../helpers/thread-harness.js';

const mentionedAgent = 'https://w3id.org/xapi/acrossx/extensions/mentionedagent';

/** Said by somebody with a name. */
const by = (name: string, account = name) => ({
  actor: { name, account: { homePage: 'https://hr.example', name: account } },
});

/** The learner of these tests, and what names them. */
const learner = { actor: JSON.stringify({ account: { homePage: 'https://hr.example', name: '42' } }) };
const naming = (thread: string, account: string, name: string, rest: object = {}) => ({
  ...rest,
  context: {
    contextActivities: { parent: [{ id: thread }] },
    extensions: { [mentionedAgent]: [{ account: { homePage: 'https://hr.example', name: account }, name }] },
  },
});

const people = (id: string) => [
  posted(id, 1, 'First', by('Ana Ruiz')),
  posted(id, 2, 'Second', by('نور')),
  posted(id, 3, 'Third', by('Ana Lee')),
];

const field = (thread: ThreadHarness) => thread.root.querySelector<HTMLTextAreaElement>('textarea#post')!;
const offered = (thread: ThreadHarness) => [...thread.root.querySelectorAll('[role="option"]')].map(textOf);

/** What a screen reader is led to: the option that the field points at. */
const active = (thread: ThreadHarness) =>
  textOf(thread.root.getElementById(field(thread).getAttribute('aria-activedescendant') ?? ''));

async function types(thread: ThreadHarness, text: string): Promise<void> {
  field(thread).focus();
  await sendKeys({ type: text });
}

async function press(key: string): Promise<void> {
  await sendKeys({ press: key });
}

describe('<comment-thread>: mentions', () => {
  it('offers those who wrote here behind an @, takes one by keyboard, and sends whom it names', async () => {
    const { thread, statements } = await stageTalk(people);
    await types(thread, 'Thanks @');
    await until(() => offered(thread).join() === 'Ana Lee,نور,Ana Ruiz', 'the last to write first');
    expect(thread.announcement).to.contain('3 people');
    expect(active(thread)).to.equal('Ana Lee');
    expect(thread.root.getElementById(field(thread).getAttribute('aria-controls')!)!.role).to.equal(
      'listbox',
    );
    await press('ArrowUp');
    await until(() => active(thread) === 'Ana Ruiz', 'the last one');
    await sendKeys({ type: 'an' });
    await until(() => offered(thread).join() === 'Ana Lee,Ana Ruiz', 'those who are called so');
    await press('ArrowDown');
    await until(() => active(thread) === 'Ana Ruiz', 'the second one');
    await press('Enter');
    expect(field(thread).value).to.equal('Thanks @Ana Ruiz ');
    await until(() => thread.announcement === 'Ana Ruiz is mentioned.', 'the word for it');
    expect(offered(thread)).to.deep.equal([]);
    expect(field(thread).hasAttribute('aria-activedescendant')).to.equal(false);
    await sendKeys({ type: 'and @nobody, @Ana' });
    await thread.press('Post');
    await thread.shows('Thanks @Ana Ruiz and @nobody, @Ana');
    const { context } = statements.find(({ result }) => result?.response?.startsWith('Thanks'))!;
    expect(context!.extensions![mentionedAgent]).to.deep.equal([
      { account: { homePage: 'https://hr.example', name: 'Ana Ruiz' }, name: 'Ana Ruiz' },
    ]);
    await until(() => thread.part('mention') === '@Ana Ruiz', 'the marked name');
    expect(thread.root.querySelectorAll('[part~="mention"]')).to.have.lengthOf(1);
  });

  it('closes with Escape and leaves the field as it is; opens for the next @', async () => {
    const { thread } = await stageTalk(people);
    await thread.press('Reply', thread.comment('Second'));
    const reply = thread.root.querySelector<HTMLTextAreaElement>('article textarea')!;
    reply.focus();
    await sendKeys({ type: '@نو' });
    await until(() => offered(thread).join() === 'نور', 'the one');
    await press('Escape');
    await until(() => offered(thread).length === 0, 'the list to close');
    expect(thread.root.contains(reply)).to.equal(true);
    await sendKeys({ type: 'ر @' });
    await until(() => offered(thread).length === 3, 'the next list');
    await press('Tab');
    await until(() => offered(thread).length === 0, 'the list to go');
    expect(reply.value).to.equal('@نور @');
  });

  it('marks what mentions the learner, and leads there; a forged mention is only text', async () => {
    const { thread } = await stageTalk(
      (id) => [
        posted(id, 1, 'Mine', { actor: JSON.parse(learner.actor) }),
        posted(id, 2, 'Ask @Ben', naming(id, '42', 'Ben', by('Ana'))),
        posted(id, 3, 'Or @Eve', naming(id, 'eve', 'Eve', by('Ana'))),
        posted(id, 4, 'Or @Ana', by('Ben')),
      ],
      {},
      learner,
    );
    await until(() => thread.parts.includes('mention-button'), 'the way to it');
    const drawn = () =>
      [...thread.root.querySelectorAll('[part~="mention"]')].map(
        (each) => `${each.part.value}: ${textOf(each)}`,
      );
    // By the name that this reader knows, whatever the words say; who never wrote here is nobody.
    await until(() => drawn().length === 1, 'one mention');
    expect(drawn()).to.deep.equal(['mention mention-own: @You']);
    expect(thread.part('text', thread.comments[2])).to.equal('Or @Eve');
    expect(thread.comments.map((comment) => thread.part('mention-badge', comment)).join()).to.equal(
      ',@ Mentions you,,',
    );
    await thread.press('1 mention of you');
    await until(() => thread.focus === 'Ask @You', 'the comment');
  });

  it('offers nobody where names are hidden; tells two of one name apart', async () => {
    const twins = (id: string) => [
      posted(id, 1, 'One', by('Ana', 'a1')),
      posted(id, 2, 'Two', by('Ana', 'a2')),
    ];
    const hidden = await stageTalk(twins, { name: 'hidden' });
    await types(hidden.thread, 'a @');
    await hidden.thread.settled();
    expect(offered(hidden.thread)).to.deep.equal([]);
    hidden.scope.remove();
    const { thread } = await stageTalk(twins);
    await types(thread, 'a @');
    await until(() => offered(thread).length === 2, 'both');
    expect(new Set(offered(thread)).size).to.equal(2);
    for (const name of offered(thread)) expect(name).to.match(/^Ana \(\w+\)$/u);
  });
});
