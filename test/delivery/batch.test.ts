import { expect } from '@open-wc/testing';
import { openDesk, type Desk } from './desk.js';

async function deliver(desk: Desk): Promise<void> {
  desk.delivery.start();
  await desk.delivery.drain();
}

/** Ids in the order in which accepted requests carried them. */
async function carried(desk: Desk): Promise<string[]> {
  const { requests } = await desk.report();
  return requests.flatMap(({ status, ids }) => (status === 200 ? ids : []));
}

const status = (code: number, more = {}) => ({ fault: 'status', status: code, ...more });

describe('batches', () => {
  it('hold at most fifty statements, in the order of commit', async () => {
    const desk = await openDesk();
    const ids = await desk.commit(120);
    await deliver(desk);
    expect(await desk.log()).to.deep.equal(['POST 50: 200', 'POST 50: 200', 'POST 20: 200']);
    expect(await carried(desk)).to.deep.equal(ids);
  });

  it('hold at most 48 KiB of UTF-8', async () => {
    const desk = await openDesk();
    // 3 bytes each in UTF-8, 1 in a string's length.
    const response = '語'.repeat(2000);
    const ids = await desk.commit(Array.from({ length: 20 }, () => ({ result: { response } })));
    await deliver(desk);
    const { requests } = await desk.report();
    expect(requests).to.have.length(3);
    for (const { bytes } of requests) expect(bytes).to.be.at.most(49_152);
    expect(await carried(desk)).to.deep.equal(ids);
  });

  it('are of one statement that is larger than that', async () => {
    const desk = await openDesk();
    const ids = await desk.commit([{}, { result: { response: 'x'.repeat(60_000) } }, {}]);
    await deliver(desk);
    expect(await desk.log()).to.deep.equal(['POST 1: 200', 'POST 1: 200', 'POST 1: 200']);
    expect(await carried(desk)).to.deep.equal(ids);
  });

  it('carry the frozen bytes, the same with every retry', async () => {
    const desk = await openDesk({ proxy: { script: [status(503), { fault: 'drop-after' }] } });
    const rows = [desk.row(), desk.row()];
    const texts = rows.map(({ text }) =>
      text.replace('{', '{ ').replace('"answered"}', '"\\u0061nswered" }'),
    );
    const statements = rows.map((row, index) => ({ ...row, text: texts[index]! }));
    await desk.record.commit({ statements, documents: [], target: desk.target });
    await deliver(desk);
    await desk.delivery.drain();
    await desk.delivery.drain();
    const bodies = (await desk.report()).requests.map(({ body }) => body);
    expect(bodies).to.deep.equal(Array(3).fill(`[${texts.join(',')}]`));
    expect(desk.delivery.state.sent).to.equal(2);
  });

  it('are halved when they are too large, and grow again by one', async () => {
    const desk = await openDesk({ proxy: { script: [status(413)] } });
    const ids = await desk.commit(160);
    await deliver(desk);
    expect(await desk.log()).to.deep.equal([
      'POST 50: 413',
      'POST 25: 200',
      'POST 25: 200',
      'POST 26: 200',
      'POST 27: 200',
      'POST 28: 200',
      'POST 29: 200',
    ]);
    expect(await carried(desk)).to.deep.equal(ids);
  });

  it('leave out a statement that is too large even alone', async () => {
    const desk = await openDesk();
    const ids = await desk.commit(4);
    await desk.tell({ script: [status(413, { ids: [ids[1]], times: 0, text: 'Too much.' })] });
    await deliver(desk);
    expect(await carried(desk)).to.deep.equal([ids[0], ids[2], ids[3]]);
    const [dead] = await desk.delivery.deadLetters();
    expect(dead).to.deep.include({
      id: ids[1],
      reason: { code: 'too-large', status: 413, message: 'Too much.' },
    });
  });

  it('never stop at bad statements, wherever they stand', async () => {
    const bad = { verb: { id: 'no iri' } };
    const desk = await openDesk();
    const ids = await desk.commit([bad, bad, ...Array(30).fill({}), bad, ...Array(28).fill({}), bad]);
    const sound = ids.filter((_, index) => ![0, 1, 32, 61].includes(index));
    await deliver(desk);
    expect(await carried(desk)).to.deep.equal(sound);
    expect(desk.delivery.state).to.include({ phase: 'resting', waiting: 0, sent: 58, dead: 4 });
  });

  it('are sent anew from where they were, when the endpoint fails in the midst of halving', async () => {
    const desk = await openDesk();
    const ids = await desk.commit([{}, {}, {}, { verb: { id: 'no iri' } }, {}, {}]);
    await desk.tell({ script: [{ fault: 'pass', times: 2 }, status(503)] });
    await deliver(desk);
    expect(desk.delivery.state).to.include({ phase: 'backing-off', waiting: 3, sent: 3 });
    await desk.delivery.drain();
    expect(await carried(desk)).to.deep.equal(ids.filter((_, index) => index !== 3));
    expect(desk.delivery.state).to.include({ phase: 'resting', waiting: 0, dead: 1 });
  });
});
