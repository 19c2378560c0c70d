import { expect } from '@open-wc/testing';
import { pageLater } from '../../src/delivery/pace.js';
import { openDesk, until, type Desk } from './desk.js';

const status = (code: number, more = {}) => ({ fault: 'status', status: code, ...more });

async function deliver(desk: Desk, count: number): Promise<string[]> {
  const ids = await desk.commit(count);
  desk.delivery.start();
  await desk.delivery.drain();
  return ids;
}

/** Plays that the page goes out of sight, or comes back. */
function show(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('Delivery in pauses', () => {
  afterEach(() => {
    Reflect.deleteProperty(document, 'visibilityState');
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('doubles the longest pause with every failure, and begins anew after a success', async () => {
    const desk = await openDesk({ proxy: { script: [status(503, { times: 3 })] } });
    await deliver(desk, 1);
    for (let failure = 2; failure <= 4; failure += 1) await desk.delivery.drain();
    expect(desk.delivery.state.sent).to.equal(1);
    await desk.tell({ script: [{ fault: 'drop-before' }] });
    await desk.commit(1);
    await until(() => desk.delivery.state.phase === 'backing-off');
    expect(desk.pauses).to.deep.equal([1000, 2000, 4000, 1000]);
  });

  it('never gives up', async () => {
    const desk = await openDesk({ hurried: true, proxy: { script: [status(500, { times: 40 })] } });
    const ids = await desk.commit(1);
    desk.delivery.start();
    await until(() => desk.delivery.state.sent === 1);
    expect(desk.pauses).to.have.length(40);
    expect(desk.pauses.at(-1)).to.equal(300_000);
    expect(await desk.heldIds()).to.deep.equal(ids);
  });

  it('says when it will try again', async () => {
    const desk = await openDesk({ proxy: { script: [status(503)] } });
    await deliver(desk, 1);
    const { phase, retryAt } = desk.delivery.state;
    expect(phase).to.equal('backing-off');
    expect(retryAt).to.be.closeTo(Date.now() + 1000, 200);
  });

  it('tries again by the timer of the page', async () => {
    const proxy = { script: [status(503)] };
    const desk = await openDesk({ proxy, later: pageLater, random: () => 0.03 });
    await deliver(desk, 1);
    expect(desk.delivery.state.phase).to.equal('backing-off');
    await until(() => desk.delivery.state.sent === 1);
  });

  it('waits as long as the endpoint asks, where it may read that', async () => {
    const date = new Date(Date.now() + 90_000).toUTCString();
    const rules = [{ retryAfter: '7' }, { retryAfter: '999999' }, { retryAfter: date }];
    const pauses: number[] = [];
    for (const rule of rules) {
      const desk = await openDesk({ proxy: { script: [status(503, { ...rule, exposed: true })] } });
      await deliver(desk, 1);
      pauses.push(...desk.pauses);
    }
    expect(pauses.slice(0, 2)).to.deep.equal([7000, 3_600_000]);
    expect(pauses[2]).to.be.within(80_000, 90_000);
  });

  it('waits a minute for a limit whose end is hidden from it', async () => {
    const desk = await openDesk({ proxy: { script: [status(429, { retryAfter: '7' })] } });
    await deliver(desk, 1);
    expect(desk.pauses).to.deep.equal([60_000]);
  });

  it('is not hurried by what is committed meanwhile', async () => {
    const desk = await openDesk({ proxy: { script: [status(503)] } });
    const ids = await deliver(desk, 1);
    ids.push(...(await desk.commit(2)));
    desk.delivery.ring();
    await until(() => desk.delivery.state.waiting === 3);
    await desk.quiet();
    expect(await desk.log()).to.deep.equal(['POST 1: 503']);
    desk.pass();
    await until(() => desk.delivery.state.sent === 3);
    expect(await desk.heldIds()).to.have.members(ids);
  });

  it('takes it for a hint when the page comes online or into sight', async () => {
    for (const hint of [() => dispatchEvent(new Event('online')), () => show('visible')]) {
      const desk = await openDesk({ proxy: { script: [status(503)] } });
      await deliver(desk, 1);
      hint();
      await until(() => desk.delivery.state.sent === 1);
    }
  });

  it('keeps what the endpoint asked for, whatever the page hints', async () => {
    const desk = await openDesk({ proxy: { script: [status(429)] } });
    const row = desk.row();
    desk.delivery.remember([row]);
    await desk.record.commit({ statements: [row], documents: [], target: desk.target });
    desk.delivery.start();
    await desk.delivery.drain();
    dispatchEvent(new Event('online'));
    show('visible');
    show('hidden');
    await desk.quiet();
    expect(desk.delivery.state.phase).to.equal('backing-off');
    expect(await desk.log()).to.deep.equal(['POST 1: 429']);
    await desk.delivery.resume();
    expect(await desk.log()).to.deep.equal(['POST 1: 429']);
    desk.pass();
    await until(() => desk.delivery.state.sent === 1);
  });

  it('keeps what the endpoint asked for on every page', async () => {
    const proxy = { script: [status(503, { retryAfter: '999999', exposed: true })] };
    const desk = await openDesk({ proxy });
    await deliver(desk, 1);
    const retryAt = desk.delivery.state.retryAt!;
    const open = await openDesk({ beside: desk, learner: 'mailto:ben@site.example' });
    open.delivery.start();
    await open.commit(1);
    await until(() => open.delivery.state.phase === 'backing-off');
    const next = await openDesk({ beside: desk });
    await deliver(next, 1);
    for (const { delivery } of [open, next]) expect(delivery.state.retryAt).to.be.closeTo(retryAt, 5000);
    expect(await desk.log()).to.deep.equal(['POST 1: 503']);
    next.pass();
    await until(() => next.delivery.state.sent === 2);
    await until(async () => (await desk.record.outbox.holds()).length === 0, 'nothing is held any more');
    await open.delivery.drain();
    expect(open.delivery.state.sent).to.equal(1);
  });

  it('rests on a page that has nothing to send, whatever the endpoint asked for', async () => {
    const desk = await openDesk({ proxy: { script: [status(429)] }, learner: 'mailto:ada@site.example' });
    await deliver(desk, 1);
    const next = await openDesk({ beside: desk });
    next.delivery.start();
    await next.delivery.drain();
    expect(next.delivery.state.phase).to.equal('resting');
  });

  it('does not wait for a clock that was put back', async () => {
    const desk = await openDesk({ proxy: { script: [status(429)] } });
    await deliver(desk, 1);
    const next = await openDesk({ beside: desk });
    next.age(-7_200_000);
    await deliver(next, 1);
    expect(next.delivery.state.sent).to.equal(2);
  });

  it('tries although the browser believes to be offline', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const desk = await openDesk();
    await deliver(desk, 1);
    expect(desk.delivery.state.sent).to.equal(1);
  });

  it('tries a parked target when the page comes into sight, once a minute', async () => {
    const desk = await openDesk({ proxy: { script: [status(404, { times: 3 })] } });
    await deliver(desk, 1);
    const tries = async () => (await desk.log()).length;
    show('visible');
    await until(async () => (await tries()) === 2 && desk.delivery.state.phase === 'parked');
    desk.age(59_000);
    show('visible');
    await desk.quiet();
    expect(await tries()).to.equal(2);
    desk.age(2000);
    show('visible');
    await until(async () => (await tries()) === 3 && desk.delivery.state.phase === 'parked');
    desk.age(61_000);
    show('visible');
    await until(() => desk.delivery.state.sent === 1);
  });

  it('is quiet once it is stopped', async () => {
    const desk = await openDesk({ proxy: { script: [status(503)] } });
    await deliver(desk, 1);
    desk.delivery.stop();
    expect(desk.delivery.state.phase).to.equal('off');
    desk.pass();
    dispatchEvent(new Event('online'));
    desk.delivery.ring();
    await desk.delivery.drain();
    await desk.commit(1);
    await desk.quiet();
    expect(await desk.log()).to.deep.equal(['POST 1: 503']);
  });

  it('waits, and goes on, when the store fails', async () => {
    const desk = await openDesk();
    const { outbox } = desk.record;
    const acknowledge = outbox.acknowledge.bind(outbox);
    outbox.acknowledge = () => Promise.reject(new Error('The disk is gone'));
    const ids = await deliver(desk, 2);
    expect(desk.delivery.state).to.include({ phase: 'backing-off', waiting: 2, sent: 0 });
    outbox.acknowledge = acknowledge;
    desk.pass();
    await until(() => desk.delivery.state.sent === 2);
    expect(await desk.log()).to.deep.equal(['POST 2: 200', 'POST 2: 200']);
    expect(await desk.heldIds()).to.have.members(ids);
  });
});
