import { expect } from '@open-wc/testing';
import '../../../src/define/micro-quiz.js';
import { listenToConsole, stage, textOf, until, verbsOf } from '../../helpers/quiz-harness.js';

const inner = '<p>What do you drink at work?</p><ul><li>[x] Fresh water</li><li>[ ] Black coffee</li></ul>';
const two = `<micro-quiz>${inner}<p>Which way is it?</p><ul><li>[x] Upwards here</li><li>[ ] Downwards there</li></ul></micro-quiz>`;

describe('<micro-quiz> in conduct', () => {
  it('sets no limit where max-attempts makes no sense, and tells its developer once', async () => {
    const { lines, restore } = listenToConsole('warn');
    try {
      for (const [value, isTold] of [
        ['1.5', true],
        ['abc', true],
        ['-1', true],
        ['0', false],
        ['2', false],
      ] as const) {
        lines.length = 0;
        const { quiz } = await stage(`<micro-quiz max-attempts="${value}">${inner}</micro-quiz>`);
        quiz.pick('Black coffee');
        await quiz.check();
        const attempts = textOf(quiz.root.querySelector('.attempts'));
        expect(attempts, value).to.equal(value === '2' ? '1 attempt left' : '');
        if (isTold) await until(() => lines.length === 1, `a warning about ${value}`);
        expect(lines.length, value).to.equal(isTold ? 1 : 0);
      }
    } finally {
      restore();
    }
  });

  it('says nothing old once the learner tries again or picks anew', async () => {
    const { quiz } = await stage(`<micro-quiz>${inner}</micro-quiz>`);
    quiz.pick('Black coffee');
    await quiz.check();
    expect(quiz.announcement).to.equal('Not quite.');
    await quiz.press('Try again');
    await until(() => quiz.announcement === '', 'an empty live region');
    await quiz.check();
    expect(quiz.announcement).to.equal('Choose an answer first.');
    quiz.pick('Fresh water');
    await quiz.settled();
    expect(quiz.announcement).to.equal('');
  });

  it('tells the next learner nothing of the last one', async () => {
    const first = await stage(`<micro-quiz>${inner}</micro-quiz>`);
    first.quiz.pick('Black coffee');
    await first.quiz.check();
    const next = await stage('<p></p>');
    next.scope.append(first.quiz.element);
    await until(() => first.quiz.verdict() === '', 'the quiz of the next learner');
    expect(first.quiz.announcement).to.equal('');
  });

  it('judges two questions that are checked in one breath', async () => {
    const { quiz, statements } = await stage(two);
    quiz.pick('Fresh water', 0);
    quiz.pick('Downwards there', 1);
    const completed: unknown[] = [];
    quiz.element.addEventListener('quiz-completed', (event) => completed.push(event.detail.raw));
    for (const button of quiz.root.querySelectorAll<HTMLElement>('[part~="check-button"]')) {
      button.click();
      button.click();
    }
    await until(() => quiz.verdict(0) !== '' && quiz.verdict(1) !== '', 'two verdicts');
    await quiz.settled();
    expect(verbsOf(statements)).to.equal('initialized answered answered completed failed');
    expect(completed).to.deep.equal([1]);
  });
});
