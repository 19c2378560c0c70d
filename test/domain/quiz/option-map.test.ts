import { expect } from '@open-wc/testing';
import { mapOptions } from '../../../src/domain/quiz/option-map.js';

const map = (before: Record<string, string>, after: Record<string, string>) =>
  Object.fromEntries(mapOptions(before, after));

describe('mapOptions', () => {
  it('follows the id', () => {
    expect(map({ a: 'water', b: 'coal' }, { b: 'coal', a: 'water', c: 'ice' })).to.deep.equal({
      a: 'a',
      b: 'b',
    });
  });

  it('follows the id through a new text', () => {
    expect(map({ a: 'water', b: 'coal' }, { a: 'a bucket of sand', b: 'coal' })).to.deep.equal({
      a: 'a',
      b: 'b',
    });
  });

  it('follows the text where the ids were dealt out anew', () => {
    expect(map({ a: 'water', b: 'coal' }, { a: 'coal', b: 'water' })).to.deep.equal({ a: 'b', b: 'a' });
    expect(map({ a: 'water', b: 'coal' }, { x: 'coal', y: 'water' })).to.deep.equal({ a: 'y', b: 'x' });
  });

  it('follows a text that was slightly reworded', () => {
    const before = { 'Cal-security': 'cal security', 'Run-away': 'run away' };
    expect(map(before, { 'Call-security': 'call security', 'Run-away': 'run away' })).to.deep.equal({
      'Cal-security': 'Call-security',
      'Run-away': 'Run-away',
    });
    expect(map({ x: 'call the security desk' }, { y: 'call your security desk' })).to.deep.equal({ x: 'y' });
  });

  it('prefers the more alike of two', () => {
    const before = { x: 'call the security desk' };
    const after = { y: 'call the security guard', z: 'call the security desks' };
    expect(map(before, after)).to.deep.equal({ x: 'z' });
    expect(map(before, { z: after.z, y: after.y })).to.deep.equal({ x: 'z' });
  });

  it('does not take another number or a negation for a new wording', () => {
    expect(map({ x: 'lift 25 kg', y: 'lift 35 kg' }, { y: 'lift 35 kg', z: 'lift 45 kg' })).to.deep.equal({
      y: 'y',
    });
    expect(map({ x: 'you may open the mail' }, { y: 'you may not open the mail' })).to.deep.equal({});
  });

  it('leaves out what is gone, and what was replaced', () => {
    expect(map({ a: 'water', b: 'coal' }, { b: 'coal' })).to.deep.equal({ b: 'b' });
    expect(map({ a: 'water', b: 'coal' }, { b: 'coal', c: 'a bucket of sand' })).to.deep.equal({ b: 'b' });
  });

  it('gives no option to two', () => {
    expect(map({ a: 'yes', b: 'yes' }, { c: 'yes' })).to.deep.equal({ a: 'c' });
    expect(map({ a: '', b: '' }, { c: '', d: '' })).to.deep.equal({});
  });

  it('holds ids that every object has', () => {
    const options = { constructor: 'new', ['__proto__']: 'old' };
    expect(mapOptions(options, options).get('__proto__')).to.equal('__proto__');
    expect(mapOptions({ toString: 'text' }, { constructor: 'new' }).size).to.equal(0);
  });
});
