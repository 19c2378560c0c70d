import { expect } from '@open-wc/testing';
import { endpointAddress, statementsUrl } from '../../src/delivery/address.js';
import { queryUrl } from '../../src/delivery/read-address.js';

describe('endpointAddress', () => {
  it('gives one name to one endpoint, however it is written', () => {
    const base = 'https://Site.example/handbook/page.html';
    for (const endpoint of ['../xapi', '/xapi/', 'https://site.example:443/xapi#top', '/xapi//']) {
      expect(endpointAddress(endpoint, base), endpoint).to.equal('https://site.example/xapi/');
    }
  });

  it('keeps the query', () => {
    expect(endpointAddress('https://lrs.example/xapi?tenant=a')).to.equal(
      'https://lrs.example/xapi/?tenant=a',
    );
  });

  it('gives nothing for where a page cannot send to', () => {
    for (const endpoint of [
      'xapi',
      'htp:/lrs',
      'file:///xapi',
      'https://me:secret@lrs.example/xapi',
      'https://',
    ]) {
      expect(endpointAddress(endpoint), endpoint).to.equal(undefined);
    }
  });
});

describe('statementsUrl', () => {
  it('joins the resource with and without a slash', () => {
    for (const endpoint of ['https://lrs.example/xapi', 'https://lrs.example/xapi/']) {
      expect(statementsUrl(endpoint)?.href).to.equal('https://lrs.example/xapi/statements');
    }
    expect(statementsUrl('https://lrs.example')?.href).to.equal('https://lrs.example/statements');
  });

  it("adds to the endpoint's own query", () => {
    expect(queryUrl('https://lrs.example/xapi?tenant=a', { statementId: 'x y' })?.href).to.equal(
      'https://lrs.example/xapi/statements?tenant=a&statementId=x+y',
    );
  });
});
