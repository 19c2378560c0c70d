import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readAgent } from '../../../src/domain/xapi/actor.js';
import { actorKey, isAgent, isIri } from '../../../src/domain/xapi/agent.js';
import type { Agent } from '../../../src/domain/xapi/types.js';

const account = { homePage: 'https://hr.example.org', name: '42' };
const sha1 = '0123456789abcdef0123456789ABCDEF01234567';

/** What is given, where the fault lies, and what to do. */
const faults: readonly (readonly [json: string, place: RegExp, cure: RegExp])[] = [
  ['', /^actor is not JSON/, /Write \{"account"/],
  ['ana', /^actor is not JSON/, /Write \{"account"/],
  ['null', /^actor is not a JSON object/, /Write \{"account"/],
  ['[]', /^actor is not a JSON object/, /Write \{"account"/],
  ['"mailto:a@b.org"', /^actor is not a JSON object/, /Write \{"account"/],
  ['{}', /^actor wants exactly one of account, mbox/, /Write one/],
  ['{"name":"Ana"}', /^actor wants exactly one of account, mbox/, /Write one/],
  [`{"mbox":"mailto:a@b.org","openid":"https://a"}`, /exactly one/, /Keep one of mbox and openid/],
  [`{"objectType":"Group","mbox":"mailto:a@b.org"}`, /^actor.objectType is "Group"/, /Write "Agent"/],
  [`{"objectType":{"toString":1},"mbox":"mailto:a@b.org"}`, /^actor.objectType/, /Write "Agent"/],
  [`{"objectType":null,"mbox":"mailto:a@b.org"}`, /^actor.objectType is null/, /Write "Agent"/],
  [`{"mbox":"mailto:a@b.org","email":"a@b.org"}`, /"email"/, /Remove it/],
  [`{"mbox":"mailto:a@b.org","name":5}`, /^actor.name/, /Write "name"/],
  ['{"mbox":null}', /^actor.mbox /, /Write "mailto:/],
  ['{"mbox":"ana@example.org"}', /^actor.mbox /, /Write "mailto:/],
  ['{"mbox":"mailto:ana"}', /^actor.mbox /, /Write "mailto:/],
  ['{"mbox":["mailto:a@b.org"]}', /^actor.mbox /, /Write "mailto:/],
  ['{"mbox_sha1sum":"123"}', /^actor.mbox_sha1sum/, /40 hexadecimal/],
  ['{"openid":"ana"}', /^actor.openid/, /Write "https:/],
  ['{"account":null}', /^actor.account.homePage/, /Write "https:/],
  ['{"account":"42"}', /^actor.account.homePage/, /Write "https:/],
  ['{"account":{"homePage":"hr.example.org","name":"42"}}', /^actor.account.homePage/, /Write "https:/],
  ['{"account":{"homePage":"https://a b","name":"42"}}', /^actor.account.homePage/, /Write "https:/],
  ['{"account":{"homePage":"https://a","name":""}}', /^actor.account.name/, /Write "name"/],
  ['{"account":{"homePage":"https://a","name":42}}', /^actor.account.name/, /Write "name"/],
  ['{"account":{"homePage":"https://a","name":"1","id":"1"}}', /^actor.account .*"id"/, /Remove it/],
];

describe('readAgent', () => {
  for (const agent of [
    { account },
    { objectType: 'Agent', account, name: 'Ana' },
    { mbox: 'mailto:ana@example.org' },
    { mbox_sha1sum: sha1 },
    { openid: 'https://ana.example.org/' },
    { account: { homePage: 'urn:uuid:0b0e6a5e-5a3f-4d5e-8f2a-9b1c2d3e4f50', name: 'a b@c' } },
  ]) {
    it(`takes ${JSON.stringify(agent)}`, () => {
      expect(readAgent(JSON.stringify(agent))).to.deep.equal({ agent });
    });
  }

  for (const [json, place, cure] of faults) {
    it(`says what is wrong with ${json || 'nothing'}, and what to write`, () => {
      const { agent, fault } = readAgent(json);
      expect(agent).to.equal(undefined);
      expect(fault).to.match(place).and.to.match(cure);
    });
  }

  it('answers with an agent or a fault to any text', () => {
    const key = fc.constantFrom(
      'account',
      'mbox',
      'openid',
      'mbox_sha1sum',
      'objectType',
      'name',
      '__proto__',
    );
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.dictionary(key, fc.jsonValue()).map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(text, (json) => {
        const { agent, fault } = readAgent(json);
        expect(agent === undefined).to.equal(typeof fault === 'string' && fault.length > 20);
      }),
      { numRuns: 300 },
    );
  });
});

describe('isAgent', () => {
  const isTaken = (json: string) => {
    try {
      return isAgent(JSON.parse(json));
    } catch (error) {
      if (error instanceof SyntaxError) return false;
      throw error;
    }
  };

  it('agrees with the reader that says why', () => {
    const key = fc.constantFrom(
      'account',
      'mbox',
      'openid',
      'objectType',
      'name',
      'constructor',
      'toString',
      '__proto__',
    );
    const sound = ['Agent', 'mailto:a@b.org', 'https://a.org', sha1, account];
    const value = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom<unknown>(...sound, '', { ...account, id: 1 }, null, 1) },
      { weight: 1, arbitrary: fc.jsonValue() },
    );
    const json = fc.dictionary(key, value, { minKeys: 1, maxKeys: 3 }).map((agent) => JSON.stringify(agent));
    let taken = 0;
    fc.assert(
      fc.property(json, (text) => {
        if (isTaken(text)) taken += 1;
        expect(isTaken(text)).to.equal(readAgent(text).agent !== undefined);
      }),
      { numRuns: 2000 },
    );
    expect(taken, 'sound agents among the runs').to.be.above(5);
  });

  it('takes no property that every object has for an identifier', () => {
    for (const name of ['constructor', 'toString', 'valueOf', 'hasOwnProperty']) {
      expect(isTaken(`{"${name}":"https://a.org"}`), name).to.equal(false);
    }
  });

  it('refuses what the reader finds fault with', () => {
    for (const [json] of faults) expect(isTaken(json), json).to.equal(false);
  });
});

describe('isIri', () => {
  it('wants a scheme and something behind it', () => {
    for (const iri of ['https://a.org/ü', 'urn:x:y', 'tag:a@b.org,2026:c'])
      expect(isIri(iri), iri).to.equal(true);
    for (const text of ['', 'a', 'a:', ':a', '/a', '1a:b', 'http://a b', 'http://<a>', 5, null, undefined]) {
      expect(isIri(text), String(text)).to.equal(false);
    }
  });
});

describe('actorKey', () => {
  it('does not mind the name, nor whether the type is said', () => {
    expect(actorKey({ account, name: 'Ana', objectType: 'Agent' })).to.equal(actorKey({ account }));
    expect(actorKey({ mbox: 'mailto:a@b.org', name: 'Ana' })).to.equal(actorKey({ mbox: 'mailto:a@b.org' }));
  });

  it('tells all learners apart', () => {
    const agents: Agent[] = [
      { account },
      { account: { ...account, name: '43' } },
      { account: { ...account, homePage: 'https://lms.example.org' } },
      { account: { homePage: 'https://a', name: 'b@https://c' } },
      { account: { homePage: 'https://c@https://a', name: 'b' } },
      { mbox: 'mailto:a@b.org' },
      { mbox_sha1sum: sha1 },
      { openid: 'mailto:a@b.org' },
      { openid: sha1 },
    ];
    expect(new Set(agents.map(actorKey)).size).to.equal(agents.length);
  });

  it('is different for any two accounts', () => {
    const part = fc.string({ unit: fc.constantFrom('a', '@', ' ', ':', '/'), minLength: 1, maxLength: 6 });
    const accounts = fc.record({ homePage: part.map((text) => `x:${text}`).filter(isIri), name: part });
    fc.assert(
      fc.property(accounts, accounts, (one, other) => {
        const same = one.homePage === other.homePage && one.name === other.name;
        expect(actorKey({ account: one }) === actorKey({ account: other })).to.equal(same);
      }),
      { numRuns: 500 },
    );
  });
});
