import { expect } from '@open-wc/testing';
import { askedPause, retryAfter } from '../../src/delivery/retry-after.js';

const now = Date.parse('2026-03-04T05:06:07Z');

function answer(status: number, header: string | null = null) {
  return { status, text: '', retryAfter: header };
}

describe('askedPause', () => {
  it('is as long as the endpoint asks', () => {
    expect(askedPause(answer(503, '120'), now)).to.equal(120_000);
  });

  it('is a minute for a limit that says no time', () => {
    expect(askedPause(answer(429), now)).to.equal(60_000);
    expect(askedPause(answer(429, 'soon'), now)).to.equal(60_000);
  });

  it('is none where the endpoint only fails', () => {
    expect(askedPause(answer(503), now)).to.equal(undefined);
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
