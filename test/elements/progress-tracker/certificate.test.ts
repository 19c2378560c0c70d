import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/define/micro-quiz.js';
import '../../../src/define/progress-tracker.js';
import { textOf, until } from '../../helpers/quiz-harness.js';
import { stage, type TrackerStage } from '../../helpers/tracker-harness.js';
import { list, quizzes, right, wrong } from './pages.js';

async function done(attributes: string): Promise<TrackerStage> {
  const staged = await stage(list(attributes) + quizzes);
  for (const [place, text] of [right, right, wrong].entries()) {
    staged.quizzes[place]!.pick(text);
    await staged.quizzes[place]!.check();
  }
  await until(() => staged.tracker.parts.includes('certificate-button'), 'the way to the certificate');
  return staged;
}

describe('the certificate of a tracker', () => {
  const { print } = window;
  let prints = 0;

  beforeEach(() => {
    prints = 0;
    window.print = () => void (prints += 1);
  });

  afterEach(() => {
    window.print = print;
    dispatchEvent(new Event('afterprint'));
  });

  const paper = () => document.querySelector('[data-learnlets-certificate]');

  async function pressed(attributes: string) {
    const staged = await done(attributes);
    staged.tracker.root.querySelector<HTMLElement>('[part~="certificate-button"]')!.click();
    await until(() => prints === 1, 'the window for printing');
    return staged;
  }

  it('says who, what and when, with every statement that backs it', async () => {
    const { statements } = await pressed('certificate learner-name="Ada Lovelace"');
    const root = paper()!.shadowRoot!;
    expect(textOf(root.querySelector('.name'))).to.equal('Ada Lovelace');
    expect(textOf(root.querySelector('.title'))).to.equal('Safety at work');
    const today = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date());
    expect(textOf(root.querySelector('.who'))).to.contain(today);
    const rows = [...root.querySelectorAll('tr')].map((row) =>
      [...row.children].slice(0, 2).map(textOf).join(' '),
    );
    expect(rows).to.deep.equal(['First check 100%', 'Second check 100%', 'Third check 0%']);
    const wanted = statements
      .filter(({ verb, object }) => {
        const name = verb.display['en-US'];
        return name === 'completed'
          ? !/#two$/u.test(object.id)
          : name === 'passed' && object.id.endsWith('#two');
      })
      .map(({ id }) => id);
    expect(wanted).to.have.lengthOf(4);
    expect([...root.querySelectorAll('.proofs li')].map(textOf)).to.have.members(wanted);
  });

  it('takes no name from the record: without one there is a line to write on', async () => {
    await pressed('certificate');
    const root = paper()!.shadowRoot!;
    expect(textOf(root.querySelector('.name'))).to.equal('');
    expect(root.querySelector('.blank')).to.not.equal(null);
  });

  it('is all that is printed, is not on the screen, and is gone afterwards', async function () {
    if (navigator.userAgent.includes('Firefox')) this.skip();
    await pressed('certificate');
    const isShown = (element: Element) => element.getClientRects().length > 0;
    const others = [...document.body.children].filter((each) => each !== paper() && isShown(each));
    expect(isShown(paper()!)).to.equal(false);
    await emulateMedia({ media: 'print' });
    try {
      expect(isShown(paper()!)).to.equal(true);
      expect(others.filter(isShown)).to.deep.equal([]);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
    const sheets = document.adoptedStyleSheets.length;
    dispatchEvent(new Event('afterprint'));
    expect(paper()).to.equal(null);
    expect(document.adoptedStyleSheets.length).to.equal(sheets - 1);
  });

  it('is not to be had before all is done, nor where nobody asked for it', async () => {
    const { tracker } = await stage(list('certificate'));
    expect(tracker.parts).to.not.include('certificate-button');
    const without = await stage(list() + quizzes);
    for (const quiz of without.quizzes) {
      quiz.pick(right);
      await quiz.check();
    }
    await without.tracker.says('All done: 3 of 3 steps done');
    expect(without.tracker.parts).to.not.include('certificate-button');
  });
});
