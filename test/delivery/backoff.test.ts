import { expect } from '@open-wc/testing';
import { pauseAfter, retryAfter } from '../../src/delivery/backoff.js';

const now = Date.parse('2026-03-04T05:06:07Z');

function answer(status: number, header: string | null = null) {
  return { status, text: '', retryAfter: header };
}

describe('pauseAfter', () => {
  it('doubles the longest pause from one second to five minutes', () => {
    const longest = Array.from(
      { length: 12 },
      (_, failures) => pauseAfter(undefined, failures, 1, now).milliseconds,
    );
    expect(longest).to.deep.equal([
      1000, 2000, 4000, 8000, 16_000, 32_000, 64_000, 128_000, 256_000, 300_000, 300_000, 300_000,
    ]);
    expect(pauseAfter(undefined, 5000, 1, now).milliseconds).to.equal(300_000);
  });

  it('spreads the pause over its whole length', () => {
    expect(pauseAfter(answer(503), 3, 0, now)).to.deep.equal({ milliseconds: 0, asked: false });
    expect(pauseAfter(answer(503), 3, 0.25, now)).to.deep.equal({ milliseconds: 2000, asked: false });
  });

  it('waits as long as the endpoint asks', () => {
    expect(pauseAfter(answer(503, '120'), 0, 0, now)).to.deep.equal({ milliseconds: 120_000, asked: true });
  });

  it('waits a minute for a limit that says no time', () => {
    expect(pauseAfter(answer(429), 0, 0, now)).to.deep.equal({ milliseconds: 60_000, asked: true });
    expect(pauseAfter(answer(429, 'soon'), 0, 0, now)).to.deep.equal({ milliseconds: 60_000, asked: true });
  });
});

describe('retryAfter', () => {
  it('reads seconds', () => {
    expect(retryAfter('7', now)).to.equal(7000);
  });

  it('reads an HTTP date', () => {
    expect(retryAfter('Wed, 04 Mar 2026 05:06:37 GMT', now)).to.equal(30_000);
  });

  it('keeps within one second and one hour', () => {
    expect(retryAfter('0', now)).to.equal(1000);
    expect(retryAfter('Wed, 04 Mar 2026 05:00:00 GMT', now)).to.equal(1000);
    expect(retryAfter('86400', now)).to.equal(3_600_000);
    expect(retryAfter('Fri, 04 Mar 2050 05:00:00 GMT', now)).to.equal(3_600_000);
  });

  it('gives nothing for what is missing or unreadable', () => {
    expect(retryAfter(null, now)).to.equal(undefined);
    expect(retryAfter('', now)).to.equal(undefined);
    expect(retryAfter('soon', now)).to.equal(undefined);
  });
});
