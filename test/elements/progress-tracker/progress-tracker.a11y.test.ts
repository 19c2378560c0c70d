import { virtual } from '@guidepup/virtual-screen-reader';
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/define/micro-quiz.js';
import '../../../src/define/progress-tracker.js';
import { until } from '../../helpers/quiz-harness.js';
import { stage, type TrackerHarness } from '../../helpers/tracker-harness.js';
import { list, quizzes, right } from './pages.js';

const isFirefox = navigator.userAgent.includes('Firefox');
const views = ['list', 'bar', 'ring', 'path', 'calendar'] as const;

/** A tracker of which one step is done. */
async function underWay(view: string, around = (content: string) => content): Promise<TrackerHarness> {
  const { tracker, quizzes: all } = await stage(around(list(`view="${view}"`)) + quizzes);
  all[0]!.pick(right);
  await all[0]!.check();
  await until(() => /1|١/u.test(tracker.words), 'the first step');
  return tracker;
}

describe('<progress-tracker> for everyone', () => {
  it('passes the rules of axe in each view', async function () {
    this.timeout(30_000);
    for (const view of views) {
      const tracker = await underWay(view);
      await expect(tracker.element).to.be.accessible();
    }
  });

  it('is read in order: how far it is, the way on, then each step with its state', async () => {
    const tracker = await underWay('list');
    const spoken: string[] = [];
    for (const selector of ['.head', '.items']) {
      await virtual.start({ container: tracker.root.querySelector(selector)! });
      for (let step = 0; step < 60; step += 1) {
        await virtual.next();
      }
      spoken.push(...(await virtual.spokenPhraseLog()));
      await virtual.stop();
    }
    const order = [
      '1 of 3 steps done',
      'link, Continue: step 2 of 3, 8 minutes left',
      'link, First check',
      'Done',
      'see a danger',
      'Mastered',
      'Going on',
      'link, Second check',
      'link, Third check',
      'Better after: Second check',
    ];
    let place = -1;
    for (const phrase of order) {
      place = spoken.findIndex((each, index) => index > place && each.startsWith(phrase));
      expect(place, `${phrase} in:\n${spoken.join('\n')}`).to.not.equal(-1);
    }
  });

  it('says the next step together with the way to it', async () => {
    const tracker = await underWay('bar');
    const described = tracker.root.getElementById(tracker.link!.getAttribute('aria-describedby')!);
    expect(described?.textContent).to.equal('Second check');
    expect(tracker.root.querySelector('progress')?.value).to.equal(50);
  });

  it('is walked with Tab: the way on, then the steps that can be opened', async () => {
    const { tracker } = await stage(list());
    tracker.link!.focus();
    const seen: string[] = [];
    for (let step = 0; step < 2; step += 1) {
      await sendKeys({ press: 'Tab' });
      seen.push(tracker.root.activeElement?.textContent?.trim() ?? '');
    }
    // The second step is locked: there is nothing to open.
    expect(seen).to.deep.equal(['First check', 'Third check']);
  });

  it('has the days of the calendar in a table', async () => {
    const tracker = await underWay('calendar');
    await until(() => tracker.root.querySelector('table') !== null, 'the table');
    expect(tracker.root.querySelector('.calendar')?.getAttribute('aria-hidden')).to.equal('true');
    const cells = [...tracker.root.querySelectorAll('tbody tr > *')].map(({ textContent }) => textContent);
    expect(cells[0]).to.equal(new Intl.DateTimeFormat('en', { dateStyle: 'full' }).format(new Date()));
    expect(Number(cells[1])).to.be.at.least(4);
    expect(tracker.root.querySelector('[part="days-words"]')?.textContent?.trim()).to.equal(
      'You learned on 1 day in the last twelve months.',
    );
  });

  it('fits 320 px, and its links are targets of 24 px', async () => {
    await setViewport({ width: 320, height: 640 });
    try {
      for (const view of views) {
        const tracker = await underWay(view);
        expect(document.documentElement.scrollWidth, view).to.be.at.most(320);
        for (const link of tracker.root.querySelectorAll('a, button, summary')) {
          expect(link.getBoundingClientRect().height, `${view}: ${link.textContent}`).to.be.at.least(24);
        }
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('turns with the direction of writing: icons, the line of the path, the bar, the months', async () => {
    const turned = (content: string) => `<div dir="rtl">${content}</div>`;
    const order = (root: ShadowRoot, first: string, second: string) =>
      Math.sign(
        root.querySelector(first)!.getBoundingClientRect().left -
          root.querySelector(second)!.getBoundingClientRect().left,
      );
    const listed = await underWay('list', turned);
    expect(order(listed.root, '.item > .sign', '.item > .body')).to.equal(1);
    const path = await underWay('path', turned);
    expect(order(path.root, '.station', '.station ~ .station')).to.equal(1);
    const calendar = await underWay('calendar', turned);
    // The newest month is where reading ends.
    expect(order(calendar.root, '.month', '.month ~ .month')).to.equal(-1);
  });

  it('tells bar, ring and days apart from the ground in forced colours', async function () {
    if (isFirefox) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    try {
      const ring = await underWay('ring');
      const stroke = (name: string) => getComputedStyle(ring.root.querySelector(name)!).stroke;
      expect(stroke('.filled')).to.not.equal(stroke('.groove'));
      const calendar = await underWay('calendar');
      const colours = ['.day.today', '.day.level-0'].map((day) => {
        const { backgroundImage, backgroundSize } = getComputedStyle(calendar.root.querySelector(day)!);
        return [backgroundImage.includes('rgb'), backgroundSize];
      });
      expect(colours).to.deep.equal([
        [true, '34% 34%'],
        [true, '0px 0px'],
      ]);
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  it('speaks the language around it', async () => {
    const around = (lang: string) => (content: string) => `<div lang="${lang}">${content}</div>`;
    const says = async (lang: string) => (await underWay('list', around(lang))).way;
    const calendar = await underWay('calendar', around('de'));
    expect(calendar.root.querySelector('summary')?.textContent?.trim()).to.equal('Tage als Tabelle');
    expect(await says('de')).to.equal('Weiter: Schritt 2 von 3, noch 8 Minuten → Second check');
    expect(await says('es-PE')).to.contain('Continuar: paso 2 de 3 (tiempo restante: 8 minutos)');
    expect(await says('ar')).to.contain('المتابعة');
  });
});
