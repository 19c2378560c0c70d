import { virtual } from '@guidepup/virtual-screen-reader';
import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../../src/define/study-plan.js';
import { past, setClock, stagePlan, type PlanHarness } from '../../helpers/plan-harness.js';

const isFirefox = navigator.userAgent.includes('Firefox');

const content = `<study-plan><h2>Your plan</h2><ol>
  <li><a href="#lifting">Lifting a box</a> {4 min}</li>
  <li><a href="#first-aid">First aid</a> {15 min}</li></ol></study-plan>`;

/** A plan on a Wednesday: learned on Monday and today, with times on Wednesday and Friday. */
async function underWay(around = (inner: string) => inner): Promise<PlanHarness> {
  const times = [3, 5].map((day) => ({ day: day as 3 | 5, at: '18:00', minutes: 15 }));
  const database = await past({
    daysAgo: [2, 0],
    plan: { goal: { kind: 'days', days: 3 }, terms: [{ from: '2026-04-08', days: 3, minutes: 0 }], times },
  });
  const { plan } = await stagePlan(around(content), { database });
  return plan;
}

describe('<study-plan> for everyone', () => {
  let setBack: () => void;
  before(() => (setBack = setClock()));
  after(() => setBack());

  it('passes the rules of axe: with a goal, and in the form with something to mend', async function () {
    this.timeout(30_000);
    const plan = await underWay();
    await plan.press('minutes-button');
    await expect(plan.element).to.be.accessible();
    await plan.opens('change-button');
    await plan.fill('date', { date: '2026-05-01' });
    await plan.press('save-button');
    expect(plan.faults).to.have.length(1);
    await expect(plan.element).to.be.accessible();
  });

  it('is read in order: the goal, how it goes, each day with its state, and the next step', async () => {
    const plan = await underWay();
    await plan.press('minutes-button');
    const spoken = await readAloud(plan.part('plan'));
    const order = [
      'region, My study plan',
      'Learn on 3 days a week',
      'button, Change',
      '2 of 3 days this week',
      'list, This week',
      'Monday',
      'learned',
      'Wednesday',
      ', today',
      'learned',
      'Thursday',
      'free',
      'Friday',
      'planned',
      'group, I have',
      'button, 5 min, pressed',
      'button, 10 min, not pressed',
      'link, Lifting a box',
      'group',
      'All steps: 0 of 2 done',
      'button, Pause',
      'checkbox, Share my goal, Off: it stays in this browser.',
    ];
    let place = -1;
    for (const phrase of order) {
      place = spoken.findIndex((each, index) => index > place && each.startsWith(phrase));
      expect(place, `${phrase} in:\n${spoken.join('\n')}`).to.not.equal(-1);
    }
  });

  it('names each field of the form, with what it belongs to', async () => {
    const plan = await underWay();
    await plan.opens('change-button');
    const spoken = await readAloud(plan.part('form'));
    const order = [
      'group, My study plan',
      'group, What is your goal?',
      'radio, Learn on some days of each week',
      'combobox, Days a week',
      'group, When do you want to learn?',
      'checkbox, Wednesday',
      'Time on Wednesday',
      'spinbutton, Minutes each time',
      'button, Save',
    ];
    let place = -1;
    for (const phrase of order) {
      place = spoken.findIndex((each, index) => index > place && each.includes(phrase));
      expect(place, `${phrase} in:\n${spoken.join('\n')}`).to.not.equal(-1);
    }
  });

  it('fits 320 px, in the form, too; what is pressed is a target of 24 px', async () => {
    await setViewport({ width: 320, height: 640 });
    try {
      const plan = await underWay();
      await plan.press('minutes-button');
      const look = (what: string): void => {
        expect(document.documentElement.scrollWidth, what).to.be.at.most(320);
        for (const each of plan.root.querySelectorAll(
          'button, summary, label.option, .share label, .input',
        )) {
          expect(each.getBoundingClientRect().height, `${what}: ${each.textContent}`).to.be.at.least(24);
        }
      };
      look('the plan');
      await plan.opens('change-button');
      look('the form');
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('turns with the direction of writing', async () => {
    const plan = await underWay((inner) => `<div dir="rtl" lang="ar">${inner}</div>`);
    const left = (part: string, place = 0) => plan.all(part)[place]!.getBoundingClientRect().left;
    expect(left('change-button')).to.be.below(left('goal'));
    expect(left('day', 1)).to.be.below(left('day', 0));
  });

  it('tells the chosen minutes and today apart from the others in forced colours', async function () {
    if (isFirefox) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    try {
      const plan = await underWay();
      await plan.press('minutes-button');
      // Colours are the system's: what is left is whether there is a border, and how wide it is.
      const border = (part: string, place = 0) => getComputedStyle(plan.all(part)[place]!).borderTopWidth;
      expect([border('minutes-button'), border('minutes-button', 1)]).to.deep.equal(['2px', '1px']);
      expect([border('today'), border('planned')]).to.deep.equal(['1px', '0px']);
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  it('speaks the language around it', async () => {
    const says = async (lang: string) =>
      (await underWay((inner) => `<div lang="${lang}">${inner}</div>`)).goal;
    expect(await says('de')).to.equal('An 3 Tagen pro Woche lernen');
    expect(await says('es-PE')).to.contain('3 días');
    expect(await says('ar')).to.match(/أيام/u);
  });
});

/** All that a screen reader says of it, from its start to its end. */
async function readAloud(container: HTMLElement): Promise<readonly string[]> {
  await virtual.start({ container });
  const [start] = await virtual.spokenPhraseLog();
  try {
    for (let step = 0; step < 150; step += 1) {
      await virtual.next();
      if ((await virtual.lastSpokenPhrase()) === `end of ${start}`) break;
    }
    return await virtual.spokenPhraseLog();
  } finally {
    await virtual.stop();
  }
}
