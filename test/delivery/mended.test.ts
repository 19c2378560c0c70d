import { expect } from '@open-wc/testing';
import { openDesk, otherEndpoint, until, type Desk, type DeskOptions } from './desk.js';
import { openFrame } from './frames.js';

const status = (code: number, more = {}) => ({ fault: 'status', status: code, ...more });
const ada = { learner: 'account:https://site.example ada' };

/** A page with rows for an endpoint that answers so for ever; the page is left, but for `stays`. */
async function openWrong(
  count: number,
  {
    answer = status(404, { times: 0 }),
    stays = false,
    ...options
  }: DeskOptions & { answer?: object; stays?: boolean } = {},
): Promise<{ desk: Desk; ids: string[] }> {
  const desk = await openDesk({ ...options, proxy: { script: [answer as never] } });
  const ids = await desk.commit(count);
  desk.delivery.start();
  await until(() => desk.pauses.length > 0 || desk.delivery.state.phase === 'parked');
  await desk.quiet();
  if (!stays) desk.delivery.stop();
  return { desk, ids };
}

async function openNext(desk: Desk, options: DeskOptions = {}): Promise<Desk> {
  const next = await openDesk({ endpoint: await otherEndpoint(), beside: desk, ...options });
  next.delivery.start();
  await next.delivery.drain();
  await next.quiet();
  await next.delivery.drain();
  return next;
}

describe('rows for an endpoint that was no LRS', () => {
  for (const [name, answer] of Object.entries({
    'an address that is not there': status(404, { times: 0 }),
    'a login page': { fault: 'html', times: 0 },
    'an address that leads elsewhere': { fault: 'redirect', times: 0 },
  })) {
    it(`go to the one that their page names now: ${name}`, async () => {
      const { desk, ids } = await openWrong(3, { answer });
      ids.push(...(await desk.commit(1)));
      const next = await openNext(desk);
      await until(() => next.delivery.state.sent === 4);
      expect(next.states.map(({ waiting }) => waiting)).to.include(4);
      expect(await desk.heldIds()).to.have.members(ids);
      expect(await desk.counts()).to.deep.equal({ waiting: 0, parked: 0, dead: 0 });
      expect(await desk.record.outbox.holds()).to.deep.equal([]);
    });
  }

  it('go there while the page stays, when it is wired anew', async () => {
    const { desk, ids } = await openWrong(2, ada);
    const next = await openNext(desk, ada);
    await until(() => next.delivery.state.sent === 2);
    expect(await desk.heldIds()).to.have.members(ids);
  });

  it('count as stuck there, too, until that is reached', async () => {
    const { desk } = await openWrong(2);
    const endpoint = await otherEndpoint();
    const next = await openDesk({
      endpoint,
      beside: desk,
      getAuthorization: () => Promise.reject(new Error('Sign in')),
    });
    next.delivery.start();
    await until(() => next.delivery.state.phase === 'parked');
    expect(next.delivery.state).to.include({ waiting: 2 });
    expect(JSON.parse(await next.delivery.export()).rows).to.have.length(2);
  });

  it('stay where they are while another scope of the page uses it', async () => {
    const { desk } = await openWrong(2, { stays: true });
    const next = await openNext(desk);
    expect(next.delivery.state).to.include({ phase: 'resting', sent: 0 });
    expect(await desk.counts()).to.include({ waiting: 2 });
    // It was only away: what it says now counts.
    await desk.tell({});
    await desk.delivery.resume();
    expect(desk.delivery.state).to.include({ sent: 2 });
    expect(await desk.record.outbox.holds()).to.deep.equal([]);
  });

  it('stay when they come from another page', async () => {
    const { desk, ids } = await openWrong(2);
    const elsewhere = await openNext(desk, { page: () => 'https://site.example/page-2' });
    expect(elsewhere.delivery.state).to.include({ waiting: 0, sent: 0 });
    elsewhere.delivery.stop();
    const next = await openNext(desk);
    await until(() => next.delivery.state.sent === 2);
    expect(await desk.heldIds()).to.have.members(ids);
  });

  it('stay when they are those of another learner', async () => {
    const { desk, ids } = await openWrong(2, ada);
    const ben = await openNext(desk, { learner: 'account:https://site.example ben' });
    expect(ben.delivery.state).to.include({ waiting: 0, sent: 0 });
    expect(await desk.counts()).to.include({ waiting: 2 });
    ben.delivery.stop();
    const next = await openNext(desk, ada);
    await until(() => next.delivery.state.sent === 2);
    expect(await desk.heldIds()).to.have.members(ids);
  });

  for (const answer of [
    status(503, { times: 0 }),
    status(401, { times: 0 }),
    { fault: 'drop-before', times: 0 },
  ]) {
    it(`stay when it is one and only does not take them now: ${JSON.stringify(answer)}`, async () => {
      const { desk } = await openWrong(2, { answer });
      const next = await openNext(desk);
      expect(next.delivery.state).to.include({ waiting: 0, sent: 0 });
      expect(await desk.counts()).to.include({ waiting: 2 });
    });
  }

  it('stay when it has become one since', async () => {
    const { desk, ids } = await openWrong(1);
    await desk.tell({ script: [{ fault: 'pass' }, status(503, { times: 0 })] });
    const mended = await openDesk({ beside: desk });
    mended.delivery.start();
    await until(() => mended.delivery.state.sent === 1);
    await mended.commit(1);
    await until(() => mended.delivery.state.phase === 'backing-off');
    mended.delivery.stop();
    const next = await openNext(desk);
    expect(next.delivery.state).to.include({ waiting: 0, sent: 0 });
    expect(await desk.counts()).to.include({ waiting: 1 });
    expect(await desk.heldIds()).to.deep.equal(ids);
  });
});

describe('a page that cannot fetch the code for what pages found out', () => {
  it('sends and halts all the same', async () => {
    const { desk, ids } = await openWrong(2);
    const { openDelivery } = await openFrame('frame-without-holds.html');
    const { delivery } = await openDelivery(desk.database, desk.endpoint);
    await until(() => delivery.state.phase === 'parked');
    expect(delivery.state).to.include({ waiting: 2 });
    await desk.tell({});
    await delivery.resume();
    expect(delivery.state).to.include({ phase: 'resting', sent: 2 });
    expect(await desk.heldIds()).to.have.members(ids);
  });
});
