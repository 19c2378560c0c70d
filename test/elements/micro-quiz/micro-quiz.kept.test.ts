import { expect } from '@open-wc/testing';
import '../../../src/define/micro-quiz.js';
import { questionsStateId } from '../../../src/domain/quiz/attempt.js';
import { asKept, type KeptQuiz } from '../../../src/formats/kept-quiz.js';
import { readKept } from '../../../src/formats/read-kept.js';
import { openRecord } from '../../../src/record/index.js';
import { reload, stage, textOf, until, type Stage } from '../../helpers/quiz-harness.js';

const lifting = `<micro-quiz id="lifting"><p>How do you lift?</p>
  <ul><li>[x] With <b>bent</b> knees</li><li>[ ] With a bent back</li></ul></micro-quiz>`;
const loads = `<micro-quiz id="loads"><p>How heavy is heavy?</p><ul><li>[x] 25 kg</li><li>[ ] 5 kg</li></ul></micro-quiz>`;

/** What is kept of the questions of a quiz, as a review deck on another page finds it. */
async function keptOf({ database }: Stage, key: string): Promise<KeptQuiz | undefined> {
  const record = await openRecord(database);
  const [answer] = await record.statements({ limit: 1 });
  const activity = `https://handbook.example${location.pathname}${location.search}#${key}`;
  const rows = answer ? await record.documentsUnder(answer.actor, activity) : [];
  await record.close();
  return asKept(rows.find(({ stateId }) => stateId === questionsStateId)?.value);
}

const isKept = (at: Stage, key: string, is: (kept: KeptQuiz | undefined) => boolean, what: string) =>
  until(async () => is(await keptOf(at, key)), what);

const textsOf = (kept: KeptQuiz | undefined) =>
  kept
    ? readKept(kept).questions.map(({ prompt }) => (typeof prompt === 'string' ? prompt : prompt.text))
    : [];

describe('<micro-quiz> and what is kept of its questions', () => {
  it('keeps them with the record once the learner has begun, and nothing before', async () => {
    const at = await stage(lifting + loads);
    const [first] = at.quizzes;
    first!.pick('With bent knees');
    await first!.check();
    await isKept(at, 'lifting', (kept) => kept !== undefined, 'the questions to be kept');
    const kept = await keptOf(at, 'lifting');
    expect(kept).to.include({ version: 1, page: document.title });
    expect(textsOf(kept)).to.deep.equal(['How do you lift?']);
    expect(kept!.keys).to.deep.equal(readKept(kept!).questions.map(({ key }) => key));
    expect(await keptOf(at, 'loads')).to.equal(undefined);
  });

  it('brings them up to date when its page is opened again, and while its text changes', async () => {
    const before = await stage(lifting);
    before.quiz.pick('With bent knees');
    await before.quiz.check();
    await isKept(before, 'lifting', (kept) => kept !== undefined, 'the questions to be kept');
    const after = await reload(before, lifting.replace('How do you lift?', 'How do you lift a box?'));
    await isKept(after, 'lifting', (kept) => textsOf(kept)[0] === 'How do you lift a box?', 'the edit');
    after.quiz.element.querySelector('p')!.textContent = 'How do you lift a crate?';
    await isKept(
      after,
      'lifting',
      (kept) => textsOf(kept)[0] === 'How do you lift a crate?',
      'the next edit',
    );
    expect(textOf(after.quiz.question().querySelector('.prompt'))).to.equal('How do you lift a crate?');
  });

  it('has those forgotten that are gone from the page, and those of a quiz that is gone', async () => {
    const before = await stage(lifting + loads);
    for (const [quiz, text] of [
      [before.quizzes[0]!, 'With bent knees'],
      [before.quizzes[1]!, '25 kg'],
    ] as const) {
      quiz.pick(text);
      await quiz.check();
    }
    await isKept(before, 'loads', (kept) => kept?.keys.length === 1, 'the questions to be kept');
    await isKept(before, 'lifting', (kept) => kept?.keys.length === 1, 'the questions to be kept');
    const after = await reload(before, lifting);
    await isKept(after, 'loads', (kept) => kept?.keys.length === 0, 'the quiz that is gone to be retired');
    expect((await keptOf(after, 'lifting'))!.keys).to.have.length(1);
    // And back again.
    const again = await reload(after, lifting + loads);
    await isKept(again, 'loads', (kept) => kept?.keys.length === 1, 'the quiz to be asked again');
  });
});
