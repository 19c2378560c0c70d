import { expect } from '@open-wc/testing';
import { grantLease } from '../../src/record/lease.js';

describe('grantLease', () => {
  const { now } = Date;
  let time = 1_000_000;
  beforeEach(() => {
    Date.now = () => time;
  });
  afterEach(() => {
    Date.now = now;
  });

  it('counts up with every change of hands, and only then', () => {
    const first = grantLease(undefined, 'one', 100)!;
    expect(first).to.deep.equal({ holder: 'one', token: 1, granted: time, milliseconds: 100 });
    time += 60;
    const again = grantLease(first, 'one', 100)!;
    expect(again).to.deep.equal({ holder: 'one', token: 1, granted: time, milliseconds: 100 });
    time += 99;
    expect(grantLease(again, 'other', 100)).to.equal(undefined);
    time += 1;
    expect(grantLease(again, 'other', 50)).to.deep.equal({
      holder: 'other',
      token: 2,
      granted: time,
      milliseconds: 50,
    });
  });

  it('does not wait for a wall clock that was put back', () => {
    const held = grantLease(undefined, 'one', 100)!;
    time -= 1;
    expect(grantLease(held, 'other', 100)).to.deep.include({ holder: 'other', token: 2 });
  });
});
