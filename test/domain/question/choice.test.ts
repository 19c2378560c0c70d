import { expect } from '@open-wc/testing';
import { interactionOf } from '../../../src/domain/question/index.js';
import type { Question, Response } from '../../../src/domain/question/model.js';
import { choicesOf, pickOne, pickSeveral, trueFalse } from '../questions.js';

const judge = (question: Question, response: Response) => {
  const { raw, verdict } = interactionOf(question).score(question, response);
  return `${raw} ${verdict}`;
};

describe('a choice of one', () => {
  const question = pickOne('-coal +water -ice', { points: 2 });
  for (const [response, expected] of [
    [['water'], '2 right'],
    [['coal'], '0 wrong'],
    [[], '0 wrong'],
    [['water', 'coal'], '0 wrong'],
    [['unknown'], '0 wrong'],
    [['water', 'water'], '2 right'],
  ] as const) {
    it(`scores ${response.join(' and ') || 'nothing'} as ${expected}`, () => {
      expect(judge(question, response)).to.equal(expected);
    });
  }

  it('earns all points by any of several right choices', () => {
    const either = pickOne('+water +foam -petrol');
    expect(judge(either, ['water'])).to.equal('1 right');
    expect(judge(either, ['foam'])).to.equal('1 right');
    expect(judge(either, ['water', 'foam'])).to.equal('0 wrong');
    expect(interactionOf(either).solution(either)).to.deep.equal(['water']);
  });

  it('cannot be judged before exactly one known choice is picked', () => {
    const gap = (response: Response) => interactionOf(question).gap(question, response);
    expect(gap([])).to.equal('empty');
    expect(gap(['unknown'])).to.equal('empty');
    expect(gap(['water', 'coal'])).to.equal('empty');
    expect(gap(['coal'])).to.equal(undefined);
  });

  it('is told in xAPI with each right choice as an alternative', () => {
    const either = pickOne('+water +foam -petrol');
    expect(interactionOf(either).define(either, 'en')).to.deep.equal({
      interactionType: 'choice',
      correctResponsesPattern: ['water', 'foam'],
      choices: ['water', 'foam', 'petrol'].map((id) => ({ id, description: { en: id } })),
    });
  });

  it('describes no choice that has no words', () => {
    const picture = { id: 'picture', text: { text: '', nodes: ['svg'] }, correct: true };
    const pictured = pickOne('', { choices: [picture, ...choicesOf('-word')] });
    const { choices } = interactionOf(pictured).define(pictured, 'en');
    expect(choices).to.deep.equal([{ id: 'picture' }, { id: 'word', description: { en: 'word' } }]);
  });
});

describe('a choice of several', () => {
  const question = pickSeveral('+a +b +c -d -e', { points: 3 });
  for (const [response, expected] of [
    [['a', 'b', 'c'], '3 right'],
    [['c', 'b', 'a'], '3 right'],
    [['a', 'b'], '2 partly'],
    [['a'], '1 partly'],
    [['a', 'b', 'd'], '1 partly'],
    [['a', 'd'], '0 wrong'],
    [['a', 'b', 'c', 'd'], '2 partly'],
    [['a', 'b', 'c', 'd', 'e'], '1 partly'],
    [['d', 'e'], '0 wrong'],
    [['a', 'a', 'unknown'], '1 partly'],
    [[], '0 wrong'],
  ] as const) {
    it(`scores ${response.join(' ') || 'nothing'} as ${expected}`, () => {
      expect(judge(question, response)).to.equal(expected);
    });
  }

  it('rounds thirds to four decimals', () => {
    expect(judge(pickSeveral('+a +b +c -d'), ['a', 'b'])).to.equal('0.6667 partly');
  });

  it('has no right answer where no choice is right', () => {
    const none = pickSeveral('-a -b');
    expect(judge(none, [])).to.equal('0 wrong');
    expect(judge(none, ['a'])).to.equal('0 wrong');
    expect(interactionOf(none).solution(none)).to.deep.equal([]);
  });

  it('is told in xAPI in the order of the choices, all right ones together', () => {
    expect(interactionOf(question).respond(question, ['c', 'a', 'unknown'])).to.equal('a[,]c');
    expect(interactionOf(question).define(question, 'en').correctResponsesPattern).to.deep.equal([
      'a[,]b[,]c',
    ]);
    expect(interactionOf(question).solution(question)).to.deep.equal(['a', 'b', 'c']);
  });
});

describe('true or false', () => {
  for (const answer of [true, false]) {
    const question = trueFalse(answer);
    it(`is right only by ${answer} where that is so`, () => {
      expect(judge(question, [String(answer)])).to.equal('1 right');
      expect(judge(question, [String(!answer)])).to.equal('0 wrong');
      expect(judge(question, ['true', 'false'])).to.equal('0 wrong');
      expect(interactionOf(question).solution(question)).to.deep.equal([String(answer)]);
    });

    it(`is told in xAPI with the pattern ${answer} and no choices`, () => {
      const definition = interactionOf(question).define(question, 'en');
      expect(definition).to.deep.equal({
        interactionType: 'true-false',
        correctResponsesPattern: [String(answer)],
      });
    });
  }

  it('cannot be judged with both or neither picked', () => {
    const question = trueFalse(true);
    const gap = (response: Response) => interactionOf(question).gap(question, response);
    expect(gap([])).to.equal('empty');
    expect(gap(['true', 'false'])).to.equal('empty');
    expect(gap(['false'])).to.equal(undefined);
  });
});
