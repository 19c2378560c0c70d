import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findQuote, quoteAt } from '../../../src/domain/thread/find-quote.js';
import { longestQuote } from '../../../src/domain/thread/text-quote.js';

/** Texts in which much is said twice, with characters of two code units. */
const pages = fc
  .array(fc.constantFrom('a', 'b', 'lift', ' ', '. ', '😀', 'ع'), { maxLength: 60 })
  .map((words) => words.join(''));

const withSpan = pages.chain((text) =>
  fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)).map(([page, a, b]) => ({
    page,
    span: { start: Math.min(a, b), end: Math.max(a, b) },
  })),
);

const found = (page: string, exact: string, prefix = '', suffix = '') => {
  const span = findQuote(page, { exact, prefix, suffix });
  return span && `${page.slice(0, span.start)}[${page.slice(span.start, span.end)}]${page.slice(span.end)}`;
};

describe('a quoted passage', () => {
  it('is found where it was quoted: what it says, inside of what was selected, and nothing else says it there', () => {
    fc.assert(
      fc.property(withSpan, ({ page, span }) => {
        const quote = quoteAt(page, span);
        const isWords =
          page
            .slice(span.start, span.end)
            .replace(/\p{Surrogate}/gu, '')
            .trim() !== '';
        expect(quote !== undefined).to.equal(isWords);
        if (!quote) return;
        const again = findQuote(page, quote)!;
        expect(page.slice(again.start, again.end)).to.equal(quote.exact);
        // Where it stands twice with the same 32 signs around, none can tell which was meant.
        const isOnce = page.length <= 32;
        if (isOnce)
          expect(again.start >= span.start && again.end <= span.end, JSON.stringify(again)).to.equal(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is found, whatever the page says before and behind it by now, as long as it says it', () => {
    fc.assert(
      fc.property(withSpan, pages, pages, ({ page, span }, before, behind) => {
        const quote = quoteAt(page, span);
        fc.pre(quote !== undefined);
        const now = before + page + behind;
        const again = findQuote(now, quote!)!;
        expect(now.slice(again.start, again.end)).to.equal(quote!.exact);
        // Taken out, it may come about anew of what stood around it.
        const without = now.replaceAll(quote!.exact, '');
        if (!without.includes(quote!.exact)) expect(findQuote(without, quote!)).to.equal(undefined);
      }),
    );
  });

  it('is the one of several whose surroundings are most alike', () => {
    const page = 'Stand firm. Lift. Walk slowly. Lift. Put it down. Lift.';
    expect(found(page, 'Lift.', 'slowly. ', ' Put')).to.equal(
      'Stand firm. Lift. Walk slowly. [Lift.] Put it down. Lift.',
    );
    expect(found(page, 'Lift.', 'down. ')).to.equal(
      'Stand firm. Lift. Walk slowly. Lift. Put it down. [Lift.]',
    );
    expect(found(page, 'Lift.', 'Now sit. ', ' Put it away')).to.equal(
      'Stand firm. Lift. Walk slowly. [Lift.] Put it down. Lift.',
    );
    expect(found(page, 'Lift.')).to.equal('Stand firm. [Lift.] Walk slowly. Lift. Put it down. Lift.');
    expect(found(page, 'Push.', 'Stand firm. ')).to.equal(undefined);
    expect(found(page, '')).to.equal(undefined);
  });

  it('holds no half of a character, and no space at its ends; one that is too long ends with a word', () => {
    expect(quoteAt('a 😀 b', { start: 3, end: 6 })!.exact).to.equal('b');
    expect(quoteAt('  two words ', { start: 0, end: 12 })).to.deep.equal({
      exact: 'two words',
      prefix: '  ',
      suffix: ' ',
    });
    expect(quoteAt('   ', { start: 0, end: 3 })).to.equal(undefined);
    const long = 'word '.repeat(1000);
    const { exact } = quoteAt(long, { start: 0, end: long.length })!;
    expect(exact.length).to.be.within(longestQuote - 5, longestQuote);
    expect(exact.endsWith('word')).to.equal(true);
    expect(quoteAt('x'.repeat(2000), { start: 0, end: 2000 })!.exact).to.have.lengthOf(longestQuote);
  });

  it('is looked for in one pass: a book of a million signs that says it ten thousand times', () => {
    const page = `${'Lift with your legs, and not with your back, all day long, always, every one of you.\n'.repeat(11_000)}end`;
    const begun = performance.now();
    expect(findQuote(page, { exact: 'Lift with', prefix: '', suffix: 'out a word' })!.start).to.equal(0);
    expect(findQuote(page, { exact: 'Lift without', prefix: '', suffix: '' })).to.equal(undefined);
    expect(performance.now() - begun).to.be.below(1000);
  });
});
