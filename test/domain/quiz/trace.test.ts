import { expect } from '@open-wc/testing';
import type { Question } from '../../../src/domain/question/model.js';
import { meaningChanged, resemblance, sameQuestion } from '../../../src/domain/quiz/resemblance.js';
import { traceOf } from '../../../src/domain/quiz/trace.js';
import { fillIn, numeric, pickOne, pickSeveral, right, trueFalse } from '../questions.js';

const changed = (before: Question, after: Question) => meaningChanged(traceOf(before), after);
const same = (before: Question, after: Question) => resemblance(traceOf(before), after) >= sameQuestion;

describe('a trace', () => {
  it('holds what a question asked, folded', () => {
    expect(traceOf(pickOne('+Water -Coal', { prompt: 'What  puts it out?' }))).to.deep.equal({
      prompt: 'what puts it out',
      options: { Water: 'water', Coal: 'coal' },
      right: 'Water',
    });
    expect(traceOf(numeric([right(4, 5), right(9, 9)])).right).to.equal('4[:]5|9');
    expect(traceOf(numeric([right()])).right).to.equal('0');
  });
});

describe('meaningChanged', () => {
  it('minds another prompt, not a typo', () => {
    expect(
      changed(
        pickOne('+a -b', { prompt: 'What is phising?' }),
        pickOne('+a -b', { prompt: 'What is phishing?' }),
      ),
    ).to.equal(false);
    expect(
      changed(
        pickOne('+a -b', { prompt: 'You may lift 25 kg' }),
        pickOne('+a -b', { prompt: 'You may lift 35 kg' }),
      ),
    ).to.equal(true);
  });

  it('minds another right choice, not its order or its id', () => {
    expect(changed(pickOne('+water -coal'), pickOne('-water +coal'))).to.equal(true);
    expect(changed(pickSeveral('+a +b -c'), pickSeveral('-c +b +a'))).to.equal(false);
    expect(changed(pickSeveral('+a +b -c'), pickSeveral('+a +b +c'))).to.equal(true);
    expect(changed(trueFalse(true), trueFalse(false))).to.equal(true);
    const renamed = pickOne('+x -coal', { choices: [{ id: 'x', text: 'water', correct: true }] });
    expect(changed(pickOne('+water -coal'), renamed)).to.equal(false);
  });

  it('minds another right number in a choice, not a typo', () => {
    const withText = (text: string) => pickOne('', { choices: [{ id: 'x', text, correct: true }] });
    expect(changed(withText('At most 25 kg'), withText('At most 35 kg'))).to.equal(true);
    expect(changed(withText('Call the securty desk'), withText('Call the security desk'))).to.equal(false);
  });

  it('minds another typed answer, not one more spelling', () => {
    expect(changed(fillIn(['+colour']), fillIn(['+color|+colour']))).to.equal(false);
    expect(changed(fillIn(['+colour']), fillIn(['+hue']))).to.equal(true);
    expect(changed(numeric([right(5, 5)]), numeric([right(6, 6)]))).to.equal(true);
    expect(changed(numeric([right(5, 5)]), numeric([right(5, 5)], { points: 3 }))).to.equal(false);
  });
});

describe('resemblance', () => {
  const long = '+Report-it-to-the-security-desk -Open-the-attachment-and-see -Forward-it-to-all';

  it('is 1 for the same question', () => {
    for (const question of [pickOne('+a -b'), trueFalse(true), fillIn(['+a']), numeric([right(1, 1)])]) {
      expect(resemblance(traceOf(question), { ...question })).to.equal(1);
    }
  });

  it('knows a question by its options when the prompt was rewritten', () => {
    expect(
      same(
        pickOne(long, { prompt: 'A mail from the bank?' }),
        pickOne(long, { prompt: 'What do you do now?' }),
      ),
    ).to.equal(true);
  });

  it('does not know a question by options that stand in many', () => {
    expect(
      same(trueFalse(true, { prompt: 'Fire is hot' }), trueFalse(true, { prompt: 'Mails can lie' })),
    ).to.equal(false);
    expect(
      same(pickOne('+Yes -No', { prompt: 'Fire is hot' }), pickOne('+Yes -No', { prompt: 'Mails can lie' })),
    ).to.equal(false);
  });

  it('does not know a question by a prompt that stands in many', () => {
    expect(
      same(
        pickOne('+water -coal', { prompt: 'Which is right?' }),
        pickOne('+report -forward', { prompt: 'Which is right?' }),
      ),
    ).to.equal(false);
  });

  it('knows a question with one option more', () => {
    expect(same(pickOne('+report -forward -answer'), pickOne('+report -forward -answer -wait'))).to.equal(
      true,
    );
  });

  it('knows a question that became another kind by its prompt', () => {
    expect(same(pickOne('+5 -6'), numeric([right(5, 5)]))).to.equal(true);
  });
});
