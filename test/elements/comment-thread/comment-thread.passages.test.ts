import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/comment-thread.js';
import { PageText } from '../../../src/elements/comment-thread/pointing/page-text.js';
import { findQuote } from '../../../src/domain/thread/find-quote.js';
import { textOf, until } from '../../helpers/quiz-harness.js';
import { posted, stageTalk } from '../../helpers/thread-harness.js';

const hasSelector = 'http://www.w3.org/ns/oa#hasSelector';

/** A comment on a passage. */
const quoting = (thread: string, number: number, exact: string, prefix = '', suffix = '') =>
  posted(thread, number, `About ${exact}`, {
    actor: { name: 'Ana', account: { homePage: 'https://hr.example', name: 'ana' } },
    context: {
      contextActivities: { parent: [{ id: thread }] },
      extensions: { [hasSelector]: { type: 'TextQuoteSelector', exact, prefix, suffix } },
    },
  });

/** Words of a page, in front of the thread of a test. */
function page(...paragraphs: readonly string[]): HTMLElement {
  const article = document.createElement('article');
  for (const text of paragraphs) {
    const paragraph = article.appendChild(document.createElement('p'));
    const [before = '', strong = '', behind = ''] = text.split('|');
    const word = document.createElement('strong');
    word.textContent = strong;
    paragraph.append(before, word, behind);
  }
  document.body.prepend(article);
  return article;
}

/** What is marked in the page now, by each name. */
const marked = (name: string) =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString().replace(/\s+/gu, ' '));

const select = (start: Node, from: number, end: Node, to: number) =>
  getSelection()!.setBaseAndExtent(start, from, end, to);

describe('<comment-thread>: passages', () => {
  let article: HTMLElement;
  afterEach(() => article.remove());

  it('quotes what is selected, keeps it with the draft, sends it as a selector, and marks it', async () => {
    article = page('Bend your |knees|, not your back.', 'Then |lift|.');
    const { thread, statements } = await stageTalk((id) => [posted(id, 1, 'One')]);
    const [first, second] = [...article.children];
    select(first!.firstChild!, 5, second!.lastChild!, 1);
    await thread.press('Quote the selected passage');
    await until(() => thread.focus === 'input', 'the field');
    expect(thread.part('passage-text')).to.equal('your knees, not your back. Then lift.');
    await until(
      () => thread.announcement === 'Quoted: your knees, not your back. Then lift.',
      'the word for it',
    );
    await until(() => marked('learnlets-passage-current').length === 1, 'the mark');
    await thread.post('Why not?');
    const { context } = statements.find(({ result }) => result?.response === 'Why not?')!;
    expect(context!.extensions![hasSelector]).to.deep.equal({
      type: 'TextQuoteSelector',
      exact: 'your knees, not your back. Then lift.',
      prefix: 'Bend ',
      suffix: context!.extensions![hasSelector]!['suffix' as never],
    });
    expect(thread.part('passage-text', thread.comment('Why not?'))).to.contain('your knees');
    expect(thread.root.querySelector('.composer:not(article *) [part~="passage"]')).to.equal(null);
    await until(
      () => marked('learnlets-passage').join() === 'your knees, not your back.Then lift.',
      'the passage, marked',
    );
  });

  it('leads to the passage and back, by keyboard, and leaves nothing behind in the page', async () => {
    article = page('Bend your |knees|, not your back.');
    const { thread } = await stageTalk((id) => [quoting(id, 1, 'your knees, not')]);
    await until(() => thread.parts.includes('passage-button'), 'the way there');
    const before = article.outerHTML;
    thread.root.querySelector<HTMLElement>('[part~="passage-button"]')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => document.activeElement === article.firstElementChild, 'the focus at the passage');
    expect(thread.part('back-button')).to.equal('Comment by Ana');
    await until(() => thread.announcement.startsWith('This is the passage.'), 'the word for it');
    await until(() => marked('learnlets-passage-current').join() === 'your knees, not', 'the mark');
    await sendKeys({ press: 'Tab' });
    await until(() => thread.focus === 'back-button', 'the way back');
    await sendKeys({ press: 'Enter' });
    await until(() => thread.focus === 'About your knees, not', 'the comment');
    expect(article.outerHTML).to.equal(before);
    await thread.press('Show in the text');
    await until(() => document.activeElement === article.firstElementChild, 'the passage again');
    await sendKeys({ press: 'Escape' });
    await until(() => thread.focus === 'About your knees, not', 'the comment again');
    expect(article.outerHTML).to.equal(before);
  });

  it('offers the way to a comment where its passage is clicked', async () => {
    article = page('Bend your |knees|, not your back.');
    const { thread } = await stageTalk((id) => [quoting(id, 1, 'knees')]);
    await until(() => marked('learnlets-passage').length === 1, 'the mark');
    const knees = article.querySelector('strong')!;
    const { x, y, width, height } = knees.getBoundingClientRect();
    knees.dispatchEvent(
      new MouseEvent('click', {
        bubbles: true,
        composed: true,
        clientX: x + width / 2,
        clientY: y + height / 2,
      }),
    );
    await until(() => thread.parts.includes('back-button'), 'the way');
    await thread.press('Comment by Ana');
    await until(() => thread.focus === 'About knees', 'the comment');
  });

  it('says that a passage is not there any more, shows what it said, and finds it when it comes back', async () => {
    article = page('Bend your |knees|.');
    const { thread } = await stageTalk((id) => [quoting(id, 1, 'hold your breath')]);
    await until(() => thread.parts.includes('passage-lost'), 'that it is lost');
    expect(thread.part('passage')).to.equal('hold your breath This passage is not on the page any more.');
    article.append('Never hold your breath.');
    await until(() => thread.parts.includes('passage-button'), 'the way there');
    await until(() => marked('learnlets-passage').join() === 'hold your breath', 'the mark');
    article.lastChild!.remove();
    await until(() => thread.parts.includes('passage-lost'), 'that it is lost again');
  });

  it('reads the words of a page as they stand, across its elements, and finds each place again', () => {
    article = page('  Bend \n your |kn|ees,  not', 'your |back|. ');
    const { text } = new PageText(article);
    expect(text.trim()).to.equal('Bend your knees, not your back.');
    const read = new PageText(article);
    for (let start = 0; start < text.length; start += 1) {
      for (let end = start + 1; end <= text.length; end += 1) {
        const words = text.slice(start, end);
        if (words.trim() !== words) continue;
        const range = read.rangeOf({ start, end });
        expect(read.spanOf(range), words).to.deep.equal({ start, end });
        expect(findQuote(text, { exact: words, prefix: '', suffix: '' })).to.not.equal(undefined);
      }
    }
    expect(textOf(article)).to.contain('back');
  });
});
