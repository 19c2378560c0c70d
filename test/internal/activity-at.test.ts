import { expect } from '@open-wc/testing';
import { activityAt } from '../../src/internal/activity-at.js';

describe('the activity at an address', () => {
  const page = { id: 'https://ids.example/wiki/here' };
  const at = (address: string) => activityAt(address, { page, site: 'https://ids.example' });

  it('is the page itself, by the name it has, for a link to it', () => {
    expect(at('#check')).to.equal('https://ids.example/wiki/here#check');
    expect(at(document.URL)).to.equal(page.id);
  });

  it('is on another page named by path and query, and not by how a reader came', () => {
    expect(at('/deep/b?p=2&utm_source=mail#check')).to.equal('https://ids.example/deep/b?p=2#check');
  });

  it('is on another site named by its own address', () => {
    expect(at('https://other.example/b#c')).to.equal('https://other.example/b#c');
  });

  it('is the text itself where that is no address', () => {
    expect(at('https://:bad')).to.equal('https://:bad');
  });
});
