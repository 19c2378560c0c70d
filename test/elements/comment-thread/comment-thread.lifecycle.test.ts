import { expect, fixture, nextFrame } from '@open-wc/testing';
import '../../../src/define/comment-thread.js';
import { CommentThread } from '../../../src/elements/comment-thread/comment-thread.js';
import { LearningScope } from '../../../src/elements/learning-scope/learning-scope.js';
import { freshDatabase, listenToConsole, textOf, until } from '../../helpers/quiz-harness.js';
import { posted, stageTalk, stageThread, ThreadHarness } from '../../helpers/thread-harness.js';

const notes = '<comment-thread id="notes"><p>What would you have done?</p></comment-thread>';

let count = 0;
const freshTag = (prefix: string) => `${prefix}-${(count += 1)}`;

describe('<comment-thread> coming, going and changing', () => {
  it('shows what the author asks, and first comments, before it is upgraded late and after', async () => {
    const tag = freshTag('late-thread');
    const { scope } = await stageThread(
      `${notes}<${tag} id="late"><p>And you?</p><article><p>We called for help.</p></article></${tag}>`,
    );
    const late = scope.querySelector<CommentThread>(tag)!;
    expect(late.shadowRoot).to.equal(null);
    class LateThread extends CommentThread {}
    LateThread.define(tag);
    await new ThreadHarness(late).drawn();
    for (const each of late.children) expect(each.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(textOf(late)).to.equal('And you?We called for help.');
  });

  it('takes properties that were set before it is upgraded', async () => {
    const tag = freshTag('early-thread');
    const { scope } = await stageThread(`${notes}<${tag} id="early"></${tag}>`);
    const early = scope.querySelector<CommentThread>(tag)!;
    early.prompt = 'Your view?';
    class EarlyThread extends CommentThread {}
    EarlyThread.define(tag);
    const thread = await new ThreadHarness(early).drawn();
    expect(thread.part('label')).to.equal('Your view?');
  });

  it('keeps what is typed when it is moved; finds what was written elsewhere when it is put back', async () => {
    const { scope, thread, database } = await stageThread(`${notes}<div></div>`);
    await thread.type('Half a thou');
    scope.querySelector('div')!.append(thread.element);
    await thread.settled();
    expect(thread.root.querySelector('textarea')!.value).to.equal('Half a thou');
    thread.element.remove();
    await nextFrame();
    const other = await stageThread(notes, { database });
    await other.thread.post('Written elsewhere');
    expect(thread.outline).to.deep.equal([]);
    scope.append(thread.element);
    await thread.shows('Written elsewhere');
  });

  it('asks no more for what others write once it is taken away, and again when it is back', async () => {
    const { scope, thread, watches } = await stageTalk((id) => [posted(id, 1, 'Here')]);
    expect(watches()).to.equal(1);
    thread.element.remove();
    await nextFrame();
    expect(watches()).to.equal(0);
    scope.append(thread.element);
    await until(() => watches() === 1, 'the watch');
    await thread.shows('Here');
  });

  it('shows another learner nothing of the one before, not even what they typed', async () => {
    const { scope, thread } = await stageThread(notes, { actor: '{"mbox":"mailto:ana@example.org"}' });
    await thread.post('Of Ana');
    await thread.press('Reply', thread.comment('Of Ana'));
    await thread.type('Half a thou', 'reply-');
    scope.setAttribute('actor', '{"mbox":"mailto:ben@example.org"}');
    await until(() => thread.comments.length === 0, 'the notes of nobody');
    expect(thread.root.querySelectorAll('textarea').length).to.equal(1);
    expect(thread.root.querySelector('textarea')!.value).to.equal('');
    expect(thread.announcement).to.equal('');
  });

  it('works without a scope, and goes over to one that is upgraded later', async () => {
    const tag = freshTag('later-scope');
    const database = freshDatabase();
    const actor = '{"mbox":"mailto:ana@example.org"}';
    const before = await stageThread(notes, { database, actor });
    await before.thread.post('In the scope');
    before.scope.remove();
    const holder = await fixture<HTMLElement>('<div></div>');
    const later = document.createElement(tag);
    const settings = { 'activity-base': 'https://handbook.example', actor, database };
    for (const [name, value] of Object.entries(settings)) later.setAttribute(name, value);
    const element = document.createElement('comment-thread');
    element.id = 'notes';
    later.append(element);
    holder.append(later);
    const thread = await new ThreadHarness(element as CommentThread).drawn();
    expect(thread.comments).to.deep.equal([]);
    class LaterScope extends LearningScope {}
    LaterScope.define(tag);
    await thread.shows('In the scope');
  });

  it('goes to the comment that the address names when that comes later, unless the learner is elsewhere', async () => {
    const name = (id: string, number: number) => (posted(id, number, '') as { readonly id: string }).id;
    history.replaceState(null, '', `#t/${name('', 7)}`);
    try {
      const { thread, id, tell } = await stageTalk((thread) => [posted(thread, 1, 'First')]);
      expect(thread.focus).to.equal('');
      tell([posted(id, 7, 'Seventh')]);
      await until(() => thread.focus === 'Seventh', 'the focus');
      history.replaceState(null, '', `#t/${name('', 8)}`);
      dispatchEvent(new HashChangeEvent('hashchange'));
      await thread.post('I was here');
      tell([posted(id, 8, 'Eighth')]);
      await thread.shows('Eighth');
      expect(thread.focus).to.equal('I was here');
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('warns the author of an attribute that says something else than it may; not of one that is well', async () => {
    const warned = listenToConsole('warn');
    try {
      await stageThread('<comment-thread sort="newest" depth="1" name="pseudonym"></comment-thread>');
      expect(warned.lines).to.deep.equal([]);
      await stageThread('<comment-thread sort="best" depth="x"></comment-thread>');
      expect(warned.lines.map((line) => line.split(':', 1)[0])).to.have.members([
        'learnlets thread-sort',
        'learnlets thread-depth',
      ]);
    } finally {
      warned.restore();
    }
  });

  it('follows the language of the page, in what is done seldom, too', async () => {
    const { scope, thread } = await stageThread(notes);
    await thread.post('Here');
    scope.setAttribute('lang', 'de');
    await until(() => thread.part('post-button') === 'Notiz sichern', 'German');
    await thread.press('Bearbeiten', thread.comments[0]);
    await until(() => thread.button('Sichern') !== undefined, 'the form in German');
  });
});
