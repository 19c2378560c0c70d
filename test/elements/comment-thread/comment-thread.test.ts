import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/comment-thread.js';
import { freshDatabase, textOf, until, verbsOf } from '../../helpers/quiz-harness.js';
import { posted, stageTalk, stageThread } from '../../helpers/thread-harness.js';

const notes = '<comment-thread id="notes"><p>What would you have done?</p></comment-thread>';

describe('<comment-thread> alone', () => {
  it('says that notes are private, takes one, and keeps it over a reload', async () => {
    const before = await stageThread(notes);
    expect(textOf(before.thread.root.querySelector('section'))).to.contain('Only you see these notes');
    await before.thread.post('Call the hotline first');
    expect(before.thread.outline).to.deep.equal(['You: Call the hotline first']);
    expect(before.thread.root.querySelector('textarea')!.value).to.equal('');
    expect(verbsOf(before.statements)).to.equal('commented');
    before.scope.remove();
    const { thread } = await stageThread(notes, { database: before.database });
    expect(thread.outline).to.deep.equal(['You: Call the hotline first']);
  });

  it('shows in one tab what was written in another', async () => {
    const one = await stageThread(notes);
    const two = await stageThread(notes, { database: one.database });
    await one.thread.post('From here');
    await two.thread.shows('From here');
  });

  it('keeps words that are not sent, and forgets them once they are', async () => {
    const before = await stageThread(notes);
    await before.thread.type('Half a thou');
    before.thread.root.querySelector('textarea')!.dispatchEvent(new FocusEvent('blur'));
    before.scope.remove();
    const database = before.database;
    let after = await stageThread(notes, { database });
    await until(() => after.thread.root.querySelector('textarea')!.value === 'Half a thou', 'the draft');
    await after.thread.post('A thought');
    after.scope.remove();
    after = await stageThread(notes, { database });
    expect(after.thread.root.querySelector('textarea')!.value).to.equal('');
  });

  it('replies to a set depth, and quotes beyond it', async () => {
    const { thread } = await stageThread('<comment-thread id="t" depth="1"></comment-thread>');
    await thread.post('one');
    await thread.reply('one', 'two');
    await thread.reply('two', 'three');
    expect(thread.outline).to.deep.equal(['You: one', '  You: two', '  You: three']);
    expect(thread.part('quote', thread.comment('three'))).to.equal('In reply to You two');
  });

  it('edits, and removes while the place stays', async () => {
    const { thread, statements } = await stageThread(notes);
    await thread.post('Frist');
    await thread.press('Edit', thread.comment('Frist'));
    expect(thread.root.querySelector<HTMLTextAreaElement>('article textarea')!.value).to.equal('Frist');
    await thread.type('First', 'edit-');
    await thread.press('Save', thread.comments[0]);
    await thread.shows('First');
    expect(thread.part('edited')).to.equal('edited');
    await thread.press('Remove', thread.comment('First'));
    await thread.press('Remove', thread.root.querySelector('.ask')!);
    await thread.shows('Removed by its author.');
    expect(verbsOf(statements)).to.equal('commented edited delete');
  });

  it('lets the host veto, and says what was done', async () => {
    const { thread, statements, scope } = await stageThread(notes);
    const heard: string[] = [];
    scope.addEventListener('comment-submitted', ({ detail }) =>
      heard.push(`${detail.deed.kind} ${detail.statement}`),
    );
    thread.element.addEventListener('comment-submit', (event) => event.preventDefault(), { once: true });
    await thread.type('No');
    await thread.press('Save note');
    expect(statements).to.deep.equal([]);
    await thread.post('Yes');
    expect(heard).to.deep.equal([`post ${statements[0]!.id}`]);
  });

  it('says why something cannot be said', async () => {
    const { thread } = await stageThread('<comment-thread id="t" max-length="10"></comment-thread>');
    await thread.press('Save note');
    await until(() => thread.part('notice', thread.root.querySelector('.composer')!) !== '', 'why');
    expect(thread.announcement).to.equal('Write something first, and not too much.');
    await thread.type('12345678901');
    expect(textOf(thread.root.querySelector('.hint'))).to.equal('Too long by 1');
    expect(thread.button('Save note')!.disabled).to.equal(true);
  });

  it('goes to the comment that the address names', async () => {
    const database = freshDatabase();
    const { thread, statements } = await stageThread(notes, { database });
    await thread.post('Here');
    await thread.post('There');
    location.hash = `#notes/${statements[0]!.id}`;
    await until(() => thread.root.activeElement === thread.comment('Here'), 'the focus');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is walked through by the keys of the feed pattern', async () => {
    const { thread } = await stageThread(notes);
    for (const text of ['one', 'two']) await thread.post(text);
    thread.comment('one').focus();
    await sendKeys({ press: 'PageDown' });
    expect(thread.root.activeElement).to.equal(thread.comment('two'));
    await sendKeys({ press: 'PageUp' });
    expect(thread.root.activeElement).to.equal(thread.comment('one'));
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'End' });
    await sendKeys({ up: 'Control' });
    expect(thread.root.activeElement).to.equal(thread.root.querySelector('textarea'));
  });

  it('passes the rules of axe: empty, with comments, while one is edited', async function () {
    this.timeout(20_000);
    const { thread } = await stageThread(notes);
    await expect(thread.element).to.be.accessible();
    await thread.post('one **two** https://example.org', 'one two https');
    await thread.reply('one', 'a reply');
    await expect(thread.element).to.be.accessible();
    await thread.press('Edit', thread.comment('a reply'));
    await expect(thread.element).to.be.accessible();
  });

  it('speaks the language around it', async () => {
    const { thread } = await stageThread(`<div lang="de">${notes}</div>`);
    expect(thread.part('post-button')).to.equal('Notiz sichern');
  });
});

describe('a search in a thread', () => {
  const said = (id: string, count: number) =>
    Array.from({ length: count }, (_, at) => posted(id, at + 1, `Comment ${'abcdefghijkl'[at]}`));

  it('is there where there is much, shows what is found alone, and says how much that is', async () => {
    const short = await stageTalk((id) => said(id, 10));
    await until(() => short.thread.comments.length === 10, 'the comments');
    expect(short.thread.parts).not.to.include('search');
    const { thread } = await stageTalk((id) => said(id, 12));
    await thread.reply('Comment b', 'An answer');
    const field = thread.root.querySelector<HTMLInputElement>('[part~="search-input"]')!;
    const search = async (words: string) => {
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await thread.settled();
    };
    await search('ANSWER');
    expect(thread.comments.map((each) => thread.part('text', each))).to.deep.equal(['An answer']);
    expect(thread.part('quote')).to.contain('Comment b');
    expect([thread.part('count'), thread.announcement]).to.deep.equal(['1 comment found', '1 comment found']);
    await search('nothing of the kind');
    expect([thread.comments.length, thread.part('count')]).to.deep.equal([0, 'No comment found']);
    await thread.post('Found nothing');
    expect(field.value).to.equal('');
    expect(thread.comments.length).to.equal(14);
  });
});
