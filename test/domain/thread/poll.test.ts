import { expect } from '@open-wc/testing';
import { pollPause, sinceFor } from '../../../src/domain/thread/poll.js';

describe('pollPause', () => {
  it('grows while nothing is new, up to a minute', () => {
    const pauses = [0, 1, 2, 50].map((quiet) => pollPause({ quiet, failures: 0 }, 4000, 1));
    expect(pauses).to.deep.equal([4000, 6000, 9000, 60_000]);
  });

  it('doubles with each failure, up to five minutes', () => {
    const pauses = [1, 2, 50].map((failures) => pollPause({ quiet: 3, failures }, 4000, 1));
    expect(pauses).to.deep.equal([8000, 16_000, 300_000]);
  });

  it('is spread over a fifth of itself', () => {
    expect(pollPause({ quiet: 0, failures: 0 }, 1000, 0)).to.equal(800);
  });

  it('is never shorter because of its bounds than what the page asks for', () => {
    expect(pollPause({ quiet: 0, failures: 0 }, 600_000, 1)).to.equal(600_000);
  });
});

describe('sinceFor', () => {
  it('looks back somewhat behind the latest', () => {
    expect(sinceFor('2026-05-04T10:00:20.5+02:00')).to.equal('2026-05-04T08:00:10.500Z');
  });

  it('asks for everything where nothing is known, or the LRS gives no time', () => {
    expect(sinceFor(undefined)).to.equal(undefined);
    expect(sinceFor('yesterday')).to.equal(undefined);
  });
});
