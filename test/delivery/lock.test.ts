import { expect } from '@open-wc/testing';
import { alone } from '../../src/delivery/lock.js';
import { openDesk, until, type Desk } from './desk.js';
import { openFrame } from './frames.js';

/** Statements that more than one accepted request carried. */
async function doubles(desk: Desk): Promise<string[]> {
  const { requests } = await desk.report();
  const ids = requests.flatMap(({ ids }) => ids);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** What a frame without storage has for Web Locks (nothing, on plain http), and how a sandboxed one refuses them. */
const lockless: Record<string, unknown> = {
  'has no Web Locks': undefined,
  'refuses Web Locks': {
    request: () => Promise.reject(new DOMException('No locks in a sandbox', 'SecurityError')),
  },
};

afterEach(() => {
  Reflect.deleteProperty(navigator, 'locks');
});

describe('two pages that deliver one record', () => {
  it('send every statement once, in turns', async () => {
    // Slow answers: without a lock both would read the same rows meanwhile.
    const desk = await openDesk({ proxy: { script: [{ fault: 'pass', ms: 20, times: 0 }] } });
    const windows = [await openFrame(), await openFrame()];
    const ids = await desk.commit(120);
    await Promise.all(windows.map(({ openDelivery }) => openDelivery(desk.database, desk.target)));
    for (let round = 0; round < 20; round += 1) ids.push(...(await desk.commit(3)));
    await until(async () => (await desk.counts()).waiting === 0);
    expect(await desk.heldIds()).to.have.members(ids);
    expect(await doubles(desk)).to.deep.equal([]);
  });

  it('send what was committed in the other', async () => {
    const desk = await openDesk();
    const { openDelivery } = await openFrame();
    const { delivery } = await openDelivery(desk.database, desk.target);
    const ids = await desk.commit(2);
    await until(() => delivery.state.sent === 2);
    expect(await desk.heldIds()).to.have.members(ids);
  });

  for (const [name, locks] of Object.entries(lockless)) {
    it(`take turns by a lease where the browser ${name}`, async () => {
      Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
      const options = { hurried: true, proxy: { script: [{ fault: 'pass', ms: 20, times: 0 }] } };
      const one = await openDesk(options);
      const other = await openDesk({ ...options, beside: one });
      const ids = await one.commit(120);
      one.delivery.start();
      other.delivery.start();
      await until(() => one.delivery.state.sent + other.delivery.state.sent === 120);
      expect(await one.heldIds()).to.have.members(ids);
      expect(await doubles(one)).to.deep.equal([]);
    });
  }

  it('leave the field to the one with the lease, and take it over when that has died', async () => {
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    const desk = await openDesk();
    expect(await desk.record.outbox.lease(desk.target, 'a page that died', 60_000)).to.equal(true);
    await desk.commit(1);
    desk.delivery.start();
    await until(() => desk.delivery.state.phase === 'backing-off');
    expect(await desk.log()).to.deep.equal([]);
    expect(desk.pauses).to.deep.equal([5000]);
    const { now } = Date;
    Date.now = () => now() + 60_000;
    try {
      desk.pass();
      await until(() => desk.delivery.state.sent === 1);
    } finally {
      Date.now = now;
    }
  });

  it('stop before the next request when the lease is lost', async () => {
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    const desk = await openDesk();
    await desk.commit([{ verb: { id: 'no iri' } }, {}]);
    const { outbox } = desk.record;
    const lease = outbox.lease.bind(outbox);
    let asked = 0;
    // Taken for the round, renewed for its first request, lost before the second.
    outbox.lease = (...given) => ((asked += 1) === 3 ? Promise.resolve(false) : lease(...given));
    desk.delivery.start();
    await until(() => desk.delivery.state.phase === 'backing-off');
    expect(await desk.log()).to.deep.equal(['POST 2: 400']);
    desk.pass();
    await until(() => desk.delivery.state.sent === 1 && desk.delivery.state.dead === 1);
  });

  it('send without turns where not even a lease can be had', async () => {
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    const desk = await openDesk();
    desk.record.outbox.lease = () => Promise.reject(new TypeError('Its code cannot be fetched'));
    await desk.commit(1);
    desk.delivery.start();
    await until(() => desk.delivery.state.sent === 1);
  });

  it('do not wait forever for a frozen one that keeps its lock', async () => {
    const desk = await openDesk({ timeout: 250, hurried: true });
    let thaw: () => void = () => undefined;
    const frozen = navigator.locks.request(
      `learnlets:${desk.target}`,
      () => new Promise<void>((resolve) => (thaw = resolve)),
    );
    await desk.commit(1);
    desk.delivery.start();
    await until(() => desk.delivery.state.sent === 1);
    thaw();
    await frozen;
  });
});

describe('alone', () => {
  const never = () => Promise.reject(new Error('No lease is needed'));

  it('gives what the task gives, one task at a time under one name', async () => {
    const name = crypto.randomUUID();
    const steps: string[] = [];
    const task = (letter: string) => async () => {
      steps.push(letter);
      await new Promise((resolve) => setTimeout(resolve, 10));
      steps.push(letter);
      return letter;
    };
    const results = await Promise.all(
      ['a', 'b', 'c'].map((letter) => alone(name, 5000, never, task(letter))),
    );
    expect(results).to.deep.equal(['a', 'b', 'c']);
    expect(steps.join('')).to.equal('aabbcc');
  });

  it("passes on the task's own failure without playing it again", async () => {
    let played = 0;
    const task = () => {
      played += 1;
      return Promise.reject(new Error('The task failed'));
    };
    const failed = await alone(crypto.randomUUID(), 5000, never, task).catch((error: Error) => error.message);
    expect(failed).to.equal('The task failed');
    expect(played).to.equal(1);
  });

  it('gives the lease back, also when the task fails', async () => {
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    const asked: number[] = [];
    const lease = (milliseconds: number) => {
      asked.push(milliseconds);
      return Promise.resolve(true);
    };
    await alone('any', 5000, lease, () => Promise.reject(new Error('The task failed'))).catch(
      () => undefined,
    );
    expect(asked).to.deep.equal([5000, 0]);
  });

  it('plays nothing where another has the lease', async () => {
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    const task = () => Promise.resolve('played');
    expect(await alone('any', 5000, () => Promise.resolve(false), task)).to.equal('taken');
  });
});
