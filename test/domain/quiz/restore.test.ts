import { expect } from '@open-wc/testing';
import type { ChoiceQuestion, Question, Response } from '../../../src/domain/question/model.js';
import {
  firstAttempt,
  withCheck,
  withHint,
  withResponse,
  type AttemptDocument,
} from '../../../src/domain/quiz/attempt.js';
import { isAttemptAt, kinship, restore } from '../../../src/domain/quiz/restore.js';
import type { Json } from '../../../src/domain/xapi/types.js';
import { fillIn, numeric, pickOne, pickSeveral, right, trueFalse } from '../questions.js';

const quizOf = (...questions: Question[]) => ({ key: 'quiz', questions });

/** An attempt in which each question was answered. */
const answer = (
  ...answers: readonly (readonly [question: Question, response: Response])[]
): AttemptDocument =>
  answers.reduce((document, [question, response]) => {
    const quiz = quizOf(...answers.map(([each]) => each));
    return withCheck(document, quiz, question, response, 5, 1);
  }, firstAttempt);

/** What is left of an answer to `before` when the page has `after`: the response, and whether the learner is told. */
function edit(before: Question, response: Response, after: Question) {
  const { document, changed } = restore(quizOf(after), answer([before, response]));
  const { checked, ...state } = document.questions[after.key] ?? { response: [] };
  return { response: state.response, verdict: checked?.verdict, told: changed.has(after.key) };
}

const mail = pickOne('', {
  key: 'Which-mail',
  prompt: 'Which of these mails would you report?',
  choices: [
    { id: 'bank', text: 'The bank asks for your pasword', correct: true },
    { id: 'boss', text: 'Your manager sends the minutes', correct: false },
    { id: 'shop', text: 'A shop where you never bought thanks you', correct: false },
  ],
});

const withPrompt = (prompt: string, key = mail.key): ChoiceQuestion => ({ ...mail, prompt, key });

/** The mail question with one option's text, and the id that content would give it, changed. */
const withText = (id: string, text: string): ChoiceQuestion => ({
  ...mail,
  choices: mail.choices.map((choice) => (choice.id === id ? { ...choice, id: `new-${id}`, text } : choice)),
});

describe('restore', () => {
  it('leaves an unchanged quiz as it was', () => {
    const document = answer([mail, ['bank']]);
    expect(restore(quizOf(mail), document)).to.deep.equal({ document, changed: new Set() });
  });

  it('keeps the answer through a typo in the prompt, without a note', () => {
    const fixed = withPrompt('Which of these emails would you report?');
    expect(edit(mail, ['bank'], fixed)).to.deep.equal({ response: ['bank'], verdict: 'right', told: false });
  });

  it('keeps the answer when the key was made from the text that changed', () => {
    const fixed = withPrompt('Which of these emails would you report?', 'Which-of-these-emails');
    expect(edit(mail, ['bank'], fixed)).to.deep.equal({ response: ['bank'], verdict: 'right', told: false });
  });

  it('keeps a pick whose option was slightly reworded', () => {
    const fixed = withText('bank', 'The bank asks for your password');
    expect(edit(mail, ['bank'], fixed)).to.deep.equal({
      response: ['new-bank'],
      verdict: 'right',
      told: false,
    });
  });

  it('keeps a pick whose option moved', () => {
    const moved = { ...mail, choices: [...mail.choices].reverse() };
    expect(edit(mail, ['boss'], moved)).to.deep.equal({ response: ['boss'], verdict: 'wrong', told: false });
  });

  it('keeps a pick when an option is added', () => {
    const more = {
      ...mail,
      choices: [...mail.choices, { id: 'new', text: 'A colleague asks you out', correct: false }],
    };
    expect(edit(mail, ['bank'], more)).to.deep.equal({ response: ['bank'], verdict: 'right', told: false });
  });

  it('drops a pick whose option is gone, and tells', () => {
    const fewer = { ...mail, choices: mail.choices.slice(1) };
    expect(edit(mail, ['bank'], fewer)).to.deep.equal({ response: [], verdict: undefined, told: true });
  });

  it('drops a pick whose option was replaced by another, and tells', () => {
    const replaced = withText('boss', 'Nobody wrote to you at all this week');
    expect(edit(mail, ['boss'], replaced)).to.deep.equal({ response: [], verdict: undefined, told: true });
  });

  it('tells that the right answer changed', () => {
    const turned = {
      ...mail,
      choices: mail.choices.map((each) => ({ ...each, correct: each.id === 'shop' })),
    };
    expect(edit(mail, ['boss'], turned)).to.deep.equal({ response: ['boss'], verdict: 'wrong', told: true });
  });

  it('tells that the prompt was rewritten under the author’s own id', () => {
    const rewritten = withPrompt('What would you forward to the police?');
    expect(edit(mail, ['bank'], rewritten)).to.deep.equal({
      response: ['bank'],
      verdict: 'right',
      told: true,
    });
  });

  it('tells that a number in the prompt changed', () => {
    const lift = trueFalse(true, { key: 'lift', prompt: 'You may lift a load of 25 kg alone.' });
    const heavier = { ...lift, prompt: 'You may lift a load of 35 kg alone.' };
    expect(edit(lift, ['true'], heavier)).to.deep.equal({ response: ['true'], verdict: 'right', told: true });
  });

  it('tells that the picked option says something else under its id', () => {
    const turned = mail.choices.map((each) =>
      each.id === 'boss' ? { ...each, text: 'Your bank sends a link' } : each,
    );
    expect(edit(mail, ['boss'], { ...mail, choices: turned }).told).to.equal(true);
    expect(edit(mail, ['bank'], { ...mail, choices: turned }).told).to.equal(false);
  });

  it('tells when the answer would be judged otherwise today', () => {
    const loose = fillIn(['+mg'], { key: 'unit' });
    expect(edit(loose, ['MG'], { ...loose, caseSensitive: true }).told).to.equal(true);
    expect(edit(loose, ['mg'], { ...loose, caseSensitive: true }).told).to.equal(false);
    const narrow = numeric([right(5, 5)], { key: 'number' });
    expect(edit(narrow, ['5'], numeric([right(5, 5), right(6, 6)], { key: 'number' })).told).to.equal(false);
    expect(edit(narrow, ['6'], numeric([right(5, 5), right(6, 6)], { key: 'number' })).told).to.equal(true);
  });

  it('drops an answer of another kind, and tells', () => {
    const typed = fillIn(['+bank'], { key: mail.key, prompt: mail.prompt });
    expect(edit(mail, ['bank'], typed)).to.deep.equal({ response: [], verdict: undefined, told: true });
    expect(edit(typed, ['bank'], mail)).to.deep.equal({ response: [], verdict: undefined, told: true });
  });

  it('drops several picks where one is asked for now, and tells', () => {
    const several = pickSeveral('+a +b -c');
    expect(edit(several, ['a', 'b'], pickOne('+a +b -c'))).to.deep.equal({
      response: [],
      verdict: undefined,
      told: true,
    });
    expect(edit(several, ['a', 'b'], pickSeveral('-c +b +a')).told).to.equal(false);
  });

  it('says nothing of what was not judged yet', () => {
    const draft = withResponse(firstAttempt, mail, ['bank'], 5);
    const fewer = quizOf({ ...mail, choices: mail.choices.slice(1) });
    const { document, changed } = restore(fewer, draft);
    expect([...changed]).to.deep.equal([]);
    expect(document.questions[mail.key]?.response).to.deep.equal([]);
    expect(restore(quizOf(withPrompt('What would you forward?')), draft).changed.size).to.equal(0);
  });

  it('keeps opened hints, as many as there are now', () => {
    const before = { ...mail, hints: ['one', 'two'] };
    const opened = withHint(withHint(answer([before, ['bank']]), before), before);
    const hintsIn = (after: Question) => restore(quizOf(after), opened).document.questions[mail.key]?.hints;
    expect(hintsIn(before)).to.equal(2);
    expect(hintsIn({ ...before, hints: ['one'] })).to.equal(1);
    expect(hintsIn({ ...before, choices: mail.choices.slice(1) })).to.equal(2);
  });

  it('opens a finished attempt again when a question is added', () => {
    const document = answer([mail, ['bank']]);
    expect(document.outcome).not.to.equal(undefined);
    const more = restore(quizOf(mail, trueFalse(true, { key: 'new' })), document);
    expect(more.document.outcome).to.equal(undefined);
    expect(more.document.attempt).to.equal(1);
  });

  it('keeps the outcome when a question is taken away', () => {
    const other = trueFalse(true, { key: 'other', prompt: 'Mails can lie' });
    const document = answer([mail, ['bank']], [other, ['true']]);
    expect(restore(quizOf(mail), document).document.outcome).to.deep.equal({ raw: 2, max: 2, passed: true });
  });
});

describe('similar questions', () => {
  const lift = (kilos: number, key: string) =>
    trueFalse(true, { key, prompt: `You may lift a load of ${kilos} kg alone.` });
  const responses = (document: AttemptDocument) =>
    Object.fromEntries(Object.entries(document.questions).map(([key, { response }]) => [key, response[0]]));

  it('keep their own answers when all keys change', () => {
    const document = answer([lift(25, 'a'), ['true']], [lift(35, 'b'), ['false']], [lift(45, 'c'), ['true']]);
    const now = quizOf(lift(45, 'x'), lift(35, 'y'), lift(25, 'z'));
    expect(responses(restore(now, document).document)).to.deep.equal({ x: 'true', y: 'false', z: 'true' });
  });

  it('do not take the answer of one that stands further down', () => {
    const document = answer([lift(35, 'b'), ['false']]);
    const now = quizOf(lift(25, 'new'), lift(35, 'renamed'));
    const { document: restored, changed } = restore(now, document);
    expect(responses(restored)).to.deep.equal({ renamed: 'false' });
    expect([...changed]).to.deep.equal([]);
  });

  it('do not take the answer of one that still has its key', () => {
    const document = answer([lift(35, 'b'), ['false']]);
    expect(responses(restore(quizOf(lift(25, 'a'), lift(35, 'b')), document).document)).to.deep.equal({
      b: 'false',
    });
  });

  it('follow what they asked when keys were made by counting', () => {
    const which = (words: string, key: string) => pickOne(words, { key, prompt: 'Which is right?' });
    const fire = '+water -petrol -alcohol';
    const post = '+report -forward -answer';
    const document = answer([which(fire, 'Which'), ['petrol']], [which(post, 'Which-2'), ['report']]);
    const { document: restored, changed } = restore(
      quizOf(which(post, 'Which'), which(fire, 'Which-2')),
      document,
    );
    expect(responses(restored)).to.deep.equal({ Which: 'report', 'Which-2': 'petrol' });
    expect([...changed]).to.deep.equal([]);
    const alone = restore(quizOf(which(post, 'Which')), document).document;
    expect(responses(alone)).to.deep.equal({ Which: 'report' });
  });

  it('with the same prompt and typed answers follow the right answer', () => {
    const spell = (word: string, key: string) =>
      fillIn([`+${word}`], { key, prompt: 'Write the word you hear.' });
    const document = answer([spell('fire', 'w'), ['fir']], [spell('smoke', 'w-2'), ['smoke']]);
    const restored = restore(quizOf(spell('smoke', 'w'), spell('fire', 'w-2')), document).document;
    expect(responses(restored)).to.deep.equal({ w: 'smoke', 'w-2': 'fir' });
  });

  it('that only share Yes and No keep apart', () => {
    const yesNo = (prompt: string, key: string) => pickOne('+Yes -No', { key, prompt });
    const document = answer([yesNo('Is fire hot?', 'a'), ['Yes']]);
    expect(restore(quizOf(yesNo('Do mails lie?', 'b')), document).document.questions).to.deep.equal({});
  });

  it('are found under names that every object has', () => {
    const odd = ['constructor', '__proto__', 'toString'].map((key, index) => lift(index + 1, key));
    const document = answer(...odd.map((question) => [question, ['true']] as const));
    const stored = JSON.parse(JSON.stringify(document)) as AttemptDocument;
    const { document: restored, changed } = restore(quizOf(...odd), stored);
    expect(Object.keys(restored.questions)).to.have.length(3);
    expect(restored.outcome).to.deep.equal({ raw: 3, max: 3, passed: true });
    expect(changed.size).to.equal(0);
  });
});

describe('kinship', () => {
  it('is 1 for the quiz itself and for part of it, and falls with what is foreign', () => {
    const other = trueFalse(true, { key: 'other', prompt: 'Mails can lie, and people as well' });
    const document = answer([mail, ['bank']], [other, ['true']]);
    expect(kinship(quizOf(mail, other), document)).to.equal(1);
    expect(kinship(quizOf(mail, other, trueFalse(true)), document)).to.equal(1);
    expect(kinship(quizOf(mail), document)).to.equal(0.5);
    expect(kinship(quizOf(), document)).to.equal(0);
    expect(kinship(quizOf(mail), firstAttempt)).to.equal(0);
  });
});

describe('isAttemptAt', () => {
  const document = answer([mail, ['bank']]);

  it('knows the attempt at a quiz that was renamed by an edit', () => {
    const renamed = {
      key: 'renamed',
      questions: [withPrompt('Which of these emails would you report?', 'new')],
    };
    expect(isAttemptAt(renamed, document as unknown as Json)).to.equal(true);
  });

  it('knows the attempt at a quiz that lost its first question, and its name with it', () => {
    const fire = trueFalse(true, { key: 'fire', prompt: 'Is fire hot?' });
    const two = answer([fire, ['true']], [mail, ['bank']]);
    expect(isAttemptAt({ key: 'Which-mail', questions: [mail] }, two as unknown as Json)).to.equal(true);
    const three = answer(
      [fire, ['true']],
      [trueFalse(true, { key: 'x', prompt: 'Do mails lie?' }), ['true']],
      [mail, ['bank']],
    );
    expect(isAttemptAt({ key: 'Which-mail', questions: [mail] }, three as unknown as Json)).to.equal(false);
  });

  it('knows no attempt at another quiz, nor a document that is none', () => {
    const other = quizOf(trueFalse(true, { prompt: 'Is fire hot?' }));
    expect(isAttemptAt(other, document as unknown as Json)).to.equal(false);
    expect(isAttemptAt(quizOf(mail), { ...document, version: 2 } as unknown as Json)).to.equal(false);
    expect(isAttemptAt(quizOf(mail), null)).to.equal(false);
    expect(isAttemptAt(quizOf(mail), firstAttempt as unknown as Json)).to.equal(false);
  });
});
