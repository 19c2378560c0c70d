import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readQuiz } from '../../../src/formats/html/index.js';
import { readPlainQuiz } from '../../../src/formats/html/plain.js';
import { plain, written } from '../outline.js';

/** Words as authors write them, and characters that mean something to the whole reader. */
const words = fc
  .array(
    fc.oneof(
      {
        weight: 60,
        arbitrary: fc.constantFrom(
          'Who',
          'may',
          'sign?',
          'Größe',
          'يوقع',
          '3.5',
          'True',
          'False',
          'C++',
          'a & b',
        ),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '[x]',
          '[[a]]',
          '{.several}',
          '{#a}',
          '☐',
          '✓',
          '(x)',
          '\n> F',
          '\u200b',
          '\u00a0',
          '\n- [x] A',
          '>',
          '_',
          ' ',
          'https://x.org',
          '\ufeff',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '));

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const text = words.map(escaped);

const quote = text.chain((said) =>
  fc.constantFrom(`<blockquote>${said}</blockquote>`, `<blockquote>\n<p>${said}</p>\n</blockquote>`),
);

const item = fc
  .tuple(
    fc.constantFrom(
      '[x] ',
      '[ ] ',
      '[ ] ',
      '[X] ',
      '[x]',
      '[] ',
      '[\u00a0] ',
      '[c] ',
      '[=] ',
      '(x) ',
      '',
      '[ ]\n',
      '\u200b[x] ',
    ),
    text,
    fc.option(quote, { nil: '' }),
  )
  .map(([marker, said, feedback]) => `<li>${marker}${said}${feedback}</li>`);

/** Mostly the plainest items, so that whole quizzes of them come about. */
const plainItem = fc
  .tuple(fc.constantFrom('[x] ', '[ ] '), text, fc.option(quote, { nil: '', freq: 3 }))
  .map(([marker, said, feedback]) => `<li>${marker}${said}${feedback}</li>`);

const list = fc
  .tuple(
    fc.constantFrom('ul', 'ol'),
    fc.array(fc.oneof({ weight: 60, arbitrary: plainItem }, { weight: 1, arbitrary: item }), {
      maxLength: 5,
    }),
  )
  .map(([tag, items]) => `<${tag}>\n${items.join('\n')}\n</${tag}>`);

const question = fc
  .tuple(text, fc.option(quote, { nil: '', freq: 2 }), list, fc.option(quote, { nil: '', freq: 2 }))
  .map(([prompt, hint, answers, explanation]) => `<p>${prompt}</p>${hint}${answers}${explanation}`);

const other = fc.oneof(
  text,
  quote,
  list,
  text.map((said) => `<p>${said}</p>`),
  text.map((said) => `<h3>${said}</h3>`),
  fc.constantFrom(
    '<hr>',
    '<p></p>',
    '<ul></ul>',
    '<!-- c -->',
    '<p class="several">Q</p>',
    '<video></video>',
    '<script>x</script>',
    '<p>a<br>b</p>',
    '<p>a<!-- c -->b</p>',
  ),
);

const quiz = fc.tuple(
  fc.constantFrom(
    '',
    ' id="a"',
    ' id="größe"',
    ' data-key="k"',
    ' data-key=""',
    ' id=" "',
    ' class="micro-quiz"',
    ' class="several"',
    ' class="points-2"',
    ' lang="ar"',
  ),
  fc.array(fc.oneof({ weight: 20, arbitrary: question }, { weight: 1, arbitrary: other }), {
    minLength: 1,
    maxLength: 4,
  }),
);

describe('readPlainQuiz', () => {
  it('reads what readQuiz reads, or leaves it to readQuiz', function () {
    this.timeout(60_000);
    let read = 0;
    fc.assert(
      fc.property(quiz, ([attributes, parts]) => {
        const root = written(`<div${attributes}>${parts.join('\n')}</div>`).firstElementChild as Element;
        const reading = readPlainQuiz(root);
        if (!reading) return;
        read += 1;
        expect(plain(reading)).to.deep.equal(plain(readQuiz(root)));
      }),
      { numRuns: 5000 },
    );
    // Else the property says nothing.
    expect(read).to.be.greaterThan(300);
  });

  it('reads a quiz of the plainest form', () => {
    const markup =
      '<p>Who may sign?</p><blockquote>Think.</blockquote><ul><li>[x] The head<blockquote>Right.</blockquote></li><li>[ ] Anybody who happens to be there</li></ul><blockquote>So.</blockquote>';
    expect(readPlainQuiz(written(markup))?.model.questions).to.have.length(1);
  });
});
