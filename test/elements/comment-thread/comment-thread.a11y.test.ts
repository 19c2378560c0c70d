import { virtual } from '@guidepup/virtual-screen-reader';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/define/comment-thread.js';
import { until } from '../../helpers/quiz-harness.js';
import { posted, stageTalk, stageThread } from '../../helpers/thread-harness.js';

/** Said by somebody with a name. */
const by = (name: string) => ({ actor: { name, account: { homePage: 'https://hr.example', name } } });

const talk = (id: string) => [
  posted(id, 1, 'Wait for **a colleague**', by('Ana')),
  posted(id, 2, 'שלום to all of you', by('נועם')),
];

describe('<comment-thread> for everyone', () => {
  it('is read in order: how many, who says what when, and what can be done with it', async () => {
    const { thread } = await stageTalk(talk, { prompt: 'What would you have done?' });
    await until(() => thread.root.querySelector('strong') !== null, 'the markup');
    const spoken = await readAloud(thread.root.querySelector('section')!);
    const order = [
      'region, Comments',
      '2 comments',
      'button, 2 new comments',
      'Sort by',
      'combobox, Sort by',
      'feed, Comments',
      'article, Ana',
      'Ana',
      'link',
      'New',
      'strong',
      'a colleague',
      'button, Helpful, not pressed',
      'button, Reply',
      'More',
      'article, נועם',
      'What would you have done?',
      'textbox, What would you have done?',
      'button, Post',
    ];
    let place = -1;
    for (const phrase of order) {
      place = spoken.findIndex((each, index) => index > place && each.startsWith(phrase));
      expect(place, `${phrase} in:\n${spoken.join('\n')}`).to.not.equal(-1);
    }
  });

  it('says politely who has written, or how many have; nothing of what was there before', async () => {
    const { thread, id, tell } = await stageTalk(talk);
    expect(thread.announcement).to.equal('');
    tell([posted(id, 3, 'Third', by('Ben'))]);
    await until(() => thread.announcement === 'New comment by Ben.', 'the one');
    tell([posted(id, 4, 'Fourth'), posted(id, 5, 'Fifth')]);
    await until(() => thread.announcement === '2 new comments', 'the two');
    expect(thread.root.querySelector('[role="status"]')!.hasAttribute('aria-live')).to.equal(false);
  });

  it('passes the rules of axe: with what others say, a menu and a reply', async function () {
    this.timeout(20_000);
    const { thread } = await stageTalk(talk, { isModerator: () => true });
    await thread.press('Reply', thread.comments[0]);
    thread.comments[1]!.querySelector<HTMLElement>('summary')!.click();
    await until(() => thread.parts.includes('menu'), 'the menu');
    await expect(thread.element).to.be.accessible();
  });

  it('fits 320 px, with replies, long words and a menu; what is pressed is a target of 24 px', async () => {
    await setViewport({ width: 320, height: 640 });
    try {
      const { thread } = await stageThread('<comment-thread></comment-thread>');
      await thread.post('Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3));
      await thread.reply('Donau', 'one');
      await thread.reply('one', 'two');
      thread.comment('two').querySelector<HTMLElement>('summary')!.click();
      await until(() => thread.parts.includes('menu'), 'the menu');
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const each of thread.root.querySelectorAll('button, summary, textarea, select')) {
        expect(each.getBoundingClientRect().height, each.textContent).to.be.at.least(24);
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('turns with the direction of writing, while each text keeps its own', async () => {
    const { thread, scope } = await stageTalk(talk);
    const start = (text: string) =>
      getComputedStyle(thread.comment(text).querySelector('.text p')!).direction;
    expect([start('Wait'), start('שלום')]).to.deep.equal(['ltr', 'rtl']);
    scope.dir = 'rtl';
    scope.lang = 'ar';
    await until(() => thread.part('count') === 'تعليقان', 'Arabic');
    const left = (part: string) =>
      thread.comments[0]!.querySelector(`[part~="${part}"]`)!.getBoundingClientRect().left;
    expect(left('time')).to.be.below(left('name'));
    expect([start('Wait'), start('שלום')]).to.deep.equal(['ltr', 'rtl']);
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
