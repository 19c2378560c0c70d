import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { RichProse } from '../../src/domain/question/model.js';
import type { Quiz } from '../../src/domain/quiz/model.js';
import type { Json } from '../../src/domain/xapi/types.js';
import { readQuiz } from '../../src/formats/html/index.js';
import { asKept, withoutQuestions, writeKept } from '../../src/formats/kept-quiz.js';
import { readKept } from '../../src/formats/read-kept.js';
import { readQuizModel } from '../../src/formats/quiz-model.js';
import { quizOf as anyQuiz } from '../domain/arbitraries.js';
import { plain } from './outline.js';

const place = { page: 'Lifting', language: 'en' };

function quizOf(markup: string) {
  const host = document.createElement('div');
  host.id = 'check';
  host.innerHTML = markup;
  return readQuiz(host).model;
}

const plainQuiz = (model: Quiz) => plain({ model, problems: [], foreign: [] });

const kept = (value: unknown) => asKept(JSON.parse(JSON.stringify(value)) as Json)!;

describe('a quiz that is kept with the record', () => {
  it('comes back with the same questions, markup included', () => {
    const quiz = quizOf(`
      <p>How do you <em>lift</em>?</p>
      <blockquote>Mind your <a href="#back">back</a>.</blockquote>
      <ul><li>[x] With the <b>knees</b> <blockquote>They are <i>strong</i>.</blockquote></li><li>[ ] With the back</li></ul>
      <p>A load of more than [[25]] kg is heavy.</p>
    `);
    const back = readKept(kept(writeKept(quiz, place)));
    expect(plainQuiz(back)).to.deep.equal(
      // Links lead from anywhere.
      JSON.parse(JSON.stringify(plainQuiz(quiz)).replace('#back', `${document.baseURI.split('#')[0]}#back`)),
    );
    const [first] = back.questions;
    expect((first!.prompt as RichProse).nodes.map((node) => (node as Node).textContent)).to.deep.equal([
      'How do you ',
      'lift',
      '?',
    ]);
  });

  it('comes back whatever its questions are', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        const sound = readQuizModel(quiz).model;
        expect(plainQuiz(readKept(kept(writeKept(sound, place))))).to.deep.equal(plainQuiz(sound));
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out a question that only its own page can show, and one too many', () => {
    const drawing = quizOf(`
      <p>What is it? <svg><path></path></svg></p><ul><li>[x] A</li><li>[ ] B</li></ul>
      <p>What is that?</p><ul><li>[x] A</li><li>[ ] B</li></ul>
    `);
    expect(readKept(kept(writeKept(drawing, place))).questions.map(({ key }) => key)).to.deep.equal([
      'What-is-that',
    ]);
    const [each] = drawing.questions.slice(1);
    const many = Array.from({ length: 1000 }, (_, index) => ({ ...each!, key: `q${index}` }));
    const written = writeKept({ key: 'check', questions: many }, place);
    const text = written.quiz;
    expect(text.length).to.be.within(60 * 1024, 66 * 1024);
    expect(readKept(kept(written)).questions.map(({ key }) => key)).to.deep.equal(written.keys);
    expect(written.keys.length).to.be.within(100, 999);
  });

  it('has no questions once it is gone, or cannot be read', () => {
    const written = writeKept(quizOf('<p>Which?</p><ul><li>[x] A</li><li>[ ] B</li></ul>'), place);
    expect(readKept(withoutQuestions(written)).questions).to.deep.equal([]);
    expect(readKept({ ...written, quiz: '{"questions": [' }).questions).to.deep.equal([]);
    for (const value of [null, 3, [], {}, { ...written, version: 2 }, { ...written, quiz: {} }]) {
      expect(asKept(value as Json)).to.equal(undefined);
    }
  });
});
