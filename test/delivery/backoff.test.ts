import { expect } from '@open-wc/testing';
import { backoff } from '../../src/delivery/backoff.js';

describe('backoff', () => {
  it('doubles the longest pause from one second to five minutes', () => {
    const longest = Array.from({ length: 12 }, (_, failures) => backoff(failures, 1));
    expect(longest).to.deep.equal([
      1000, 2000, 4000, 8000, 16_000, 32_000, 64_000, 128_000, 256_000, 300_000, 300_000, 300_000,
    ]);
    expect(backoff(5000, 1)).to.equal(300_000);
  });

  it('spreads the pause over its whole length', () => {
    expect(backoff(3, 0)).to.equal(0);
    expect(backoff(3, 0.25)).to.equal(2000);
  });
});
