import { expect } from '@open-wc/testing';
import { activityAt } from '../../src/internal/activity-at.js';
import { addressOf } from '../../src/internal/address-of.js';

describe('the address of an activity', () => {
  const place = { page: { id: 'https://ids.example/wiki/here' }, site: 'https://ids.example' };

  it('leads back to where the activity is', () => {
    for (const address of ['#check', '/deep/b?p=2#check', '/deep/', 'https://other.example/b#c']) {
      const activity = activityAt(address, place);
      expect(activityAt(addressOf(activity, place)!, place)).to.equal(activity);
    }
    expect(addressOf('https://ids.example/deep/b#check', place)).to.equal(`${location.origin}/deep/b#check`);
    expect(addressOf(place.page.id, place)).to.equal(document.URL.split('#')[0]);
  });

  it('is none for what has no address', () => {
    expect(addressOf('urn:learnlets:page:#check', place)).to.equal(undefined);
  });

  it('does not take a host that begins alike for its own', () => {
    expect(addressOf('https://ids.example.org/b', place)).to.equal('https://ids.example.org/b');
  });
});
