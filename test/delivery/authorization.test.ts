import { expect } from '@open-wc/testing';
import { openDesk, until, type Desk } from './desk.js';

const status = (code: number, more = {}) => ({ fault: 'status', status: code, ...more });

async function deliver(desk: Desk, count: number): Promise<string[]> {
  const ids = await desk.commit(count);
  desk.delivery.start();
  await desk.delivery.drain();
  return ids;
}

async function seen(desk: Desk, name: 'authorization' | 'version' | 'contentType' | 'cookie') {
  return (await desk.report()).requests.map((request) => request[name]);
}

describe('Delivery at the door of an endpoint', () => {
  it('names the version, the type and the authorization', async () => {
    const desk = await openDesk({ getAuthorization: () => 'Basic abc' });
    await deliver(desk, 1);
    expect(await seen(desk, 'authorization')).to.deep.equal(['Basic abc']);
    expect(await seen(desk, 'version')).to.deep.equal(['1.0.3']);
    expect(await seen(desk, 'contentType')).to.deep.equal(['application/json']);
  });

  it('sends no Authorization where the host has none to give', async () => {
    const without = await openDesk();
    await deliver(without, 1);
    const empty = await openDesk({ getAuthorization: () => '' });
    await deliver(empty, 1);
    expect([
      ...(await seen(without, 'authorization')),
      ...(await seen(empty, 'authorization')),
    ]).to.deep.equal([undefined, undefined]);
  });

  it('asks the host once and keeps what it gave', async () => {
    let asked = 0;
    const desk = await openDesk({ getAuthorization: async () => `Bearer ${(asked += 1)}` });
    await deliver(desk, 1);
    await desk.commit(1);
    await until(() => desk.delivery.state.sent === 2);
    expect(asked).to.equal(1);
  });

  it('asks the host again after a 401, and goes on', async () => {
    let asked = 0;
    const desk = await openDesk({ proxy: { tokens: { requests: 2 } }, getAuthorization: () => give() });
    const give = (): Promise<string> => {
      asked += 1;
      return desk.token();
    };
    desk.delivery.start();
    const ids: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      ids.push(...(await desk.commit(1)));
      await until(() => desk.delivery.state.sent === ids.length);
    }
    expect(asked).to.equal(3);
    expect(await desk.log()).to.deep.equal([
      'POST 1: 200',
      'POST 1: 200',
      'POST 1: 401',
      'POST 1: 200',
      'POST 1: 200',
      'POST 1: 401',
      'POST 1: 200',
    ]);
    expect(await desk.heldIds()).to.have.members(ids);
    expect(desk.pauses).to.deep.equal([]);
  });

  it('parks the target when a second 401 follows', async () => {
    let asked = 0;
    const getAuthorization = () => `Bearer ${(asked += 1)}`;
    const proxy = { script: [status(401, { times: 2, text: 'Who are you?' })] };
    const desk = await openDesk({ proxy, getAuthorization });
    await deliver(desk, 2);
    expect(await seen(desk, 'authorization')).to.deep.equal(['Bearer 1', 'Bearer 2']);
    expect(desk.delivery.state).to.deep.equal({
      phase: 'parked',
      waiting: 2,
      sent: 0,
      parked: 0,
      dead: 0,
      reason: { code: 'sign-in', status: 401, message: 'Who are you?' },
    });
    expect(desk.pauses).to.deep.equal([]);
  });

  it('parks the target at once where there is nobody to ask', async () => {
    const desk = await openDesk({ proxy: { script: [status(401, { times: 0 })] } });
    await deliver(desk, 1);
    expect(await desk.log()).to.deep.equal(['POST 1: 401']);
    expect(desk.delivery.state).to.include({ phase: 'parked', waiting: 1 });
  });

  it('leaves a parked target alone until a person has done something', async () => {
    const desk = await openDesk({ proxy: { script: [status(401)] } });
    const ids = await deliver(desk, 1);
    ids.push(...(await desk.commit(1)));
    desk.delivery.ring();
    dispatchEvent(new Event('online'));
    await until(() => desk.delivery.state.waiting === 2);
    await desk.quiet();
    expect(await desk.log()).to.have.length(1);
    await desk.delivery.resume();
    expect(await desk.heldIds()).to.have.members(ids);
  });

  it('tries again when another way to sign in is given', async () => {
    const desk = await openDesk({ proxy: { tokens: { requests: 9 } }, getAuthorization: () => 'Bearer old' });
    await deliver(desk, 1);
    expect(desk.delivery.state.reason?.code).to.equal('sign-in');
    desk.delivery.getAuthorization = () => desk.token();
    await until(() => desk.delivery.state.sent === 1 && desk.delivery.state.phase === 'resting');
  });

  it('parks the target when the host says that nobody is signed in', async () => {
    const getAuthorization = () => Promise.reject(new Error('Sign in first'));
    const desk = await openDesk({ getAuthorization });
    await deliver(desk, 1);
    expect(desk.delivery.state).to.include({ phase: 'parked', waiting: 1 });
    expect(desk.delivery.state.reason?.message).to.contain('Sign in first');
    expect(await desk.log()).to.deep.equal([]);
  });

  it('waits when the host has no network for its token', async () => {
    const getAuthorization = () => fetch('http://127.0.0.1:1/').then((response) => response.text());
    const desk = await openDesk({ getAuthorization });
    await deliver(desk, 1);
    expect(desk.delivery.state).to.include({ phase: 'backing-off', waiting: 1 });
  });

  it('does not wait forever for the host', async () => {
    const desk = await openDesk({ getAuthorization: () => new Promise(() => undefined), timeout: 50 });
    await deliver(desk, 1);
    expect(desk.delivery.state).to.include({ phase: 'parked', waiting: 1 });
    expect(desk.delivery.state.reason?.code).to.equal('sign-in');
  });
});

describe('cookies', () => {
  const endpoint = `${location.origin}/xAPI/`;

  /** What `fetch` is asked to do with cookies; nothing goes out. */
  async function credentialsOf(getAuthorization?: () => string): Promise<RequestCredentials | undefined> {
    const { fetch } = globalThis;
    const asked: (RequestInit | undefined)[] = [];
    const desk = await openDesk({ endpoint, getAuthorization });
    await desk.commit(1);
    globalThis.fetch = (_, init) => {
      asked.push(init);
      return Promise.reject(new TypeError('No network in this test'));
    };
    try {
      desk.delivery.start();
      await desk.delivery.drain();
    } finally {
      globalThis.fetch = fetch;
    }
    return asked[0]?.credentials;
  }

  it('open an endpoint of the same origin only where the host gives no authorization', async () => {
    expect(await credentialsOf()).to.equal('same-origin');
    expect(await credentialsOf(() => 'Bearer abc')).to.equal('omit');
  });

  it('never go to another origin', async () => {
    // Cookies know no ports: this one belongs to the proxy too, where both have one host name.
    document.cookie = 'delivery=1; path=/';
    const desk = await openDesk({ host: location.hostname });
    await deliver(desk, 1);
    expect(await seen(desk, 'cookie')).to.deep.equal([undefined]);
    expect(desk.delivery.state.sent).to.equal(1);
  });
});
