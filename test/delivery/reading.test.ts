import { expect } from '@open-wc/testing';
import { moreUrl } from '../../src/delivery/read-address.js';
import { listIn } from '../../src/delivery/reading.js';

const at = (status: number, body: unknown, retryAfter?: string) =>
  listIn(
    {
      status,
      text: typeof body === 'string' ? body : JSON.stringify(body),
      ...(retryAfter && { retryAfter }),
    },
    0,
  );

describe('listIn', () => {
  it('gives the statements, and where the list goes on', () => {
    expect(at(200, { statements: [1], more: '/xapi/more' })).to.deep.equal({
      statements: [1],
      more: '/xapi/more',
    });
    expect(at(200, { statements: [], more: '' })).to.deep.equal({ statements: [] });
  });

  it('says why there is none', () => {
    expect(listIn(undefined, 0)).to.deep.equal({ refusal: 'later' });
    expect(at(503, '', '7')).to.deep.equal({ refusal: 'later', pause: 7000 });
    expect(at(401, '')).to.deep.equal({ refusal: 'sign-in' });
    expect(at(403, '')).to.deep.equal({ refusal: 'forbidden' });
    for (const body of ['<!doctype html>', '[]', '{"statements":{}}', 'null']) {
      expect(at(200, body), body).to.deep.equal({ refusal: 'endpoint' });
    }
    expect(at(400, 'unknown parameter')).to.deep.equal({ refusal: 'endpoint' });
  });
});

describe('moreUrl', () => {
  it('goes on at the same host, wherever the list says', () => {
    const endpoint = 'https://lrs.example/tenant/xapi';
    expect(moreUrl(endpoint, '/other/statements?more=1')?.href).to.equal(
      'https://lrs.example/other/statements?more=1',
    );
    expect(moreUrl(endpoint, 'https://lrs.example/x')?.href).to.equal('https://lrs.example/x');
  });

  it('never takes the key of one host to another', () => {
    for (const more of ['https://evil.example/x', '//evil.example/x', 'http://lrs.example/x', 'data:,x']) {
      expect(moreUrl('https://lrs.example/xapi', more), more).to.equal(undefined);
    }
  });
});
