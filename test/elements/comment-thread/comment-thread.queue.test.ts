import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/comment-thread.js';
import { until } from '../../helpers/quiz-harness.js';
import { done, posted, stageTalk, type ThreadHarness } from '../../helpers/thread-harness.js';

const isModerator = (agent: string) => !agent.includes('hr.example');
const flag = 'http://activitystrea.ms/flag-as-inappropriate';
const reason = (response: string) => ({ result: { response } });

/** Two comments: the second is reported by two, the first by one. */
const reported = (id: string) => [
  posted(id, 1, 'One'),
  posted(id, 2, 'Two'),
  done(id, 3, flag, 2, reason('Rude')),
  done(id, 4, flag, 2, reason('')),
  done(id, 5, flag, 1, reason('Spam')),
];

const queue = (thread: ThreadHarness) =>
  ['queue-count', 'queue-why', 'queue-reasons', 'queue-outcome'].map((part) => thread.part(part));

const shows = (thread: ThreadHarness, why: string) =>
  until(() => thread.part('queue-why') === why, `"${why}", not ${queue(thread).join(' | ')}`);

describe('<comment-thread>: what moderators look at', () => {
  it('is shown to them alone', async () => {
    const { thread } = await stageTalk(reported, { isModerator: () => false });
    expect(thread.parts).not.to.include('queue');
    const other = await stageTalk(reported, { isModerator });
    await shows(other.thread, 'Reported by 2 people');
    expect(queue(other.thread)).to.deep.equal([
      '2 comments for moderators to look at',
      'Reported by 2 people',
      'RudeNo reason given',
      '',
    ]);
  });

  it('goes on by keyboard, says what came of each, and is over for the next moderator, too', async () => {
    const { thread, statements, id } = await stageTalk(reported, { isModerator });
    await shows(thread, 'Reported by 2 people');
    thread.root.querySelector<HTMLElement>('[part~="set-aside-button"]')!.focus();
    await sendKeys({ press: 'Enter' });
    await shows(thread, 'Reported by one person');
    await until(() => thread.focus === 'queue-item', 'the focus on the next');
    expect(thread.announcement).to.equal('Set aside; the comment stays. 1 comment for moderators to look at');
    await thread.press('Hide', thread.root.querySelector('.queue')!);
    await until(() => thread.part('queue-count') === 'Nothing left to look at', 'the end');
    expect(thread.part('text', thread.comments[0])).to.contain('Hidden by a moderator');
    // What was done reaches others as statements.
    const { thread: second } = await stageTalk(
      () =>
        [...reported(id), ...statements].map((each) => JSON.parse(JSON.stringify(each).replaceAll(id, id))),
      { isModerator: () => true },
    );
    expect(second.parts).not.to.include('queue');
  });

  it('shows again what was hidden by mistake, with its reports', async () => {
    const { thread } = await stageTalk(reported, { isModerator });
    await shows(thread, 'Reported by 2 people');
    await thread.press('Hide', thread.root.querySelector('.queue')!);
    await shows(thread, 'Reported by one person');
    await thread.press('Show again', thread.root.querySelector('.queue')!);
    await shows(thread, 'Reported by 2 people');
    expect(thread.part('queue-outcome')).to.equal('It is shown again.');
  });

  it('has what waits for approval as well, and leaves out what is skipped until the others are seen', async () => {
    const { thread } = await stageTalk(reported, { isModerator, approveFirst: true });
    await shows(thread, 'Reported by 2 people · Waits for approval');
    await thread.press('Skip');
    await shows(thread, 'Reported by one person · Waits for approval');
    await thread.press('Approve', thread.root.querySelector('.queue')!);
    await shows(thread, 'Reported by one person');
    await thread.press('Skip');
    await shows(thread, 'Reported by 2 people · Waits for approval');
  });

  it('goes on when another moderator settles what is looked at', async () => {
    const { thread, id, tell } = await stageTalk(reported, { isModerator: () => true });
    await shows(thread, 'Reported by 2 people');
    tell([
      done(id, 9, 'http://adlnet.gov/expapi/verbs/interacted', 2, {
        result: { extensions: { 'urn:learnlets:extension:action': 'hide' } },
      }),
    ]);
    await shows(thread, 'Reported by one person');
    expect(thread.part('queue-outcome')).to.equal('That one is settled.');
  });

  it('passes the rules of axe', async function () {
    this.timeout(20_000);
    const { thread } = await stageTalk(reported, { isModerator });
    await shows(thread, 'Reported by 2 people');
    await thread.press('Hide', thread.root.querySelector('.queue')!);
    await shows(thread, 'Reported by one person');
    await expect(thread.element).to.be.accessible();
  });
});
