import { expect } from '@open-wc/testing';
import { openDesk, until, type Desk, type Draft } from './desk.js';
import { openFrame } from './frames.js';

const status = (code: number, more = {}) => ({ fault: 'status', status: code, ...more });

function hide(): void {
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** A desk in a pause after its first try, so that whatever is sent now is a farewell. */
async function pausedDesk(
  drafts: readonly Draft[],
  options: Parameters<typeof openDesk>[0] = {},
): Promise<[Desk, string[]]> {
  const desk = await openDesk({ proxy: { script: [status(503)] }, ...options });
  const rows = drafts.map((draft) => desk.row(draft));
  await desk.record.commit({ statements: rows, documents: [], target: desk.target });
  desk.delivery.start();
  await desk.delivery.drain();
  expect(desk.delivery.state.phase).to.equal('backing-off');
  desk.delivery.remember(rows);
  return [desk, rows.map(({ id }) => id)];
}

/** A request for statements, as the browser is asked for it, and what became of it. */
interface Call {
  readonly keepalive: boolean;
  refused: boolean;
  answer?: Response;
}

/** Every request for statements; all of them go out. */
async function watchFetch(work: () => Promise<void>): Promise<Call[]> {
  const { fetch } = globalThis;
  const seen: Call[] = [];
  globalThis.fetch = (input, init = {}) => {
    const call: Call = { keepalive: init.keepalive ?? false, refused: false };
    if (String(input).includes('/statements')) seen.push(call);
    const answering = fetch(input, init);
    answering.then(
      (answer) => (call.answer = answer),
      () => (call.refused = true),
    );
    return answering;
  };
  try {
    await work();
  } finally {
    globalThis.fetch = fetch;
  }
  return seen;
}

describe('the farewell of a page that hides', () => {
  afterEach(() => Reflect.deleteProperty(document, 'visibilityState'));

  it('sends what was remembered in the same task, with keepalive, and takes it out when it is acknowledged', async () => {
    const [desk, ids] = await pausedDesk([{}, {}, {}]);
    const calls = await watchFetch(async () => {
      hide();
    });
    expect(calls).to.have.length(1);
    expect(calls[0]?.keepalive).to.equal(true);
    await until(() => desk.delivery.state.waiting === 0 && desk.delivery.state.sent === 3);
    expect(await desk.log()).to.deep.equal(['POST 3: 503', 'POST 3: 200']);
    expect(await desk.heldIds()).to.have.members(ids);
  });

  it('holds at most 60,000 bytes of UTF-8, the oldest first', async () => {
    const drafts = Array.from({ length: 40 }, () => ({ result: { response: '語'.repeat(600) } }));
    const [desk, ids] = await pausedDesk(drafts);
    await desk.delivery.flush();
    const [, farewell] = (await desk.report()).requests;
    expect(farewell?.bytes).to.be.within(57_000, 60_000);
    expect(farewell?.ids).to.deep.equal(ids.slice(0, farewell!.ids.length));
    expect(desk.delivery.state.waiting).to.equal(40 - farewell!.ids.length);
  });

  it('keeps rows whose answer never came, for the next page', async () => {
    const proxy = { script: [status(503), { fault: 'drop-after', times: 2 }] };
    const [desk, ids] = await pausedDesk([{}, {}], { proxy });
    await desk.delivery.flush();
    expect(desk.delivery.state).to.include({ waiting: 2, sent: 0 });
    expect(await desk.heldIds()).to.have.members(ids);
    const next = await openDesk({ beside: desk });
    next.delivery.start();
    await until(() => next.delivery.state.sent === 2);
    expect(await desk.heldIds()).to.have.length(2);
  });

  it('keeps rows that the answer does not name', async () => {
    const [desk] = await pausedDesk([{}], { proxy: { script: [status(503), { fault: 'wrong-ids' }] } });
    await desk.delivery.flush();
    expect(desk.delivery.state).to.include({ waiting: 1, sent: 0 });
  });

  it('is not doubled by pagehide while it is under way, and sends what came since', async () => {
    const [desk] = await pausedDesk([{}, {}]);
    await desk.tell({ script: [{ fault: 'pass', ms: 100 }] });
    hide();
    const later = desk.row();
    await desk.record.commit({ statements: [later], documents: [], target: desk.target });
    desk.delivery.remember([later]);
    dispatchEvent(new Event('pagehide'));
    await until(() => desk.delivery.state.waiting === 0);
    const posted = (await desk.report()).requests.slice(1).map(({ ids }) => ids);
    expect(posted.map(({ length }) => length)).to.have.members([2, 1]);
    expect(posted.flat().filter((id) => id === later.id)).to.have.length(1);
  });

  it('falls back to a plain request when the browser refuses keepalive', async () => {
    const [desk, ids] = await pausedDesk([{ result: { response: 'x'.repeat(20_000) } }]);
    await desk.tell({ script: [{ fault: 'pass', ms: 300 }] });
    const calls = await watchFetch(async () => {
      const body = desk.row({ result: { response: 'y'.repeat(50_000) } }).text;
      const headers = { 'Content-Type': 'application/json', 'X-Experience-API-Version': '1.0.3' };
      const other = fetch(`${desk.target}statements`, { method: 'POST', keepalive: true, headers, body });
      await desk.delivery.flush();
      await (await other).text();
    });
    expect(calls.map(({ keepalive, refused }) => [keepalive, refused])).to.deep.equal([
      [true, false],
      [true, true],
      [false, false],
    ]);
    expect(await desk.heldIds()).to.include.members(ids);
    expect(desk.delivery.state).to.include({ waiting: 0, sent: 1 });
  });

  describe('reads every answer', () => {
    let calls: Call[];

    beforeEach(async () => {
      const proxy = { script: [status(503, { times: 7, text: 'z'.repeat(100_000) })] };
      const [desk] = await pausedDesk([{ result: { response: 'x'.repeat(50_000) } }], { proxy });
      calls = await watchFetch(async () => {
        for (let round = 0; round < 3; round += 1) await desk.delivery.flush();
      });
    });

    it('whatever its status', () => {
      const answers = calls.flatMap(({ answer }) => answer ?? []);
      expect(answers.map(({ bodyUsed }) => bodyUsed)).to.deep.equal([true, true, true]);
    });

    it('so that its bytes no longer count', function () {
      // Firefox counts them until some 10 to 30 ms after the page has read all, and does not mind what is left unread.
      if (navigator.userAgent.includes('Firefox')) this.skip();
      expect(calls.map(({ keepalive, refused }) => [keepalive, refused])).to.deep.equal(
        Array(3).fill([true, false]),
      );
    });
  });

  it('uses the authorization known last, and asks nobody', async () => {
    let asked = 0;
    const getAuthorization = () => `Bearer ${(asked += 1)}`;
    const [desk] = await pausedDesk([{}], { getAuthorization });
    await desk.delivery.flush();
    const { requests } = await desk.report();
    expect(requests.map(({ authorization }) => authorization)).to.deep.equal(['Bearer 1', 'Bearer 1']);
    expect(asked).to.equal(1);
  });

  it('is not said before the host gave an authorization, nor by a parked target', async () => {
    let give: (value: string) => void = () => undefined;
    const getAuthorization = () => new Promise<string>((resolve) => (give = resolve));
    const desk = await openDesk({ getAuthorization });
    const row = desk.row();
    desk.delivery.start();
    desk.delivery.remember([row]);
    await desk.record.commit({ statements: [row], documents: [], target: desk.target });
    await desk.delivery.flush();
    expect(await desk.log()).to.deep.equal([]);
    await desk.tell({ script: [status(404)] });
    await until(() => (give('Bearer 1'), desk.delivery.state.phase === 'parked'));
    await desk.delivery.flush();
    expect(await desk.log()).to.deep.equal(['POST 1: 404']);
  });

  it('has nothing to say when everything is delivered', async () => {
    const desk = await openDesk();
    const row = desk.row();
    desk.delivery.start();
    desk.delivery.remember([row]);
    await desk.record.commit({ statements: [row], documents: [], target: desk.target });
    await until(() => desk.delivery.state.sent === 1);
    await desk.delivery.flush();
    expect(await desk.log()).to.deep.equal(['POST 1: 200']);
  });

  it('reaches the endpoint from a frame that is removed or navigates away', async () => {
    for (const leave of [
      (frame: HTMLIFrameElement) => frame.remove(),
      (frame: HTMLIFrameElement) => frame.contentWindow!.location.replace('about:blank'),
    ]) {
      const desk = await openDesk({ proxy: { script: [status(503)] } });
      const page = await openFrame();
      const frame = page.frameElement as HTMLIFrameElement;
      const rows = [desk.row(), desk.row()];
      const { delivery } = await page.openDelivery(desk.database, desk.target, { paused: true });
      await desk.record.commit({ statements: rows, documents: [], target: desk.target });
      await until(() => delivery.state.phase === 'backing-off');
      delivery.remember(rows);
      leave(frame);
      await until(async () => (await desk.heldIds()).length === 2);
      // Nobody was left to take the rows out: the next page does.
      expect(await desk.counts()).to.include({ waiting: 2 });
    }
  });
});
