import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold } from '../../../src/domain/quiz/fold.js';
import { likeness, sameMeaning, sameText } from '../../../src/domain/quiz/likeness.js';

const says = (one: string, other: string) => sameMeaning(fold(one), fold(other));

const typos: readonly (readonly [before: string, after: string])[] = [
  ['What is phising?', 'What is phishing?'],
  ['Waht is it?', 'What is it?'],
  ['Is it hot', 'Is it hot?'],
  ['You must lift  it alone.', 'you must lift it alone'],
  ['Who said “stop”?', 'Who said "stop"?'],
  ["Don't lift it", 'Don’t lift it'],
  ['Which colour has the sign?', 'Which color has the sign?'],
  ['Which of these mails would you report?', 'Which of these emails would you report?'],
  ['Was tun Sie bei einem Brant?', 'Was tun Sie bei einem Brand?'],
  ['¿Qué haces ante un correo sospechoso?', '¿Que haces ante un correo sospechoso?'],
  // Arabic: a hamza, vowel marks and a stretched letter are matters of spelling; so is one slip.
  ['يجب ان ترفع الحمل وحدك', 'يجب أن ترفع الحمل وحدك'],
  ['ما عاصمة فرنسا؟', 'ما عاصِمة فرنســا؟'],
  ['ما هي عاصمة فرنسا؟', 'ما هي عاصمه فرنسا؟'],
];

const turned: readonly (readonly [before: string, after: string])[] = [
  ['You may lift 25 kg.', 'You may lift 35 kg.'],
  ['From 25 to 35 kg you need a second person.', 'From 35 to 25 kg you need a second person.'],
  ['Keep 1.5 m away from the machine at all times.', 'Keep 15 m away from the machine at all times.'],
  ['The freezer stands at -18 degrees all day long.', 'The freezer stands at 18 degrees all day long.'],
  ['Up to 50 % of the load may stand on one foot', 'Up to 50 € of the load may stand on one foot'],
  ['What does "a && b" give in this program?', 'What does "a || b" give in this program?'],
  ['Is it right that a < b in this long example?', 'Is it right that a > b in this long example?'],
  ['You must lift it alone, whatever they say.', 'You must not lift it alone, whatever they say.'],
  ['You do open attachments of unknown senders.', 'You don’t open attachments of unknown senders.'],
  ['Which of these is a sign of a phishing mail?', 'Which of these is no sign of a phishing mail?'],
  ['You may enter with a helmet at any time of day', 'You may enter without a helmet at any time of day'],
  ['All of these are signs of a phishing mail', 'All of these except one are signs of a phishing mail'],
  ['Man darf die Last allein heben, wenn es eilt.', 'Man darf die Last nicht allein heben, wenn es eilt.'],
  ['Hier ist ein Helm nötig, auch im Sommer.', 'Hier ist kein Helm nötig, auch im Sommer.'],
  ['Siempre se abre el archivo adjunto del correo.', 'Nunca se abre el archivo adjunto del correo.'],
  ['Se debe levantar la carga entre dos personas.', 'No se debe levantar la carga entre dos personas.'],
  ['Jamais on ne soulève la charge sans aide ici.', 'On soulève la charge sans aide ici.'],
  ['يجب أن ترفع الحمل الثقيل وحدك', 'لا يجب أن ترفع الحمل الثقيل وحدك'],
  ['ارفع ٢٥ كيلوغراما وحدك في المستودع', 'ارفع ٣٥ كيلوغراما وحدك في المستودع'],
  ['Push the door', 'Pull the door'],
  ['Which is right?', 'Which is left?'],
  ['cat', 'car'],
  ['Why is the sky blue?', 'What is the capital of Peru?'],
];

describe('sameMeaning', () => {
  for (const [before, after] of typos) {
    it(`takes "${after}" for "${before}"`, () => {
      expect(says(before, after)).to.equal(true);
      expect(says(after, before)).to.equal(true);
    });
  }

  for (const [before, after] of turned) {
    it(`does not take "${after}" for "${before}"`, () => {
      expect(says(before, after)).to.equal(false);
      expect(says(after, before)).to.equal(false);
    });
  }

  it('is not fooled by letters alone', () => {
    const alike = turned.filter(([before, after]) => likeness(fold(before), fold(after)) >= sameText);
    expect(alike.length, 'pairs whose letters are nearly the same').to.be.above(12);
  });
});

describe('likeness', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc 12') });

  it('runs from 0 to 1, is 1 for the same text, and the same both ways', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(likeness(one, other)).to.be.within(0, 1);
        expect(likeness(one, other)).to.equal(likeness(other, one));
        expect(likeness(one, one)).to.equal(1);
      }),
    );
  });

  it('forgives one slip in five letters or more, not in fewer', () => {
    for (const slip of ['helmt', 'helmett', 'hemlet', 'helmat']) {
      expect(likeness('helmet', slip), slip).to.be.at.least(sameText);
    }
    expect(likeness('lift', 'left')).to.be.below(sameText);
    expect(likeness('push it', 'pull it')).to.be.below(sameText);
  });

  it('finds nothing alike in nothing', () => {
    expect(likeness('', 'a')).to.equal(0);
    expect(likeness('a', 'b')).to.equal(0);
  });
});

describe('fold', () => {
  it('is done after one time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aÄß.,!? \u00a0"’-–١؟أ'), maxLength: 20 }), (text) => {
        expect(fold(fold(text))).to.equal(fold(text));
      }),
      { numRuns: 300 },
    );
  });

  it('drops the vowel marks and the stretching of Arabic, and the accents of Latin letters', () => {
    expect(fold('عَاصِمَة فرنســا؟')).to.equal(fold('عاصمة فرنسا'));
    expect(fold('Qué')).to.equal('que');
  });

  it('keeps what a meaning can hang on', () => {
    expect(fold(' Is a!=b,  or C# 10:30? ')).to.equal('is a!=b, or c# 10:30'.replace(',', ''));
    expect(fold('√2 ≥ 1,4')).to.equal('√2 ≥ 1,4');
  });
});
