import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { contentKey } from '../../../src/domain/question/key.js';

describe('contentKey', () => {
  it('keeps words as they are', () => {
    expect(contentKey('Berlin')).to.equal('Berlin');
    expect(contentKey(' What is\n the capital of France? ')).to.equal('What-is-the-capital-of-France');
  });

  it('adds a hash where the slug does not say it all', () => {
    expect(contentKey('São Paulo')).to.match(/^Sao-Paulo-[a-z0-9]{1,7}$/u);
    expect(contentKey('C++')).to.match(/^C-[a-z0-9]{1,7}$/u);
    expect(contentKey('C++')).not.to.equal(contentKey('C#'));
    expect(contentKey('-5')).not.to.equal(contentKey('5'));
    expect(contentKey('3.5')).not.to.equal(contentKey('35'));
    expect(contentKey('año')).not.to.equal(contentKey('ano'));
  });

  it('keeps letter case, as mg is not Mg', () => {
    expect(contentKey('mg')).not.to.equal(contentKey('Mg'));
  });

  it('cuts a long text at a word', () => {
    const key = contentKey('What do you do first when a mail looks suspicious to you');
    expect(key).to.match(/^What-do-you-do-first-when-a-mail-[a-z0-9]{1,7}$/u);
    expect(contentKey('x'.repeat(100))).to.match(/^x{32}-[a-z0-9]{1,7}$/u);
  });

  it('names what has no Latin letters by a hash alone', () => {
    expect(contentKey('ما عاصمة مصر؟')).to.match(/^[a-z0-9]{1,7}$/u);
    expect(contentKey('')).to.match(/^[a-z0-9]{1,7}$/u);
  });

  it('is the same for ever: these keys are in learners’ records', () => {
    expect(contentKey('São Paulo')).to.equal('Sao-Paulo-1b0zit7');
    expect(contentKey('ما عاصمة مصر؟')).to.equal('kjsbvy');
  });

  it('is a key for any text, the same for the same text however it is spaced and composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const key = contentKey(text);
        expect(key).to.match(/^[A-Za-z0-9_-]+$/u);
        expect(key.length).to.be.at.most(40);
        expect(contentKey(` ${text.replaceAll(' ', '  ')}\n`)).to.equal(key);
        expect(contentKey(text.normalize('NFC'))).to.equal(contentKey(text.normalize('NFD')));
      }),
    );
  });
});
