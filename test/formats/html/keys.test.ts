import { expect } from '@open-wc/testing';
import { contentKey } from '../../../src/domain/question/key.js';
import { readQuiz } from '../../../src/formats/html/index.js';
import { codes, written } from '../outline.js';

const read = (markup: string) => readQuiz(written(markup));
const keys = (markup: string) => read(markup).model.questions.map(({ key }) => key);
const list = '<ul><li>[x] A</li><li>[ ] B</li></ul>';

describe('keys that readQuiz gives', () => {
  it('come from the content where the author names nothing', () => {
    expect(keys(`<p>Who may sign?</p>${list}<p>What is <em>it</em>?</p>${list}`)).to.deep.equal([
      'Who-may-sign',
      'What-is-it',
    ]);
  });

  it('do not depend on where a question stands', () => {
    const first = `<p>What is this?</p>${list}`;
    const second = '<p>What is this?</p><ul><li>[x] C</li><li>[ ] D</li></ul>';
    const there = keys(first + second);
    expect(new Set(there).size).to.equal(2);
    expect(keys(second + first)).to.deep.equal([...there].reverse());
    expect(codes(read(first + second))).to.deep.equal([]);
  });

  it('are the author’s id or data-key, on list, prompt, fieldset, item', () => {
    expect(keys(`<p>Q</p>${list.replace('<ul', '<ul id="a"')}`)).to.deep.equal(['a']);
    expect(keys(`<p id="b">Q</p>${list}`)).to.deep.equal(['b']);
    expect(keys(`<h3 data-key="c">Q</h3>${list}`)).to.deep.equal(['c']);
    expect(keys(`<p id="x" data-key="d">Q</p>${list}`)).to.deep.equal(['d']);
    const [question] = read('<p>Q</p><ul><li id="one">[x] A</li><li>[ ] B {#two}</li></ul>').model.questions;
    expect(question && 'choices' in question && question.choices.map(({ id }) => id)).to.deep.equal([
      'one',
      'two',
    ]);
  });

  it('are never the ids that tools give to headings and checkboxes: those are numbers in disguise', () => {
    expect(keys(`<h3 id="_1">ما هذا؟</h3>${list}`)).to.deep.equal([contentKey('ما هذا؟')]);
    const boxes =
      '<ul><li><input type="checkbox" id="task-item-1" checked> A</li><li><input type="checkbox" id="task-item-2"> B</li></ul>';
    const [question] = read(`<p>Q</p>${boxes}`).model.questions;
    expect(question && 'choices' in question && question.choices.map(({ id }) => id)).to.deep.equal([
      'A',
      'B',
    ]);
  });

  it('are made fit for an IRI', () => {
    const [key] = keys(`<p id="größe: 1">Q</p>${list}`);
    expect(key).to.match(/^[A-Za-z0-9_-]+$/u);
    expect(key).to.equal(contentKey('größe: 1'));
  });

  it('are told apart where the author gave one twice', () => {
    const reading = read(`<p id="a">Q1</p>${list}<p id="a">Q2</p>${list}`);
    expect(reading.model.questions.map(({ key }) => key)).to.deep.equal(['a', 'a-2']);
    expect(codes(reading)).to.deep.equal(['duplicate-id']);
  });

  it('name the quiz by its id, else by its first prompt, even where that cannot be asked', () => {
    const root = written(`<p>First one</p><ul><li>[ ] A</li><li>[ ] B</li></ul><p>Second</p>${list}`);
    expect(readQuiz(root).model.key).to.equal('First-one');
    root.id = 'check';
    expect(readQuiz(root).model.key).to.equal('check');
  });
});
