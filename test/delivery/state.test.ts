import { expect } from '@open-wc/testing';
import type { DeliveryState } from '../../src/domain/ports.js';
import { openDesk, until } from './desk.js';
import { openFrame } from './frames.js';

const status = (code: number, more = {}) => ({ fault: 'status', status: code, ...more });

describe('the state of delivery', () => {
  it('is off before it starts and after it stops', async () => {
    const desk = await openDesk();
    expect(desk.delivery.state).to.deep.equal({ phase: 'off', waiting: 0, sent: 0, parked: 0, dead: 0 });
    desk.delivery.start();
    await until(() => desk.delivery.state.phase === 'resting');
    desk.delivery.stop();
    expect(desk.delivery.state.phase).to.equal('off');
  });

  it('does not rest before it knows what an earlier page left', async () => {
    const desk = await openDesk({ proxy: { script: [status(503)] } });
    await desk.commit(2);
    desk.delivery.start();
    await until(() => desk.states.some(({ phase }) => phase !== 'off'));
    expect(desk.states.find(({ phase }) => phase !== 'off')).to.include({ phase: 'resting', waiting: 2 });
  });

  it('tells of every change on the way of a statement', async () => {
    const desk = await openDesk({ proxy: { script: [status(503), { fault: 'pass', ms: 30 }] } });
    desk.delivery.start();
    await desk.commit(1);
    await until(() => desk.delivery.state.phase === 'backing-off');
    desk.pass();
    await until(() => desk.delivery.state.sent === 1 && desk.delivery.state.phase === 'resting');
    const phases = desk.states.map(({ phase }) => phase);
    expect(phases.filter((phase, index) => phase !== phases[index - 1])).to.deep.equal([
      'resting',
      'sending',
      'backing-off',
      'sending',
      'resting',
    ]);
    expect(desk.states.map(({ waiting }) => waiting)).to.include(1);
    expect(desk.states.at(-1)).to.equal(desk.delivery.state);
  });

  it('is told once for all changes of a microtask, and only when something changed', async () => {
    const desk = await openDesk();
    desk.delivery.start();
    desk.delivery.stop();
    desk.delivery.start();
    await until(() => desk.states.length > 0);
    expect(desk.states.map(({ phase }) => phase)).to.deep.equal(['resting']);
    await desk.commit(3);
    await until(() => desk.delivery.state.sent === 3 && desk.delivery.state.phase === 'resting');
    const texts = desk.states.map((state) => JSON.stringify(state));
    expect(texts.filter((text, index) => text === texts[index - 1])).to.deep.equal([]);
  });

  it('reaches the other listeners when one throws, and the page learns of it', async () => {
    const desk = await openDesk();
    const mistake = new Error('A mistake of the host');
    const errors: unknown[] = [];
    // The real one makes the test runner fail, as it shall.
    const { reportError } = globalThis;
    globalThis.reportError = (error) => errors.push(error);
    const heard: DeliveryState[] = [];
    const leave = desk.delivery.subscribe(() => {
      throw mistake;
    });
    desk.delivery.subscribe((state) => heard.push(state));
    desk.delivery.start();
    await until(() => heard.length > 0 && errors.length > 0);
    leave();
    globalThis.reportError = reportError;
    expect(errors[0]).to.equal(mistake);
    await desk.commit(1);
    await until(() => desk.delivery.state.sent === 1);
  });

  it('is not told to those who have left', async () => {
    const desk = await openDesk();
    const heard: DeliveryState[] = [];
    desk.delivery.subscribe((state) => heard.push(state))();
    desk.delivery.start();
    await until(() => desk.states.length > 0);
    expect(heard).to.deep.equal([]);
  });

  it('counts what an earlier page left', async () => {
    const desk = await openDesk({ proxy: { script: [status(404, { times: 0 })] } });
    await desk.commit(2);
    desk.delivery.start();
    await until(() => desk.delivery.state.phase === 'parked');
    const next = await openDesk({ beside: desk });
    next.delivery.start();
    await until(() => next.delivery.state.phase === 'parked');
    expect(next.delivery.state).to.include({ waiting: 2, sent: 0 });
  });
});

describe('a page that is held up', () => {
  const halts = { parked: status(401, { times: 0 }), 'backing-off': status(503, { times: 0 }) };
  for (const [phase, answer] of Object.entries(halts)) {
    it(`rests when another has sent all that was left: ${phase}`, async () => {
      const desk = await openDesk({ proxy: { script: [answer] } });
      await desk.commit(2);
      desk.delivery.start();
      await until(() => desk.delivery.state.phase === phase);
      await desk.tell({});
      const { openDelivery } = await openFrame();
      const { delivery } = await openDelivery(desk.database, desk.endpoint);
      await until(() => delivery.state.sent === 2);
      await until(() => desk.delivery.state.phase === 'resting');
      expect(desk.delivery.state).to.deep.equal({
        phase: 'resting',
        waiting: 0,
        sent: 0,
        parked: 0,
        dead: 0,
      });
      await desk.commit(1);
      await until(() => desk.delivery.state.sent + delivery.state.sent === 3);
    });
  }

  it('stays so while something is left', async () => {
    const desk = await openDesk({ proxy: { script: [status(401, { times: 0 })] } });
    const [id] = await desk.commit(2);
    desk.delivery.start();
    await until(() => desk.delivery.state.phase === 'parked');
    const [row] = await desk.record.outbox.list(desk.target, 'waiting');
    expect(row?.id).to.equal(id);
    await desk.record.outbox.acknowledge([row!.seq]);
    await until(() => desk.delivery.state.waiting === 1);
    expect(desk.delivery.state).to.deep.include({ phase: 'parked' });
  });
});

describe('dead letters', () => {
  const bad = { verb: { id: 'no iri' } };

  it('stay over pages, and are sent again only when somebody says so', async () => {
    const desk = await openDesk();
    const ids = await desk.commit([bad, {}, bad]);
    desk.delivery.start();
    await desk.delivery.drain();
    const next = await openDesk({ beside: desk });
    next.delivery.start();
    await next.delivery.resume();
    expect((await next.delivery.deadLetters()).map(({ id }) => id)).to.deep.equal([ids[0], ids[2]]);
    expect(next.delivery.state).to.include({ dead: 2, waiting: 0 });
    const before = (await desk.log()).length;
    expect(await next.delivery.retry(ids[0]!)).to.equal(1);
    await until(async () => (await desk.log()).length === before + 1);
    await until(() => next.delivery.state.dead === 2);
  });

  it('go when the endpoint has learned to take them', async () => {
    const desk = await openDesk({ proxy: { script: [status(400, { times: 3 })] } });
    const ids = await desk.commit(2);
    desk.delivery.start();
    await desk.delivery.drain();
    expect(desk.delivery.state).to.include({ dead: 2, sent: 0 });
    expect(await desk.delivery.retry()).to.equal(2);
    await until(() => desk.delivery.state.sent === 2 && desk.delivery.state.dead === 0);
    expect(await desk.heldIds()).to.have.members(ids);
  });

  it('can be retried one by one, parked rows too', async () => {
    const desk = await openDesk({ proxy: { script: [status(403)] } });
    const [id] = await desk.commit(1);
    desk.delivery.start();
    await desk.delivery.drain();
    expect(desk.delivery.state).to.include({ parked: 1 });
    expect(await desk.delivery.retry('another')).to.equal(0);
    expect(await desk.delivery.retry(id!)).to.equal(1);
    await until(() => desk.delivery.state.sent === 1);
  });

  it('are exported with reasons and full statements, byte for byte', async () => {
    const desk = await openDesk();
    const row = desk.row({ ...bad, result: { response: 'née "quoted"' } });
    const text = row.text.replace('{', '{  ');
    const forbidden = desk.row();
    await desk.tell({
      script: [status(403, { ids: [forbidden.id], times: 0 })],
    });
    const statements = [{ ...row, text }, forbidden];
    await desk.record.commit({ statements, documents: [], target: desk.target });
    desk.delivery.start();
    await desk.delivery.drain();
    const exported = await desk.delivery.export();
    expect(exported).to.contain(text);
    const { endpoint, exported: date, rows } = JSON.parse(exported);
    expect(endpoint).to.equal(desk.endpoint);
    expect(Date.parse(date)).to.be.closeTo(Date.now(), 5000);
    expect(rows).to.have.length(2);
    expect(rows[0]).to.deep.include({ id: row.id, state: 'dead', statement: JSON.parse(row.text) });
    expect(rows[0].reason).to.include({ code: 'rejected', status: 400 });
    expect(rows[1]).to.deep.include({ id: forbidden.id, state: 'parked' });
    expect(rows[1].reason).to.include({ code: 'forbidden', status: 403 });
  });

  it('are exported with the queue where the target itself is parked', async () => {
    const desk = await openDesk({ proxy: { script: [status(405)] } });
    const ids = await desk.commit(2);
    desk.delivery.start();
    await desk.delivery.drain();
    const { rows } = JSON.parse(await desk.delivery.export());
    expect(rows.map(({ id }: { id: string }) => id)).to.deep.equal(ids);
    expect(rows[0]).to.deep.include({ state: 'waiting' });
    expect(rows[0].reason).to.include({ code: 'endpoint', status: 405 });
  });

  it('are an empty export where there are none', async () => {
    const desk = await openDesk();
    desk.delivery.start();
    expect(JSON.parse(await desk.delivery.export())).to.deep.include({ endpoint: desk.endpoint, rows: [] });
  });
});
