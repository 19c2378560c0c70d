import { expect } from '@open-wc/testing';
import { openDesk, until, type Desk, type Settings } from './desk.js';
import { openFrame } from './frames.js';

/** Commits before anything is sent, sends once, and gives the ids. */
async function deliver(desk: Desk, count: number): Promise<string[]> {
  const ids = await desk.commit(count);
  desk.delivery.start();
  await desk.delivery.drain();
  return ids;
}

const status = (code: number, more = {}) => ({ fault: 'status', status: code, ...more });

describe('an answer of 2xx', () => {
  it('takes the rows out when it names them', async () => {
    const desk = await openDesk();
    const ids = await deliver(desk, 3);
    expect(await desk.heldIds()).to.have.members(ids);
    expect(await desk.log()).to.deep.equal(['POST 3: 200']);
    expect(desk.delivery.state).to.deep.equal({ phase: 'resting', waiting: 0, sent: 3, parked: 0, dead: 0 });
  });

  it('is looked into when it names other ids', async () => {
    const desk = await openDesk({ proxy: { script: [{ fault: 'wrong-ids' }] } });
    await deliver(desk, 2);
    expect(await desk.log()).to.deep.equal(['POST 2: 200', 'GET 1: 200', 'GET 1: 200']);
    expect(desk.delivery.state).to.include({ phase: 'resting', waiting: 0, sent: 2 });
  });

  it('is looked into for the ids that it leaves out', async () => {
    const desk = await openDesk();
    const [first, second] = await desk.commit(2);
    await desk.tell({ script: [{ fault: 'wrong-ids', answer: [second] }] });
    desk.delivery.start();
    await desk.delivery.drain();
    expect((await desk.report()).requests.map(({ ids }) => ids)).to.deep.equal([[first, second], [first]]);
    expect(await desk.counts()).to.include({ waiting: 0 });
  });

  it('is looked into when it is empty', async () => {
    const desk = await openDesk({ proxy: { script: [{ fault: 'wrong-ids', answer: null }] } });
    await deliver(desk, 1);
    expect(await desk.log()).to.deep.equal(['POST 1: 204', 'GET 1: 200']);
    expect(desk.delivery.state).to.include({ phase: 'resting', waiting: 0, sent: 1 });
  });

  it('keeps rows that are not there yet, and tries again', async () => {
    const desk = await openDesk({
      proxy: { script: [{ fault: 'wrong-ids' }, status(404, { method: 'GET', times: 2 })] },
    });
    const ids = await deliver(desk, 1);
    expect(desk.delivery.state).to.include({ phase: 'backing-off', waiting: 1, sent: 0 });
    await desk.delivery.drain();
    expect(await desk.log()).to.deep.equal(['POST 1: 200', 'GET 1: 404', 'GET 1: 404', 'POST 1: 200']);
    expect(await desk.heldIds()).to.deep.equal(ids);
  });

  it('counts where the statements may not be read', async () => {
    for (const code of [401, 403]) {
      const desk = await openDesk({
        proxy: { script: [{ fault: 'wrong-ids' }, status(code, { method: 'GET', times: 0 })] },
      });
      await deliver(desk, 1);
      expect(desk.delivery.state, String(code)).to.include({ phase: 'resting', waiting: 0, sent: 1 });
    }
  });

  it('parks the target when it thanks for everything and holds nothing', async () => {
    const text = '{"ok":true}';
    for (const look of [status(404), status(200, { text }), status(200, { text: 'null' })]) {
      const script = [status(200, { method: 'POST', text }), { ...look, method: 'GET', times: 0 }];
      const desk = await openDesk({ proxy: { script } });
      await deliver(desk, 2);
      expect(desk.delivery.state).to.deep.include({
        phase: 'parked',
        waiting: 2,
        dead: 0,
        reason: { code: 'endpoint', status: 200, message: text },
      });
    }
  });
});

describe('an answer of 400', () => {
  it('is narrowed down to the statement at fault, which dies with the words of the endpoint', async () => {
    const desk = await openDesk();
    const ids = await desk.commit([{}, {}, { verb: { id: 'no iri' } }, {}]);
    desk.delivery.start();
    await desk.delivery.drain();
    expect(await desk.log()).to.deep.equal([
      'POST 4: 400',
      'POST 2: 200',
      'POST 2: 400',
      'POST 1: 400',
      'POST 1: 200',
    ]);
    expect(await desk.heldIds()).to.have.members([ids[0], ids[1], ids[3]]);
    const [dead, ...others] = await desk.delivery.deadLetters();
    expect(others).to.have.length(0);
    expect(dead).to.deep.include({ id: ids[2], state: 'dead' });
    expect(dead?.reason).to.include({ code: 'rejected', status: 400 });
    expect(dead?.reason?.message).to.contain('statements.0.verb.id');
    expect(desk.delivery.state).to.include({ phase: 'resting', waiting: 0, sent: 3, dead: 1 });
  });

  it('for the version spoken parks the target, since no statement is at fault', async () => {
    const desk = await openDesk({ version: '2.0.0' });
    await deliver(desk, 2);
    expect(desk.delivery.state).to.include({ phase: 'parked', waiting: 2, dead: 0 });
    expect(desk.delivery.state.reason?.code).to.equal('endpoint');
    expect(await desk.log()).to.deep.equal(['POST 2: 400']);
  });

  it('keeps at most 2,000 characters of what the endpoint says', async () => {
    const desk = await openDesk({ proxy: { script: [status(400, { text: 'no'.repeat(5000) })] } });
    await deliver(desk, 1);
    const [dead] = await desk.delivery.deadLetters();
    expect(dead?.reason?.message).to.have.length(2000);
  });
});

describe('an answer of 409', () => {
  it('takes out the statement that the endpoint holds already, and sends the others', async () => {
    const desk = await openDesk();
    const rows = [desk.row(), desk.row(), desk.row()];
    // The display of a verb is no part of a statement, but this LRS takes it for a conflict.
    await desk.store(rows[1]!.text.replace('"en":"answered"', '"de":"beantwortete"'));
    await desk.record.commit({ statements: rows, documents: [], target: desk.target });
    desk.delivery.start();
    await desk.delivery.drain();
    expect(await desk.log()).to.deep.equal([
      'POST 3: 409',
      'POST 1: 200',
      'POST 2: 409',
      'POST 1: 409',
      'GET 1: 200',
      'POST 1: 200',
    ]);
    expect(await desk.heldIds()).to.have.members(rows.map(({ id }) => id));
    expect(desk.delivery.state).to.include({ phase: 'resting', waiting: 0, sent: 3, dead: 0 });
  });

  it('is a dead letter when the id belongs to another statement', async () => {
    const desk = await openDesk();
    const row = desk.row();
    await desk.store(row.text.replace('verbs/answered', 'verbs/passed'));
    await desk.record.commit({ statements: [row], documents: [], target: desk.target });
    desk.delivery.start();
    await desk.delivery.drain();
    const [dead] = await desk.delivery.deadLetters();
    expect(dead).to.include({ id: row.id });
    expect(dead?.reason).to.include({ code: 'conflict', status: 409 });
    expect(dead?.reason?.message).to.contain('conflicting');
  });

  it('finds a statement that was voided meanwhile', async () => {
    const desk = await openDesk();
    const row = desk.row();
    await desk.store(row.text);
    const verb = { id: 'http://adlnet.gov/expapi/verbs/voided' };
    await desk.store(desk.row({ verb, object: { objectType: 'StatementRef', id: row.id } }).text);
    await desk.tell({ script: [status(409, { method: 'POST' })] });
    await desk.record.commit({ statements: [row], documents: [], target: desk.target });
    desk.delivery.start();
    await desk.delivery.drain();
    const paths = (await desk.report()).requests.map(({ path }) => path);
    expect(paths).to.deep.equal([
      'statements',
      `statements?statementId=${row.id}`,
      `statements?voidedStatementId=${row.id}`,
    ]);
    expect(desk.delivery.state).to.include({ waiting: 0, sent: 1, dead: 0 });
  });

  it('counts as stored when the endpoint lets nobody look', async () => {
    for (const code of [401, 403, 404]) {
      const script = [status(409, { method: 'POST' }), status(code, { method: 'GET', times: 0 })];
      const desk = await openDesk({ proxy: { script } });
      await deliver(desk, 1);
      expect(desk.delivery.state, String(code)).to.include({
        phase: 'resting',
        waiting: 0,
        sent: 1,
        dead: 0,
      });
    }
  });

  it('waits when the look-up fails', async () => {
    const script = [status(409, { method: 'POST' }), status(503, { method: 'GET' })];
    const desk = await openDesk({ proxy: { script } });
    await deliver(desk, 1);
    expect(desk.delivery.state).to.include({ phase: 'backing-off', waiting: 1, sent: 0, dead: 0 });
  });
});

describe('a look-up that somebody else answers', () => {
  it('parks the target, whatever the endpoint said before', async () => {
    for (const before of [{ fault: 'wrong-ids' }, status(409, { method: 'POST' })]) {
      const desk = await openDesk({ proxy: { script: [before, { fault: 'html' }] } });
      await deliver(desk, 2);
      expect(desk.delivery.state).to.include({ phase: 'parked', dead: 0 });
      expect(desk.delivery.state.reason?.code).to.equal('endpoint');
      await desk.delivery.resume();
      expect(desk.delivery.state).to.include({ phase: 'resting', waiting: 0, sent: 2 });
    }
  });
});

describe('a page that cannot fetch the code of the look-up', () => {
  it('takes an id that the endpoint knows for stored, and sends the others', async () => {
    const desk = await openDesk();
    const rows = [desk.row(), desk.row(), desk.row()];
    await desk.store(rows[0]!.text.replace('"en":"answered"', '"de":"beantwortete"'));
    await desk.record.commit({ statements: rows, documents: [], target: desk.target });
    const { openDelivery } = await openFrame('frame-without-look-up.html');
    const { delivery } = await openDelivery(desk.database, desk.target);
    await until(() => delivery.state.sent === 3);
    expect(await desk.log()).to.not.contain('GET 1: 200');
    expect(await desk.heldIds()).to.have.members(rows.map(({ id }) => id));
  });

  it('keeps what an answer does not name, and sends what comes after', async () => {
    const desk = await openDesk({ proxy: { script: [{ fault: 'wrong-ids' }] } });
    const { openDelivery } = await openFrame('frame-without-look-up.html');
    const { delivery } = await openDelivery(desk.database, desk.target);
    await desk.commit(1);
    await until(() => delivery.state.phase === 'backing-off');
    expect(await desk.counts()).to.include({ waiting: 1 });
    await desk.commit(1);
    await delivery.drain();
    expect(delivery.state).to.include({ phase: 'resting', waiting: 0, sent: 2 });
  });
});

describe('a page that cannot fetch the code that settles what an answer leaves open', () => {
  for (const [name, answer] of Object.entries({
    'a refusal': status(400),
    'a request to wait': status(503, { retryAfter: '7', exposed: true }),
    'a web page': { fault: 'html' },
    'other ids': { fault: 'wrong-ids' },
  })) {
    it(`keeps the rows and tries again: ${name}`, async () => {
      const desk = await openDesk({ proxy: { script: [answer as never] } });
      const ids = await desk.commit(2);
      const { openDelivery } = await openFrame('frame-without-settle.html');
      const { delivery } = await openDelivery(desk.database, desk.target, { paused: true });
      await until(() => delivery.state.phase === 'backing-off');
      expect(await desk.counts()).to.deep.equal({ waiting: 2, parked: 0, dead: 0 });
      await delivery.drain();
      expect(delivery.state).to.include({ phase: 'resting', waiting: 0, sent: 2 });
      expect(await desk.heldIds()).to.have.members(ids);
    });
  }
});

describe('an answer of 403', () => {
  it('is halved once, and parks the rows of a half that stays forbidden', async () => {
    const desk = await openDesk();
    const ids = await desk.commit(8);
    await desk.tell({ script: [status(403, { ids: [ids[6]], times: 0, text: 'Not in this course.' })] });
    desk.delivery.start();
    await desk.delivery.drain();
    expect(await desk.log()).to.deep.equal(['POST 8: 403', 'POST 4: 200', 'POST 4: 403']);
    expect(await desk.heldIds()).to.have.members(ids.slice(0, 4));
    expect(desk.delivery.state).to.include({ phase: 'resting', waiting: 0, sent: 4, parked: 4, dead: 0 });
    const [parked] = await desk.record.outbox.list(desk.target, 'parked');
    expect(parked?.reason).to.deep.equal({ code: 'forbidden', status: 403, message: 'Not in this course.' });
  });

  it('is taken back by the next start, or by resuming', async () => {
    const desk = await openDesk({ proxy: { script: [status(403, { times: 2 })] } });
    await deliver(desk, 1);
    expect(desk.delivery.state).to.include({ parked: 1 });
    await desk.delivery.resume();
    expect(desk.delivery.state).to.include({ parked: 1 });
    desk.delivery.stop();
    desk.delivery.start();
    await desk.delivery.resume();
    expect(desk.delivery.state).to.include({ parked: 0, sent: 1 });
  });
});

describe('an answer that no LRS gives', () => {
  const answers: Record<string, NonNullable<Settings['script']>[number]> = {
    '404': status(404),
    '405': status(405),
    '410': status(410),
    '501': status(501),
    '200 with HTML': { fault: 'html' },
    '400 with HTML': status(400, { text: '\n<html><h1>400 Bad Request</h1><hr>nginx</html>' }),
    'a redirect to a login page': { fault: 'redirect' },
  };
  for (const [name, rule] of Object.entries(answers)) {
    it(`parks the target and keeps the queue: ${name}`, async () => {
      const desk = await openDesk({ proxy: { script: [rule] } });
      const ids = await deliver(desk, 2);
      expect(desk.delivery.state).to.include({ phase: 'parked', waiting: 2, sent: 0, parked: 0, dead: 0 });
      expect(desk.delivery.state.reason?.code).to.equal('endpoint');
      expect(desk.pauses).to.deep.equal([]);
      expect(await desk.log()).to.have.length(1);
      await desk.delivery.resume();
      expect(await desk.heldIds()).to.have.members(ids);
    });
  }

  it('parks a target that is no address', async () => {
    const desk = await openDesk({ endpoint: 'htp:/lrs.example' });
    await deliver(desk, 1);
    expect(desk.delivery.state).to.include({ phase: 'parked', waiting: 1 });
    expect(desk.delivery.state.reason).to.deep.equal({
      code: 'endpoint',
      message: 'No page can send there.',
    });
  });

  for (const to of ['http://127.0.0.1:1/login', undefined]) {
    it(`says that it redirects, ${to ? 'to an origin that pages cannot read' : 'to one that they can'}`, async () => {
      const desk = await openDesk({
        proxy: { script: [{ fault: 'redirect', status: 307, ...(to && { to }) }] },
      });
      await deliver(desk, 1);
      expect(desk.delivery.state).to.include({ phase: 'parked', waiting: 1 });
      expect(desk.delivery.state.reason).to.deep.equal({
        code: 'endpoint',
        message: 'It redirects to another address.',
      });
      expect(await desk.log()).to.deep.equal(['POST 1: 307']);
    });
  }
});

describe('an answer that says later, or none', () => {
  const answers: Record<string, NonNullable<Settings['script']>[number]> = {
    ...Object.fromEntries([408, 425, 429, 500, 502, 503, 504, 507].map((code) => [code, status(code)])),
    'a dropped request': { fault: 'drop-before' },
    'a lost answer': { fault: 'drop-after' },
    'an answer cut off': { fault: 'cut' },
    'no answer in time': { fault: 'pass', ms: 3000 },
  };
  for (const [name, rule] of Object.entries(answers)) {
    it(`makes the whole target wait: ${name}`, async () => {
      const desk = await openDesk({ proxy: { script: [rule] }, ...('ms' in rule && { timeout: 1000 }) });
      const ids = await deliver(desk, 3);
      expect(desk.delivery.state).to.include({
        phase: 'backing-off',
        waiting: 3,
        sent: 0,
        parked: 0,
        dead: 0,
      });
      expect(await desk.report())
        .to.have.property('requests')
        .with.length.at.most(1);
      desk.pass();
      await desk.delivery.drain();
      expect(desk.delivery.state).to.include({ phase: 'resting', waiting: 0, sent: 3 });
      expect(await desk.heldIds()).to.have.members(ids);
    });
  }
});
