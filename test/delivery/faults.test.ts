import { expect } from '@open-wc/testing';
import { openDesk, until } from './desk.js';

describe('Delivery to an endpoint that fails at random', () => {
  for (const seed of [1, 2, 3]) {
    it(`brings every statement exactly once, seed ${seed}`, async function () {
      this.timeout(30_000);
      const random = {
        seed,
        dropBefore: 0.12,
        dropAfter: 0.12,
        busy: 0.08,
        unavailable: 0.08,
        signIn: 0.08,
        slow: 0.2,
        slowMs: 60,
      };
      const desk = await openDesk({
        hurried: true,
        timeout: 2000,
        proxy: { random, tokens: { requests: 7 } },
        getAuthorization: () => desk.token(),
      });
      desk.delivery.start();
      const ids: string[] = [];
      for (let round = 0; round < 60; round += 1) {
        ids.push(...(await desk.commit(1 + (round % 7))));
        if (round % 4 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await until(async () => (await desk.counts()).waiting === 0, 'nothing waits', 25_000);
      const held = await desk.heldIds();
      expect(held).to.have.members(ids);
      expect(held).to.have.length(ids.length);
      expect(new Set(ids).size).to.equal(ids.length);
      await until(() => desk.delivery.state.phase === 'resting');
      expect(desk.delivery.state).to.include({ waiting: 0, parked: 0, dead: 0, sent: ids.length });
      // The faults did happen.
      const { counts } = await desk.report();
      for (const fault of ['drop-before', 'drop-after', 'status 401']) {
        expect(counts[fault], fault).to.be.greaterThan(0);
      }
    });
  }
});
