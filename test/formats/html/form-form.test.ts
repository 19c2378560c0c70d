import { expect } from '@open-wc/testing';
import { readQuiz } from '../../../src/formats/html/index.js';
import { codes, outline, written } from '../outline.js';

const read = (markup: string) => readQuiz(written(markup));
const lines = (markup: string) => outline(read(markup));

describe('readQuiz on forms', () => {
  it('reads radio buttons as pick one, checkboxes as pick several', () => {
    const radio =
      '<fieldset><legend>Q</legend><label><input type="radio" name="q" class="correct"> A</label><label><input type="radio" name="q"> B</label></fieldset>';
    expect(lines(radio)).to.deep.equal(['one: Q', '+ A', '- B']);
    expect(lines(radio.replaceAll('radio', 'checkbox'))).to.deep.equal(['several: Q', '+ A', '- B']);
  });

  it('takes the right ones by class or data-correct, on input or label', () => {
    const row = (label: string, input: string) =>
      `<label ${label}><input type="checkbox" ${input}> A</label>`;
    for (const [label, input, sign] of [
      ['class="big correct"', '', '+'],
      ['data-correct', '', '+'],
      ['', 'class="correct"', '+'],
      ['', 'data-correct="true"', '+'],
      ['', 'data-correct="false"', '-'],
      ['', 'checked', '-'],
    ] as const) {
      const markup = `<fieldset><legend>Q</legend>${row(label, input)}<label><input type="checkbox" class="correct"> B</label></fieldset>`;
      expect(lines(markup)[1], `${label} ${input}`).to.equal(`${sign} A`);
    }
  });

  it('finds labels by wrapping, by for, and by aria-label, in whatever rows', () => {
    const markup = `<fieldset><legend>Q</legend><div class="rows">
      <p><input type="radio" id="a"><label for="a">A</label></p>
      <div><label for="b">B</label><input type="radio" id="b" class="correct"></div>
      <ul><li><label><span><input type="radio"></span> <b>C</b></label></li></ul>
      <input type="radio" aria-label="D"></div></fieldset>`;
    const reading = read(markup);
    expect(outline(reading)).to.deep.equal(['one: Q', '- A', '+ B', '- C', '- D']);
    expect(codes(reading)).to.deep.equal([]);
  });

  it('shares remarks out: before, in a row, between rows, behind', () => {
    const row = (text: string, more = '') =>
      `<div><label><input type="radio" class="correct"> ${text}</label>${more}</div>`;
    const markup =
      `<fieldset><legend>Q</legend><blockquote>H</blockquote>${row('A', '<blockquote>FA</blockquote>')}` +
      `${row('B')}<p class="feedback">FB</p>${row('C', '<p class="feedback">FC</p>')}<blockquote>E</blockquote></fieldset>`;
    expect(
      lines(
        markup.replaceAll(
          '<div><label><input type="radio" class="correct"> A',
          '<div><label><input type="radio"> A',
        ),
      ),
    ).to.deep.equal(['one: Q', '? H', '- A // FA', '+ B // FB', '+ C // FC', '! E']);
  });

  it('reads the remark behind the last row as feedback where remarks stand between the rows', () => {
    const row = (text: string, correct = '') => `<label><input type="radio" ${correct}> ${text}</label>`;
    const markup = `<fieldset><legend>Q</legend>${row('A')}<blockquote>FA</blockquote>${row('B', 'data-correct')}<blockquote>FB</blockquote><blockquote>E</blockquote></fieldset>`;
    expect(lines(markup)).to.deep.equal(['one: Q', '- A // FA', '+ B // FB', '! E']);
  });

  it('asks with the legend, what stands below it, and what stands before the fieldset', () => {
    const rows = '<label><input type="radio"> A</label><label><input type="radio" class="correct"> B</label>';
    const markup = `<p>Read this.</p><fieldset><legend>Q</legend><p>more</p>${rows}<p>E</p></fieldset><p>E2</p>`;
    expect(lines(markup)).to.deep.equal(['one: Read this. Q more', '- A', '+ B', '! E E2']);
  });

  it('makes choice ids of key, value or id, else of the words', () => {
    const markup = `<fieldset id="who"><legend>Q</legend>
      <label><input type="radio" data-key="k" value="v"> A</label><label><input type="radio" value="v" class="correct"> B</label>
      <label><input type="radio" id="i"> C</label><label><input type="radio"> D</label></fieldset>`;
    const [question] = read(markup).model.questions;
    expect(question?.key).to.equal('who');
    expect(question && 'choices' in question && question.choices.map(({ id }) => id)).to.deep.equal([
      'k',
      'v',
      'i',
      'D',
    ]);
  });

  it('reads inputs to type in', () => {
    expect(
      lines('<fieldset><legend>Q</legend><input data-answer="Paris|Lutetia" aria-label="City"></fieldset>'),
    ).to.deep.equal(['fill-in: Q', '= Paris | = Lutetia']);
    expect(
      lines('<fieldset><legend>Q</legend><label><input type="text" data-answer="25"></label></fieldset>'),
    ).to.deep.equal(['fill-in: Q', '= 25']);
    expect(
      lines(
        '<fieldset><legend>Q</legend><label>Weight <input type="number" data-answer="20..25 kg"></label></fieldset>',
      ),
    ).to.deep.equal(['numeric kg: Q Weight [[]]', '= 20..25']);
    expect(
      lines(
        '<fieldset><legend>Q</legend><p>The <input data-answer="a"> of <b><input data-answer="b"></b></p><blockquote>E</blockquote></fieldset>',
      ),
    ).to.deep.equal(['fill-in: Q The [[]] of [[]]', '= a', '= b', '! E']);
  });

  it('names inputs to type in by their labels', () => {
    const names = (body: string) => {
      const [question] = read(`<fieldset><legend>Q</legend>${body}</fieldset>`).model.questions;
      return question?.type === 'fill-in'
        ? question.blanks.map(({ label }) => label)
        : question?.type === 'numeric' && question.label;
    };
    const input = (more = '') => `<input type="text" data-answer="a" ${more}>`;
    expect(
      names(`<label>France ${input()}</label> <label for="i">Italy</label>${input('id="i"')}`),
    ).to.deep.equal(['France', 'Italy']);
    expect(
      names(
        `<p><label for="j">Spain</label></p><p>${input('id="j"')}</p><p>${input('aria-label="Peru"')}</p>`,
      ),
    ).to.deep.equal(['Spain', 'Peru']);
    expect(names(`<label>The ${input()} of ${input()}</label>`)).to.deep.equal([undefined, undefined]);
    expect(names('<label>Weight <input type="number" data-answer="25"></label>')).to.equal('Weight');
  });

  it('reads a list of answers in a fieldset', () => {
    const markup =
      '<fieldset><legend>Q</legend><blockquote>H</blockquote><input type="text"><ul><li>[=] a</li><li>[~] b</li></ul><p>E</p></fieldset>';
    expect(lines(markup)).to.deep.equal(['fill-in: Q', '? H', '= a | ~ b', '! E']);
  });

  it('reads true and false', () => {
    const markup =
      '<fieldset><legend>Q</legend><label><input type="radio" value="1"> True</label><label><input type="radio" value="2" class="correct"> False</label></fieldset>';
    expect(lines(markup)[0]).to.equal('true-false: Q');
  });

  it('does not let a list behind a fieldset join it', () => {
    const rows = '<label><input type="radio"> A</label><label><input type="radio" class="correct"> B</label>';
    const reading = read(
      `<fieldset><legend>Q</legend>${rows}</fieldset><ul><li>[x] C</li><li>[ ] D</li></ul>`,
    );
    expect(outline(reading)).to.deep.equal(['one: Q', '- A', '+ B']);
    expect(codes(reading)).to.deep.equal(['no-prompt']);
  });

  it('looks through a form, whatever its controls are called', () => {
    const rows =
      '<label><input type="radio" name="childNodes"> A</label><label><input type="radio" name="getAttribute" class="correct"> B</label>';
    expect(
      lines(`<form><fieldset><legend>Q</legend>${rows}</fieldset><button>Send</button></form>`),
    ).to.deep.equal(['one: Q', '- A', '+ B']);
  });
});
