import { expect } from '@open-wc/testing';
import '../../../src/define/comment-thread.js';
import { CommentThread } from '../../../src/elements/comment-thread/comment-thread.js';
import { until } from '../../helpers/quiz-harness.js';
import { done, posted, stageTalk, stageThread, type ThreadHarness } from '../../helpers/thread-harness.js';

// What themers rely on, under semver: a change here is a change of contract, and belongs in the changelog.

/** Host states, and all parts that are drawn. */
const surface = (thread: ThreadHarness) => ({ states: thread.states, parts: thread.parts.join(' ') });

const isModerator = () => true;
const streams = 'http://activitystrea.ms/';

describe('<comment-thread>: states and parts', () => {
  before(function () {
    if (!CSS.supports('selector(:state(a))')) this.skip();
  });

  it('without a comment', async () => {
    const { thread } = await stageThread('<comment-thread></comment-thread>');
    expect(surface(thread)).to.deep.equal({
      states: 'empty private',
      parts: 'acts button composer empty input label notice post-button',
    });
  });

  it('with a note of one’s own, its menu, and the question whether to remove it', async () => {
    const { thread } = await stageThread('<comment-thread></comment-thread>');
    await thread.post('Here');
    expect(surface(thread)).to.deep.equal({
      states: 'private',
      parts:
        'acts bar button comment composer count feed head input label more more-button name notice own post-button reply-button shown text time',
    });
    await thread.press('Remove', thread.comments[0]);
    await until(() => thread.parts.includes('ask'), 'the question');
    expect(thread.parts).to.include.members(['ask', 'cancel-button', 'remove-button']);
    await thread.press('Remove', thread.root.querySelector('.ask')!);
    await thread.shows('Removed by its author.');
    expect(thread.parts).to.include('removed');
  });

  it('with what others say', async () => {
    const { thread } = await stageTalk((id) => [
      posted(id, 1, 'See https://example.org'),
      done(id, 2, 'https://w3id.org/xapi/acrossx/verbs/edited', 1, {
        actor: { account: { homePage: 'https://hr.example', name: 'u1' } },
        result: { response: 'Look at [the rules](https://example.org)' },
      }),
      posted(id, 3, 'Second'),
    ]);
    await until(() => thread.parts.includes('link'), 'the link');
    expect(surface(thread)).to.deep.equal({
      states: '',
      parts:
        'acts badge bar button comment composer count edited feed head input label link more more-button name new new-button post-button reaction reply-button shown sort sort-select text time',
    });
  });

  it('for a moderator: reports, pins, and closing', async () => {
    const { thread } = await stageTalk(
      (id) => [
        posted(id, 1, 'One'),
        done(id, 2, `${streams}flag-as-inappropriate`, 1, { result: { response: 'Rude' } }),
      ],
      { isModerator },
    );
    expect(thread.parts).to.include.members(['lock-button', 'reports', 'status']);
    await thread.press('Pin', thread.comments[0]);
    await until(() => thread.parts.includes('pinned'), 'the pin');
    await thread.press('Hide', thread.comments[0]);
    await until(() => thread.parts.includes('hidden'), 'the hiding');
    await thread.press('Close the thread');
    await until(() => thread.states === 'locked', 'the lock');
    expect(thread.parts).to.include('locked');
  });

  it('where others show after one’s own', async () => {
    const { thread } = await stageTalk((id) => [posted(id, 1, 'One')], { postFirst: true });
    expect(surface(thread)).to.deep.equal({
      states: 'empty',
      parts: 'acts button composer input label post-button withheld',
    });
    await thread.post('Mine');
    await thread.shows('One');
  });
});

describe('<comment-thread>: attributes and slots', () => {
  it('has these attributes, and the usual values', async () => {
    expect(CommentThread.observedAttributes.toSorted()).to.deep.equal([
      'approve-first',
      'blocked-words',
      'channel',
      'depth',
      'max-length',
      'moderators',
      'name',
      'poll-seconds',
      'post-first',
      'prompt',
      'reactions',
      'sort',
    ]);
    const { thread } = await stageThread('<comment-thread></comment-thread>');
    const { channel, name, depth, maxLength, pollSeconds, postFirst, threadChannel } = thread.element;
    expect([channel, name, depth, maxLength, pollSeconds, postFirst, threadChannel]).to.deep.equal([
      '',
      'real',
      2,
      5000,
      5,
      false,
      undefined,
    ]);
  });

  it('shows what the author asks above the thread, and what is at its end below', async () => {
    const { thread, scope } = await stageThread(
      '<comment-thread><p id="ask">And you?</p><p slot="end" id="end">Rules</p></comment-thread>',
    );
    const [ask, drawn, end] = [
      scope.querySelector('#ask')!,
      thread.root.querySelector('section')!,
      scope.querySelector('#end')!,
    ].map((each) => each.getBoundingClientRect());
    expect(ask!.height).to.be.greaterThan(0);
    expect(ask!.bottom).to.be.at.most(drawn!.top);
    expect(end!.top).to.be.at.least(drawn!.bottom);
  });
});
