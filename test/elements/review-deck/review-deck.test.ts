import { expect } from '@open-wc/testing';
import '../../../src/define/micro-quiz.js';
import '../../../src/define/review-deck.js';
import { extensions } from '../../../src/domain/xapi/vocabulary.js';
import { reload, stage, withPast } from '../../helpers/deck-harness.js';
import { textOf, until, verbsOf } from '../../helpers/quiz-harness.js';
import { DAY, deck, lifting, missed, past } from './pasts.js';

describe('<review-deck>', () => {
  it('asks what was missed first, says why, and leads to its page', async () => {
    const { deck: shown } = await stage(deck(), await withPast([past]));
    expect(shown.prompt).to.equal('How do you lift?');
    expect(shown.part('count')).to.equal('Question 1 of 2');
    expect(shown.part('reason')).to.equal('You missed this 9 days ago.');
    const link = shown.root.querySelector('a')!;
    expect(textOf(link)).to.equal('From: Lifting safely');
    expect(link.getAttribute('href')).to.equal(`${location.origin}/lifting#check`);
  });

  it('tells each answer as a statement of the question, with the review in its context', async () => {
    const { deck: shown, statements } = await stage(deck(), await withPast([past]));
    shown.pick('With bent knees');
    await shown.check();
    expect(shown.part('verdict')).to.contain('Right');
    expect(shown.part('explanation')).to.equal('Why: With bent knees.');
    await shown.says('comes-back', 'Comes back in 4 days.');
    const [statement] = statements;
    expect(verbsOf(statements)).to.equal('answered');
    expect(statement!.object.id).to.equal('https://handbook.example/lifting#check/knees');
    expect(statement!.context?.contextActivities?.parent?.[0]?.id).to.equal(
      'https://handbook.example/lifting#check',
    );
    expect(statement!.context?.extensions).to.include({ [extensions.review]: 'missed' });
    expect(statement!.result).to.deep.include({ success: true, response: 'a' });
  });

  it('goes on to the next question, and says at the end what comes next and what would be recalled', async () => {
    const { deck: shown } = await stage(deck(), await withPast([past]));
    shown.pick('With bent knees');
    await shown.check();
    await shown.press('Next question');
    await shown.asks('Where is the load?');
    expect(shown.part('reason')).to.equal('You answered this 4 weeks ago.');
    shown.pick('At the body');
    await shown.check();
    await shown.press('Finish');
    await shown.says('standing', 'Done for today: 2 questions reviewed.');
    expect(shown.part('next')).to.equal('The next question comes back in 2 days.');
    expect(shown.part('forecast')).to.match(
      /about 100% of what you have answered; in a week without a review, about 8\d%/,
    );
  });

  it('asks what is missed again some minutes later, and shows the right answer at once', async () => {
    const { deck: shown } = await stage(deck(), await withPast([missed]));
    shown.pick('With a bent back');
    await shown.check();
    expect(shown.root.querySelector('.choice.missed')).to.not.equal(null);
    await shown.says('comes-back', 'Comes back in a few minutes.');
    await shown.press('Finish');
    await shown.says('next', 'The next question comes back in a few minutes.');
  });

  it('asks no more than the limit of a day, unless the learner wants more', async () => {
    const { deck: shown, database } = await stage(deck('limit="1"'), await withPast([past]));
    expect(shown.part('count')).to.equal('');
    shown.pick('With bent knees');
    await shown.check();
    await shown.press('Finish');
    await shown.says('beyond', 'One more question is due. It can wait.');
    // The limit is of the day, not of the visit.
    shown.element.remove();
    const { deck: later } = await stage(deck('limit="1"'), database);
    expect(later.part('beyond')).to.contain('One more question is due');
    await later.press('Go on anyway');
    await later.asks('Where is the load?');
  });

  it('puts a question off until tomorrow, and takes that back', async () => {
    const { deck: shown, statements } = await stage(deck(), await withPast([missed]));
    const skips: string[] = [];
    shown.element.addEventListener('review-skipped', ({ detail }) => skips.push(detail.reason));
    await shown.press('Not now');
    await shown.says('standing', 'Nothing is due today.');
    expect(shown.part('next')).to.equal('The next question comes back tomorrow.');
    await shown.press('Undo');
    await shown.asks('How do you lift?');
    expect(verbsOf(statements)).to.equal('skipped retract');
    expect(statements[1]!.context?.statement?.id).to.equal(statements[0]!.id);
    // Told once it is drawn, which others may have had done before.
    await until(() => skips.length > 0, 'the event');
    expect(skips).to.deep.equal(['not-now']);
  });

  it('asks no more what the learner says they know, until that is taken back', async () => {
    const before = await stage(deck(), await withPast([past]));
    await before.deck.press('I know this');
    await before.deck.asks('Where is the load?');
    expect(before.deck.part('skipped')).to.contain('only if you miss it on its page');
    const { deck: later } = await reload(before, deck());
    expect(later.prompt).to.equal('Where is the load?');
    expect(later.part('count')).to.equal('');
  });

  it('asks sooner again what was right, but unsure', async () => {
    const { deck: shown, statements } = await stage(
      deck(),
      await withPast([{ ...past, did: { load: [['right', 30 * DAY]] } }]),
    );
    shown.root.querySelector<HTMLInputElement>('[part~="unsure"] input')!.click();
    shown.pick('At the body');
    await shown.check();
    expect(statements[0]!.result?.extensions).to.deep.equal({ [extensions.unsure]: true });
    await until(() => shown.part('comes-back') !== '', 'when it comes back');
  });

  it('opens hints one after the other', async () => {
    const { deck: shown, statements } = await stage(deck(), await withPast([missed]));
    await shown.press('Hint');
    await until(() => shown.part('hint') !== '', 'the hint');
    expect(shown.part('hint')).to.contain('Mind your back.');
    expect(shown.button('Hint')).to.equal(undefined);
    expect(verbsOf(statements)).to.equal('revealed');
  });

  it('asks typed answers, and says what is missing', async () => {
    const { deck: shown } = await stage(
      deck(),
      await withPast([{ ...past, did: { heavy: [['wrong', DAY]] } }]),
    );
    expect(shown.part('reason')).to.equal('You missed this yesterday.');
    await shown.check();
    expect(shown.part('gap')).to.contain('Type an answer first.');
    shown.type('20');
    await shown.check();
    expect(shown.part('answer')).to.equal('The answer is 25.');
  });

  it('says so while nothing was answered, and asks what a quiz of its page keeps as soon as it is missed', async () => {
    const { deck: shown, quiz } = await stage(
      `<micro-quiz id="thirst"><p>What do you drink?</p><ul><li>[x] Water</li><li>[ ] Coffee</li></ul></micro-quiz>${deck()}`,
    );
    expect(shown.part('standing')).to.contain('Nothing to review yet.');
    quiz.pick('Coffee');
    await quiz.check();
    await shown.asks('What do you drink?');
    expect(shown.part('reason')).to.equal('You missed this today.');
    shown.pick('Water');
    await shown.check();
    expect(shown.part('verdict')).to.contain('Right');
    // Right where it stands is right here: the quiz keeps its own attempt.
    expect(quiz.verdict()).to.equal('Not quite');
  });

  it('follows what is done in another tab, but not while the learner is at a question', async () => {
    const database = await withPast([past]);
    const { decks } = await stage(deck() + deck(), database);
    const [one, two] = [decks[0]!, decks[1]!];
    one.pick('With bent knees');
    await one.check();
    await two.asks('Where is the load?');
    two.pick('Far away');
    await one.press('Next question');
    await one.asks('Where is the load?');
    one.pick('At the body');
    await one.check();
    expect(two.prompt).to.equal('Where is the load?');
    await two.check();
    expect(two.part('verdict')).to.contain('Not quite');
  });

  it('asks a question as its page has it now, and none that is gone', async () => {
    const database = await withPast([past]);
    const [knees, load] = lifting.questions;
    await withPast(
      [
        {
          ...past,
          quiz: { ...lifting, questions: [{ ...knees!, prompt: 'How do you lift now?' }] },
          did: {},
        },
      ],
      database,
    );
    const { deck: shown } = await stage(deck(), database);
    expect(shown.prompt).to.equal('How do you lift now?');
    expect(shown.part('count')).to.equal('');
    expect(load!.key).to.equal('load');
  });

  it('keeps the question open when review-submit is cancelled', async () => {
    const { deck: shown, statements } = await stage(deck(), await withPast([missed]));
    shown.element.addEventListener('review-submit', (event) => event.preventDefault());
    shown.pick('With bent knees');
    await shown.press('Check');
    expect(shown.part('verdict')).to.equal('');
    expect(statements).to.deep.equal([]);
  });

  it('asks in the language of the page that the question is from', async () => {
    const { deck: shown } = await stage(
      `<div lang="en">${deck()}</div>`,
      await withPast([{ ...missed, language: 'de' }]),
    );
    expect(shown.part('check-button')).to.equal('Prüfen');
    expect(shown.part('reason')).to.equal('You missed this 9 days ago.');
    expect(shown.root.querySelector('.question')!.getAttribute('lang')).to.equal('de');
  });
});
