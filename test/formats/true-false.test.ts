import { expect } from '@open-wc/testing';
import { trueOf } from '../../src/formats/true-false.js';

describe('trueOf', () => {
  it('knows the names of true and false in four languages, in either order', () => {
    const names = [
      ['True', 'False'],
      ['verdadero', 'falso'],
      ['Cierto.', 'Falso.'],
      ['Wahr', 'Falsch'],
      ['richtig', 'falsch'],
      ['صحيح', 'خطأ'],
      ['صَحّ', 'خطأ'],
    ] as const;
    for (const [yes, no] of names) {
      expect(trueOf(yes, no), yes).to.equal(true);
      expect(trueOf(no, yes), no).to.equal(false);
    }
  });

  it('takes no other pair for it', () => {
    for (const [a, b] of [
      ['Yes', 'No'],
      ['True', 'Falsch'],
      ['True', 'True'],
      ['', 'False'],
      ['True for all of them', 'False'],
    ] as const) {
      expect(trueOf(a, b), `${a} ${b}`).to.equal(undefined);
    }
  });
});
