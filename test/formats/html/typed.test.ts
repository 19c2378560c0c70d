import { expect } from '@open-wc/testing';
import { textOf } from '../../../src/domain/question/model.js';
import { readQuiz } from '../../../src/formats/html/index.js';
import { codes, outline, plain, written } from '../outline.js';

const read = (markup: string) => readQuiz(written(markup));
const lines = (markup: string) => outline(read(markup));

describe('readQuiz on answers to type', () => {
  it('reads accepted and foreseen answers', () => {
    const markup =
      '<p>Q</p><ul><li>[=] Paris</li><li>[~] Lyon<blockquote>F</blockquote></li><li>[~]<blockquote>R</blockquote></li></ul>';
    expect(lines(markup)).to.deep.equal(['fill-in: Q', '= Paris | ~ Lyon // F | ~ // R']);
  });

  it('asks for a number where all right answers are numbers of one unit', () => {
    const markup =
      '<p>Q</p><ul><li>[=] 20..25 kg</li><li>[=] 27 kg</li><li>[~] 30<blockquote>F</blockquote></li><li>[~]<blockquote>R</blockquote></li></ul>';
    expect(lines(markup)).to.deep.equal(['numeric kg: Q', '= 20..25', '= 27', '~ 30 // F', '~ .. // R']);
    expect(lines('<p>Q</p><ul><li>[=] 2 weeks</li><li>[=] 14 days</li></ul>')).to.deep.equal([
      'fill-in: Q',
      '= 2 weeks | = 14 days',
    ]);
    expect(lines('<p>Q</p><ul><li>[=] 25</li><li>[=] twenty-five</li></ul>')[0]).to.equal('fill-in: Q');
    expect(lines('<p>Q</p><ul><li>[=] 2FA</li></ul>')).to.deep.equal(['fill-in: Q', '= 2FA']);
  });

  it('finds blanks in the prompt', () => {
    expect(lines('<p>The capital of [[France]] is [[Paris|paris]].</p>')).to.deep.equal([
      'fill-in: The capital of [[]] is [[]].',
      '= France',
      '= Paris | = paris',
    ]);
    expect(lines('<p>2 + 2 = [[4]]</p>')).to.deep.equal(['numeric: 2 + 2 = [[]]', '= 4']);
  });

  it('finds blanks among markup', () => {
    const reading = read(
      '<p>Use [[<code>print</code>]] or [[a<em>b</em>c]], <b>not [[x]]</b> nor <code>y[[1]]</code>.</p>',
    );
    expect(outline(reading)).to.deep.equal([
      'fill-in: Use [[]] or [[]], not [[]] nor y[[1]].',
      '= print',
      '= abc',
      '= x',
    ]);
    expect(
      (plain(reading) as { model: { questions: { prompt: string }[] } }).model.questions[0]?.prompt,
    ).to.equal('Use [[]] or [[]], <b>not [[]]</b> nor <code>y[[1]]</code>.');
  });

  it('reads a cloze of several blocks; a line parts it from what explains it', () => {
    const markup = '<p>A [[one]]</p><pre>code</pre><p>B [[two]]</p><hr><p>E</p>';
    expect(lines(markup)).to.deep.equal(['fill-in: A [[]] code B [[]]', '= one', '= two', '! E']);
  });

  it('puts hints before a blank and the explanation behind it', () => {
    const markup =
      '<h3>Q</h3><blockquote>H</blockquote><p>A [[one]]</p><blockquote>E</blockquote><p>B [[two]]</p>';
    expect(lines(markup)).to.deep.equal([
      'fill-in: Q A [[]]',
      '? H',
      '= one',
      '! E',
      'fill-in: B [[]]',
      '= two',
    ]);
  });

  it('tells a blank from the prompt of the list behind it', () => {
    const markup = '<p>A [[one]]</p><p>Q</p><ul><li>[x] B</li><li>[ ] C</li></ul>';
    expect(lines(markup)).to.deep.equal(['fill-in: A [[]]', '= one', 'one: Q', '+ B', '- C']);
  });

  it('leaves brackets alone above answers to choose', () => {
    expect(lines('<p>What is x[[1]]?</p><ul><li>[x] B</li><li>[ ] C</li></ul>')[0]).to.equal(
      'one: What is x[[1]]?',
    );
  });

  it('answers an empty blank by the list below', () => {
    const markup =
      '<p>The capital is [[ ]].</p><ul><li>[=] Paris</li><li>[~] Lyon<blockquote>F</blockquote></li></ul>';
    expect(lines(markup)).to.deep.equal(['fill-in: The capital is [[]].', '= Paris | ~ Lyon // F']);
  });

  it('counts letter case only where it is set', () => {
    const sensitive = (markup: string) => read(markup).model.questions[0];
    expect(sensitive('<p>A [[Pa]]</p>')).to.have.property('caseSensitive', false);
    expect(sensitive('<p class="case-sensitive">A [[Pa]]</p>')).to.have.property('caseSensitive', true);
    expect(sensitive('<p>A [[Pa]] {.case-sensitive}</p>')).to.have.property('caseSensitive', true);
  });

  it('takes numbers for texts where each letter counts: 1.10 is not 1.1', () => {
    expect(lines('<p>Q {.case-sensitive}</p><ul><li>[=] 1.10</li></ul>')).to.deep.equal([
      'fill-in: Q',
      '= 1.10',
    ]);
    expect(lines('<p>Q</p><ul><li>[=] 007</li></ul>')).to.deep.equal(['fill-in: Q', '= 007']);
  });

  it('leaves brackets that do not close as text', () => {
    const reading = read('<p>if [[ -f x</p><ul><li>[=] a</li></ul>');
    expect(textOf(reading.model.questions[0]?.prompt ?? '')).to.equal('if [[ -f x');
    expect(codes(reading)).to.deep.equal([]);
  });
});
