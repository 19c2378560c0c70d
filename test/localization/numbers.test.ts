import { expect } from '@open-wc/testing';
import { formatNumber } from '../../src/localization/numbers.js';

describe('formatNumber', () => {
  it('writes each count as the language does, made by hand or not', () => {
    const tags = ['de', 'de-CH', 'en', 'en-IN', 'es', 'es-PE', 'fr-CH', 'it', 'nl', 'pt-BR', 'pt-PT'];
    for (const tag of [...tags, 'ar', 'ar-EG', 'bn', 'fa', 'mr', 'en-u-nu-thai'])
      for (const value of [0, 1, 7.25, 12, 99.5, 999, 1000, 12_345, -3])
        expect(formatNumber(value, tag), `${value} in ${tag}`).to.equal(
          new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(value),
        );
  });
});
