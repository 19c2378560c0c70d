import { expect } from '@open-wc/testing';
import { readQuiz } from '../../../src/formats/html/index.js';
import { codes, outline, written } from '../outline.js';

const read = (markup: string) => readQuiz(written(markup));
const lines = (markup: string) => outline(read(markup));

describe('readQuiz on lists', () => {
  it('takes one right answer for pick one, two for pick several', () => {
    expect(lines('<p>Q</p><ul><li>[x] A</li><li>[ ] B</li></ul>')).to.deep.equal(['one: Q', '+ A', '- B']);
    expect(lines('<p>Q</p><ul><li>[x] A</li><li>[X] B</li></ul>')).to.deep.equal([
      'several: Q',
      '+ A',
      '+ B',
    ]);
  });

  it('reads words that stand in no element', () => {
    const markup = '\nWhat is <em>it</em>?\n<ol><li>[x] A<li>[ ] B</ol>\nBecause.';
    expect(lines(markup)).to.deep.equal(['one: What is it?', '+ A', '- B', '! Because.']);
  });

  it('reads several questions one after the other', () => {
    const markup =
      '<p>Q1</p><ul><li>[x] A</li><li>[ ] B</li></ul><blockquote>E1</blockquote>' +
      '<p>Q2</p><p>more</p><blockquote>H2</blockquote><blockquote>H3</blockquote><ul><li>[ ] C</li><li>[x] D</li></ul><p>E2</p>';
    expect(lines(markup)).to.deep.equal([
      'one: Q1',
      '+ A',
      '- B',
      '! E1',
      'one: Q2 more',
      '? H2',
      '? H3',
      '- C',
      '+ D',
      '! E2',
    ]);
  });

  it('starts a prompt at the last heading; a line or heading parts it from what explains the question before', () => {
    const list = '<ul><li>[x] A</li><li>[ ] B</li></ul>';
    expect(lines(`<h3>Q1</h3><p>text</p>${list}<p>E1</p><h3>Q2</h3>${list}`)).to.deep.equal([
      'one: Q1 text',
      '+ A',
      '- B',
      '! E1',
      'one: Q2',
      '+ A',
      '- B',
    ]);
    expect(lines(`<p>Q1</p>${list}<p>E1</p><hr><p>Q2</p>${list}`)).to.deep.equal([
      'one: Q1',
      '+ A',
      '- B',
      '! E1',
      'one: Q2',
      '+ A',
      '- B',
    ]);
  });

  for (const [marker, kind] of Object.entries({
    '[x]': '+',
    '[X]': '+',
    '[✓]': '+',
    '[✔]': '+',
    '[х]': '+',
    '［ｘ］': '+',
    '\\[x\\]': '+',
    '☑': '+',
    '☒': '+',
    '\u200b[x]': '+',
    '\u200f[x]': '+',
    '[ ]': '-',
    '[&nbsp;]': '-',
    '[]': '-',
    '[_]': '-',
    '\\[ \\]': '-',
    '☐': '-',
    '❏': '-',
  })) {
    it(`reads ${marker} as ${kind === '+' ? 'right' : 'wrong'}`, () => {
      const reading = read(`<p>Q</p><ul><li>${marker} A</li><li>[x] B</li><li>[ ] C</li></ul>`);
      expect(outline(reading)[1]).to.equal(`${kind} A`);
      expect(codes(reading)).to.deep.equal([]);
    });
  }

  for (const [marker, kind] of Object.entries({
    '[x ]': '+',
    '[ x]': '+',
    '[ x ]': '+',
    '(x)': '+',
    '( )': '-',
  })) {
    it(`understands ${marker} and says how it is written`, () => {
      const reading = read(`<p>Q</p><ul><li>${marker} A</li><li>[x] B</li><li>[ ] C</li></ul>`);
      expect(outline(reading)[1]).to.equal(`${kind} A`);
      expect(codes(reading)).to.deep.equal(['marker-typo']);
    });
  }

  it('understands a marker without a space behind', () => {
    const reading = read('<p>Q</p><ul><li>[x]A</li><li>[ ]B</li></ul>');
    expect(outline(reading)).to.deep.equal(['one: Q', '+ A', '- B']);
    expect(codes(reading)).to.deep.equal(['marker-typo', 'marker-typo']);
  });

  it('understands a list marked with round brackets throughout', () => {
    expect(lines('<p>Q</p><ul><li>(x) A</li><li>( ) B</li></ul>')).to.deep.equal(['one: Q', '+ A', '- B']);
  });

  it('reads ticks and boxes as Asciidoctor sets them, but no list of mere ticks', () => {
    expect(lines('<p>Q</p><ul><li>✓ A</li><li>❏ B</li></ul>')).to.deep.equal(['one: Q', '+ A', '- B']);
    expect(lines('<p>Q</p><ul><li>✓ A</li><li>✓ B</li></ul>')).to.deep.equal([]);
  });

  it('takes a list without markers for prose', () => {
    const markup =
      '<p>Read:</p><ul><li>[]string is a slice</li><li>[1] Smith</li><li>(a) first</li></ul>' +
      '<p>Q</p><ul><li>[x] A</li><li>[ ] B</li></ul>';
    expect(lines(markup)[0]).to.equal('one: Read: []string is a slice [1] Smith (a) first Q');
  });

  it('takes code for code', () => {
    const markup = '<p>Q</p><ul><li><code>[ ]</code> A</li><li><code>[x]</code> B</li></ul>';
    expect(lines(markup)).to.deep.equal([]);
    const answers = '<p>Q</p><ul><li>[x] <code>[ ]</code></li><li>[ ] <code>{}</code></li></ul>';
    expect(lines(answers)).to.deep.equal(['one: Q', '+ [ ]', '- {}']);
  });

  it('goes by the attribute of a checkbox, not by what somebody ticked', () => {
    const root = written(
      '<p>Q</p><ul><li><input type="checkbox" checked> A</li><li><input type="checkbox"> B</li></ul>',
    );
    for (const box of root.querySelectorAll('input')) box.checked = !box.checked;
    expect(outline(readQuiz(root))).to.deep.equal(['one: Q', '+ A', '- B']);
  });

  it('reads the character that Obsidian keeps, and the empty box that GitLab makes of [~]', () => {
    const obsidian =
      '<p>Q</p><ul><li data-task="="><input type="checkbox" checked>25</li><li data-task="~"><input type="checkbox" checked>30</li></ul>';
    expect(lines(obsidian)).to.deep.equal(['numeric: Q', '= 25', '~ 30']);
    const gitlab =
      '<p>Q</p><ul><li>[=] a</li><li><input type="checkbox" data-inapplicable disabled> <s>b</s></li></ul>';
    expect(lines(gitlab)).to.deep.equal(['fill-in: Q', '= a | ~ b']);
  });

  it('forces pick several or pick one by a class on list, prompt, quiz, item or group', () => {
    const list = '<ul><li>[x] A</li><li>[ ] B</li></ul>';
    expect(lines(`<p>Q</p>${list.replace('<ul', '<ul class="several"')}`)[0]).to.equal('several: Q');
    expect(lines(`<p class="big several">Q</p>${list}`)[0]).to.equal('several: Q');
    expect(lines(`<div class="several"><h3>Q</h3>${list}</div>`)[0]).to.equal('several: Q');
    expect(lines(`<p>Q</p>${list.replace('<li>[ ]', '<li class="several">[ ]')}`)[0]).to.equal('several: Q');
    const root = written(`<p>Q</p>${list}`);
    root.className = 'micro-quiz several';
    expect(outline(readQuiz(root))[0]).to.equal('several: Q');
    expect(lines('<p class="single">Q</p><ul><li>[x] A</li><li>[x] B</li></ul>')[0]).to.equal('one: Q');
  });

  it('reads settings that a tool left as text, and never shows them', () => {
    const list = '<ul><li>[x] A</li><li>[ ] B</li></ul>';
    for (const text of [
      'Q {.several}',
      'Q {: .several }',
      'Q {.several .points-3 #capital}',
      'Q\n{: .several}',
    ]) {
      const reading = read(`<p>${text}</p>${list}`);
      expect(outline(reading)[0], text).to.equal('several: Q');
      expect(codes(reading), text).to.deep.equal([]);
    }
    const [question] = read(`<h3>Q {#capital .points-3}</h3><p>more <em>here</em></p>${list}`).model
      .questions;
    expect(question).to.include({ key: 'capital', points: 3 });
    expect(lines(`<p>Q</p><ul><li>[x] A</li><li>[ ] B\n{: .several}</li></ul>`)).to.deep.equal([
      'several: Q',
      '+ A',
      '- B',
    ]);
  });

  it('keeps braces that mean nothing, and says so', () => {
    const reading = read('<p>Q {.shuffle}</p><ul><li>[x] A</li><li>[ ] B</li></ul>');
    expect(outline(reading)[0]).to.equal('one: Q {.shuffle}');
    expect(codes(reading)).to.deep.equal(['unknown-setting']);
    expect(codes(read('<p>What is {a}?</p><ul><li>[x] A {}</li><li>[ ] B</li></ul>'))).to.deep.equal([]);
  });

  it('makes a true-false question of the two words', () => {
    const [question] = read('<p>Q</p><ul><li>[ ] Falsch</li><li>[x] Wahr</li></ul>').model.questions;
    expect(question?.type).to.equal('true-false');
    expect(question)
      .to.have.property('choices')
      .that.deep.equals([
        { id: 'false', text: 'Falsch', correct: false },
        { id: 'true', text: 'Wahr', correct: true },
      ]);
  });

  it('keeps feedback with its answer in whatever form it comes', () => {
    const forms = [
      '<li>[x] A<blockquote>F</blockquote></li>',
      '<li><p>[x] A</p><blockquote><p>F</p></blockquote></li>',
      '<li>[x] A <span class="feedback">F</span></li>',
      '<li><label>[x] A <em class="feedback">F</em></label></li>',
      '<li>[x] A\n> F</li>',
      '<li>[x] A\n    &gt; F</li>',
      '<li>[x] A<div class="quoteblock"><blockquote><p>F</p></blockquote></div></li>',
    ];
    for (const form of forms)
      expect(lines(`<p>Q</p><ul>${form}<li>[ ] B</li></ul>`)[1], form).to.equal('+ A // F');
  });

  it('reads feedback with markup that stands in a text as lines', () => {
    const markup = '<p>Q</p><ul><li>[x] <b>A</b>\n> F <i>is</i>\n> so</li><li>[ ] B</li></ul>';
    expect(lines(markup)[1]).to.equal('+ A // F is so');
  });

  it('joins lists that feedback or an editor split', () => {
    const split =
      '<p>Q</p><ul><li>[ ] A</li></ul><blockquote>FA</blockquote><ul><li>[x] B</li></ul><blockquote>FB</blockquote>';
    expect(lines(`${split}<blockquote>E</blockquote>`)).to.deep.equal([
      'one: Q',
      '- A // FA',
      '+ B // FB',
      '! E',
    ]);
    expect(
      lines('<p>Q</p><ul><li>[ ] A</li></ul><ul><li>[x] B</li></ul><blockquote>E</blockquote>'),
    ).to.deep.equal(['one: Q', '- A', '+ B', '! E']);
  });

  it('does not join what a line parts', () => {
    const markup = '<p>Q</p><ul><li>[x] A</li><li>[ ] B</li></ul><hr><ul><li>[x] C</li><li>[ ] D</li></ul>';
    const reading = read(markup);
    expect(outline(reading)).to.deep.equal(['one: Q', '+ A', '- B']);
    expect(codes(reading)).to.deep.equal(['no-prompt']);
  });

  it('takes hints by their class, and a quote of class quote for prose', () => {
    const markup =
      '<p>Who said</p><blockquote class="quote">To be</blockquote><p class="hint">H</p><ul><li>[x] A</li><li>[ ] B</li></ul>' +
      '<div class="explanation"><p>E</p></div>';
    expect(lines(markup)).to.deep.equal(['one: Who said To be', '? H', '+ A', '- B', '! E']);
  });

  it('leaves lists in an answer to its text', () => {
    const reading = read('<p>Q</p><ul><li>[x] A<ul><li>one</li><li>two</li></ul></li><li>[ ] B</li></ul>');
    expect(outline(reading)).to.deep.equal(['one: Q', '+ A one two', '- B']);
    expect(codes(reading)).to.deep.equal([]);
  });
});
