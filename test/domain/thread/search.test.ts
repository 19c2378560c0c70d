import { expect } from '@open-wc/testing';
import { searchTest } from '../../../src/domain/thread/search.js';

describe('a search in a thread', () => {
  it('finds all words, in any order, case and accent, and as a part of longer ones', () => {
    const table: readonly (readonly [search: string, text: string, isFound: boolean])[] = [
      ['', 'anything', true],
      ['lift BOX', 'The box was too heavy: lifting it alone?', true],
      ['lift crate', 'The box was too heavy: lifting it alone?', false],
      ['cafe', 'Im Café', true],
      ['CAFÉ', 'im cafe', true],
      ['ﬁre', 'Fire drill', true],
      ['محمد', 'مُحَمَّد', true],
      ['25 kg', 'Two people above 25\u00a0kg', true],
      ['.*', 'no pattern', false],
    ];
    for (const [search, text, isFound] of table) expect(searchTest(search)(text), search).to.equal(isFound);
  });
});
