import { ContextEvent } from '@lit/context';
import { expect } from '@open-wc/testing';
import '../../../src/define/learning-scope.js';
import { learningContext } from '../../../src/context/learning-context.js';
import type { Learning } from '../../../src/domain/ports.js';
import type { ChannelState } from '../../../src/domain/thread/channel.js';
import { actsIn, ownActs } from '../../../src/domain/thread/own-acts.js';
import { actOf } from '../../../src/domain/thread/read-statement.js';
import { threadAct } from '../../../src/domain/thread/statements.js';
import { LrsChannel } from '../../../src/elements/comment-thread/lrs-channel.js';
import { stage, until } from '../../helpers/quiz-harness.js';

interface Urls {
  proxy: string;
  control: string;
}

const homePage = 'https://hr.example.org';

describe('the channel to an LRS', function () {
  // The LRS starts with the first request for its address.
  this.timeout(60_000);
  let urls: Urls;
  before(async () => {
    urls = (await (await fetch('/__servers.json')).json()) as Urls;
  });

  const tell = (session: string, settings: object) =>
    fetch(`${urls.control}${session}`, { method: 'POST', body: JSON.stringify(settings) });

  const asked = async (session: string): Promise<{ path: string; method: string }[]> =>
    ((await (await fetch(`${urls.control}${session}`)).json()) as { requests: [] }).requests;

  /** Somebody with a browser of their own, as far as the record can tell. */
  async function learner(name: string, session: string): Promise<Learning> {
    const { scope } = await stage('<p></p>', {
      endpoint: `${urls.proxy}${session}/xAPI/`,
      'actor-name': name,
      'actor-home-page': homePage,
    });
    let learning: Learning | undefined;
    const request = new ContextEvent(learningContext, scope, (given) => (learning = given), false);
    scope.querySelector('p')!.dispatchEvent(request);
    return learning!;
  }

  const post = (text: string, { page }: Learning, thread: string) =>
    threadAct({ kind: 'post', text, about: page.id }, { id: thread, language: 'en', page });

  async function watch(learning: Learning, thread: string) {
    const texts: string[] = [];
    const states: ChannelState[] = [];
    const channel = new LrsChannel((await learning.exchange())!, 200);
    const { stop } = channel.watch(thread, {
      receive: (statements) => {
        for (const statement of statements) {
          const act = actOf(statement, thread);
          if (act?.kind === 'post') texts.push(act.text);
        }
      },
      stand: (state) => states.push(state),
    });
    return { texts, states, stop };
  }

  it('brings what others say, each statement once', async () => {
    const session = crypto.randomUUID();
    const [ann, ben] = [await learner('ann', session), await learner('ben', session)];
    const thread = ann.activityId(crypto.randomUUID());
    const { texts, stop } = await watch(ben, thread);
    await ann.commit({ acts: [post('one', ann, thread)] });
    await until(() => texts.length === 1, 'the first');
    await ann.commit({ acts: [post('two', ann, thread)] });
    await until(() => texts.length === 2, 'the second');
    stop();
    expect(texts).to.deep.equal(['one', 'two']);
  });

  it('goes on after an endpoint that is busy, and leaves it alone as long as it asks', async () => {
    const session = crypto.randomUUID();
    const ann = await learner('ann', session);
    const thread = ann.activityId(crypto.randomUUID());
    await ann.commit({ acts: [post('one', ann, thread)] });
    const busy = { fault: 'status', status: 503, retryAfter: '1', exposed: true, method: 'GET' };
    await tell(session, { script: [busy] });
    const begun = performance.now();
    const { texts, states, stop } = await watch(ann, thread);
    await until(() => states[0] === 'waiting', 'the refusal');
    await until(() => texts.length === 1, 'what was said');
    expect(performance.now() - begun).to.be.at.least(1000);
    stop();
  });

  it('says when nobody is signed in, or the reader has no right', async () => {
    for (const [status, state] of [
      [401, 'sign-in'],
      [403, 'forbidden'],
    ] as const) {
      const session = crypto.randomUUID();
      await tell(session, { script: [{ fault: 'status', status, times: 0, method: 'GET' }] });
      const ann = await learner('ann', session);
      const { states, stop } = await watch(ann, ann.activityId('x'));
      await until(() => states[0] === state, state);
      stop();
    }
  });

  it('asks no more once it is stopped', async () => {
    const session = crypto.randomUUID();
    const ann = await learner('ann', session);
    const { states, stop } = await watch(ann, ann.activityId('x'));
    await until(() => states.includes('open'), 'the first look');
    stop();
    const before = (await asked(session)).length;
    // Longer than the pause between two looks.
    await new Promise((resolve) => setTimeout(resolve, 450));
    expect((await asked(session)).length).to.equal(before);
  });

  it('sends nothing that is private, and names no registration for an alias', async () => {
    const session = crypto.randomUUID();
    const ann = await learner('ann', session);
    const thread = ann.activityId(crypto.randomUUID());
    await ann.commit({ acts: [post('mine', ann, thread)], isPrivate: true });
    const alias = { account: { homePage: 'urn:learnlets:alias', name: 'x' } };
    const { statements } = await ann.commit({ acts: [post('ours', ann, thread)], alias });
    expect(statements[0]!.actor).to.deep.equal(alias);
    expect(statements[0]!.context).not.to.have.property('registration');
    const { texts, stop } = await watch(ann, thread);
    await until(() => texts.length === 1, 'what is not private');
    stop();
    expect(texts).to.deep.equal(['ours']);
    const rows = [...(await ann.view(ownActs, actsIn(thread))).values()];
    expect(rows.map((act) => 'text' in act && act.text).sort()).to.deep.equal(['mine', 'ours']);
  });
});
