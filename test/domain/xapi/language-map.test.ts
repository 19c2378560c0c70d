import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { languageMap, languageTag } from '../../../src/domain/xapi/language-map.js';

describe('languageTag', () => {
  for (const [given, expected] of [
    ['en', 'en'],
    ['es-PE', 'es-PE'],
    ['en_us', 'en-US'],
    [' de ', 'de'],
    ['DE-ch', 'de-CH'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['und', 'und'],
    ['', undefined],
    ['-', undefined],
    ['english please', undefined],
    ['e', undefined],
  ] as const) {
    it(`makes ${expected} of ${JSON.stringify(given)}`, () => {
      expect(languageTag(given)).to.equal(expected);
    });
  }

  it('never throws, and what it lets through is well formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aAzZ09-_ ') }), (given) => {
        const tag = languageTag(given);
        if (tag !== undefined) expect(tag).to.match(/^[a-z]{2,8}(-[A-Za-z\d]{1,8})*$/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('languageMap', () => {
  it('files a text under its language, or under und', () => {
    expect(languageMap('es', 'Hola')).to.deep.equal({ es: 'Hola' });
    expect(languageMap('??', 'Hola')).to.deep.equal({ und: 'Hola' });
  });

  it('cuts long texts, but no character in half', () => {
    expect(languageMap('en', 'x'.repeat(1001))).to.deep.equal({ en: 'x'.repeat(1000) });
    expect(languageMap('en', `${'x'.repeat(999)}😀`)).to.deep.equal({ en: 'x'.repeat(999) });
    expect(languageMap('en', `${'x'.repeat(998)}😀`)).to.deep.equal({ en: `${'x'.repeat(998)}😀` });
  });
});
