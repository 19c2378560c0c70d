import { expect } from '@open-wc/testing';
import { openDesk, until, type Desk } from './desk.js';

const status = (code: number, more = {}) => ({ fault: 'status', status: code, ...more });
const ada = { learner: 'account:https://site.example ada', getAuthorization: () => 'Basic ada' };
const ben = { learner: 'account:https://site.example ben', getAuthorization: () => 'Basic ben' };

/** A learner who was here, with one statement of each state that needs somebody, and two that wait. */
async function openAda(): Promise<{ desk: Desk; ids: string[] }> {
  const desk = await openDesk(ada);
  const ids = await desk.commit([{ verb: { id: 'no iri' } }, {}]);
  desk.delivery.start();
  await desk.delivery.drain();
  ids.push(...(await desk.commit(0)));
  await desk.tell({ script: [status(403, { times: 1 }), status(401, { times: 0 })] });
  ids.push(...(await desk.commit(1)));
  await until(() => desk.delivery.state.parked === 1);
  ids.push(...(await desk.commit(2)));
  await until(() => desk.delivery.state.phase === 'parked');
  desk.delivery.stop();
  await desk.tell({});
  return { desk, ids };
}

async function senders(desk: Desk): Promise<(string | undefined)[]> {
  return (await desk.report()).requests.map(({ authorization }) => authorization);
}

describe('learners who share a browser and an endpoint', () => {
  it('see only what is their own', async () => {
    const { desk, ids } = await openAda();
    const next = await openDesk({ ...ben, beside: desk });
    next.delivery.start();
    const [own] = await next.commit([{ verb: { id: 'no iri' } }]);
    await until(() => next.delivery.state.dead === 1);
    expect(next.delivery.state).to.include({ waiting: 0, parked: 0, dead: 1, sent: 0 });
    expect((await next.delivery.deadLetters()).map(({ id }) => id)).to.deep.equal([own]);
    const exported = await next.delivery.export();
    expect(JSON.parse(exported)).to.include({ endpoint: desk.endpoint });
    for (const id of ids) expect(exported).to.not.contain(id);
    expect(await next.delivery.retry(ids[0]!)).to.equal(0);
    expect(await desk.counts()).to.deep.equal({ waiting: 2, parked: 1, dead: 1 });
  });

  it('send only what is their own, each under their own authorization', async () => {
    const { desk, ids } = await openAda();
    const before = (await desk.log()).length;
    const next = await openDesk({ ...ben, beside: desk });
    next.delivery.start();
    const own = await next.commit(2);
    await until(() => next.delivery.state.sent === 2);
    await next.delivery.resume();
    expect((await senders(desk)).slice(before)).to.deep.equal(['Basic ben']);
    expect(await desk.heldIds()).to.have.members([ids[1], ...own]);
    next.delivery.stop();

    const back = await openDesk({ ...ada, beside: desk });
    back.delivery.start();
    await until(() => back.delivery.state.sent === 3);
    expect(await desk.heldIds()).to.have.members([...ids.slice(1), ...own]);
    expect((await senders(desk)).slice(before + 1))
      .to.include('Basic ada')
      .and.not.include('Basic ben');
  });

  it('bring along, quietly, what the browser recorded before it knew them', async () => {
    const desk = await openDesk();
    const ids = await desk.commit(2);
    const next = await openDesk({ ...ben, beside: desk });
    next.delivery.start();
    await until(async () => (await desk.counts()).waiting === 0);
    ids.push(...(await desk.commit(1)));
    await until(async () => (await desk.counts()).waiting === 0);
    await desk.quiet();
    expect(await desk.heldIds()).to.have.members(ids);
    expect(await senders(desk)).to.deep.equal(['Basic ben', 'Basic ben']);
    expect(next.states.map(({ phase }) => phase)).to.not.include('sending');
    expect(next.delivery.state).to.deep.equal({ phase: 'resting', waiting: 0, sent: 0, parked: 0, dead: 0 });
  });

  it('are not bothered by what keeps the statements of nobody', async () => {
    const desk = await openDesk();
    const [id] = await desk.commit([{ verb: { id: 'no iri' } }]);
    const next = await openDesk({ ...ben, beside: desk });
    await desk.tell({ script: [status(503), status(401), status(401)] });
    next.delivery.start();
    await until(async () => (await desk.log()).length === 1);
    await desk.quiet();
    expect(next.delivery.state).to.include({ phase: 'resting', waiting: 0 });
    await next.delivery.resume();
    expect(next.delivery.state).to.include({ phase: 'resting', waiting: 0 });
    await next.commit(1);
    await until(() => next.delivery.state.sent === 1);
    await until(async () => (await desk.counts()).dead === 1);
    expect(next.delivery.state).to.include({ phase: 'resting', dead: 0 });
    expect(await next.delivery.deadLetters()).to.deep.equal([]);
    const nobody = await openDesk({ beside: desk });
    nobody.delivery.start();
    expect((await nobody.delivery.deadLetters()).map((row) => row.id)).to.deep.equal([id]);
  });

  it('do not have theirs sent by a page that knows nobody', async () => {
    const { desk, ids } = await openAda();
    const next = await openDesk({ beside: desk });
    next.delivery.start();
    const own = await next.commit(1);
    await until(() => next.delivery.state.sent === 1);
    expect(await desk.heldIds()).to.have.members([ids[1], ...own]);
    expect(next.delivery.state).to.include({ waiting: 0, parked: 0, dead: 0 });
  });
});
