import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  mentionedIn,
  mentionMarkup,
  mentionName,
  mentionSplitter,
} from '../../../src/domain/thread/mention-text.js';
import type { Inline } from '../../../src/domain/thread/rich-text.js';
import { readComment } from '../../../src/formats/comment/read-comment.js';

const named = (...names: readonly string[]) => names.map((name) => ({ name }));

/** What is taken for a name stands in brackets. */
const split = (text: string, ...names: readonly string[]) =>
  mentionSplitter(named(...names))(text)
    .map((piece) => (typeof piece === 'string' ? piece : `[${piece.name}]`))
    .join('');

/** The words of a tree, one paragraph of plain text. */
const said = (text: string): readonly Inline[] => {
  const [block, more] = readComment(text);
  return more === undefined && block?.kind === 'paragraph' ? block.children : [];
};

describe('names in words', () => {
  it('are found behind an @, as whole words, the longer one first', () => {
    expect(split('Ask @Ana, or @Ana Ruiz.', 'Ana', 'Ana Ruiz')).to.equal('Ask [Ana], or [Ana Ruiz].');
    expect(split('(@Ana)\n@Ana', 'Ana')).to.equal('([Ana])\n[Ana]');
    expect(split('@Anabel @Ana_b me@Ana https://x.example/@Ana @@Ana ana', 'Ana')).to.equal(
      '@Anabel @Ana_b me@Ana https://x.example/@Ana @@Ana ana',
    );
    expect(split('شكرًا @سلمى!', 'سلمى')).to.equal('شكرًا [سلمى]!');
    expect(split('@Ana', ...[])).to.equal('@Ana');
    expect(split('@a.*b @axxb', 'a.*b')).to.equal('[a.*b] @axxb');
  });

  it('lose no sign of the words, whatever these and the names are', () => {
    const anything = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(
        anything,
        fc.array(
          anything.filter((name) => name !== ''),
          { maxLength: 4 },
        ),
        (text, names) => {
          const pieces = mentionSplitter(named(...names))(text);
          expect(
            pieces.map((piece) => (typeof piece === 'string' ? piece : `@${piece.name}`)).join(''),
          ).to.equal(text);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are read from the words again as they were put in, whatever signs a name has', () => {
    const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map(mentionName);
    fc.assert(
      fc.property(
        fc.oneof(names, fc.constantFrom('a*b*', '_x_', 'ana@corp.example', '`q`', '[l](x)', '&lt;')),
        (name) => {
          // A name of signs alone may end where a word begins; and what ends in white space is no name.
          fc.pre(name !== '' && /[\p{L}\p{N}]$/u.test(name));
          const text = `Ask ${mentionMarkup(name)}, please`;
          expect(mentionedIn(text, named('Other', name))).to.deep.equal(named(name));
          const words = said(text);
          expect(
            words.every((word) => typeof word === 'string'),
            JSON.stringify(words),
          ).to.equal(true);
          expect(split(words.join(''), name)).to.equal(`Ask [${name}], please`);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('name each person once; of several who are called the same, the first', () => {
    const people = [
      { name: 'Ana', agent: '1' },
      { name: 'Ana', agent: '2' },
      { name: 'Ben', agent: '3' },
    ];
    expect(mentionedIn('@Ana @Ben @Ana', people).map(({ agent }) => agent)).to.deep.equal(['1', '3']);
    expect(mentionedIn('nobody', people)).to.deep.equal([]);
    expect(mentionedIn('@Ana', [])).to.deep.equal([]);
  });

  it('are in one line, and do not turn the words around them', () => {
    expect(mentionName(' Ana\n\tRuiz\u202E ')).to.equal('Ana Ruiz');
  });
});
