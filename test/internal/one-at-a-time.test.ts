import { expect } from '@open-wc/testing';
import { oneAtATime } from '../../src/internal/one-at-a-time.js';

describe('work that runs once at a time', () => {
  it('runs once more for all who ask while it runs', async () => {
    let runs = 0;
    let most = 0;
    let now = 0;
    const ask = oneAtATime(async () => {
      most = Math.max(most, (now += 1));
      runs += 1;
      await new Promise((resolve) => setTimeout(resolve));
      now -= 1;
    });
    await Promise.all([ask(), ask(), ask()]);
    expect([runs, most]).to.deep.equal([2, 1]);
    await ask();
    expect(runs).to.equal(3);
  });

  it('leaves nobody out who asks at the last moment', async () => {
    let seen = 0;
    let asked = 0;
    const ask = oneAtATime(async () => void (seen = asked));
    for (let count = 0; count < 20; count += 1) {
      asked += 1;
      void ask();
      for (let ticks = 0; ticks < count; ticks += 1) await undefined;
    }
    await ask();
    expect(seen).to.equal(20);
  });

  it('goes on after work that failed', async () => {
    let runs = 0;
    const ask = oneAtATime(async () => {
      runs += 1;
      if (runs === 1) throw new Error('not this time');
    });
    await ask().catch(() => undefined);
    await ask();
    expect(runs).to.equal(2);
  });
});
