import { expect } from '@open-wc/testing';
import '../../../src/define/micro-quiz.js';
import type { MicroQuiz } from '../../../src/elements/micro-quiz/micro-quiz.js';
import { QuizHarness, stage, until } from '../../helpers/quiz-harness.js';

const inner =
  '<p>What do you drink?</p><blockquote>Think.</blockquote><ul><li>[x] Fresh water</li><li>[ ] Black coffee<blockquote>It is no substitute.</blockquote></li></ul>';

/** A quiz beside the page's scope: the language of that says nothing of the prose. */
async function besideScope(lang: string): Promise<QuizHarness> {
  const { scope } = await stage('', { lang });
  const element = document.createElement('micro-quiz') as MicroQuiz;
  element.innerHTML = inner;
  scope.after(element);
  return new QuizHarness(element).drawn();
}

/** The language or direction that holds for a node. */
const holds = (element: Element | null, name: 'lang' | 'dir') =>
  element?.closest(`[${name}]`)?.getAttribute(name) ?? undefined;

/** A page whose own language and direction are set while `work` runs. */
async function onPage(lang: string, dir: string, work: () => Promise<void>): Promise<void> {
  const { documentElement: page } = document;
  const before = [page.lang, page.dir] as const;
  [page.lang, page.dir] = [lang, dir];
  if (dir === '') page.removeAttribute('dir');
  try {
    await work();
  } finally {
    [page.lang, page.dir] = before;
  }
}

describe('<micro-quiz> among words of another language', () => {
  for (const [page, scope, own] of [
    ['en', 'es', 'es'],
    ['fr', '', 'en'],
    ['es-PE', 'es', undefined],
    ['de', '', undefined],
  ] as const) {
    it(`marks its own words as ${own ?? 'nothing'}: page ${page}, scope ${scope || 'none'}`, () =>
      onPage(page, 'ltr', async () => {
        const quiz = await besideScope(scope);
        quiz.pick('Black coffee');
        quiz.question().querySelector<HTMLElement>('[part~="check-button"]')!.click();
        await until(() => quiz.verdict() !== '', 'a verdict');
        await quiz.settled();
        if (own) await until(() => holds(quiz.root.querySelector('.verdict'), 'lang') === own, 'the mark');
        for (const words of ['.verdict', '.acts', '.choice .unseen', '[role="status"] span']) {
          expect(holds(quiz.root.querySelector(words), 'lang'), words).to.equal(own);
        }
        for (const prose of ['.prompt', '.text', '.feedback', '[role="status"]']) {
          expect(holds(quiz.root.querySelector(prose), 'lang'), prose).to.equal(undefined);
        }
      }));
  }

  it('has the marks as soon as the words are drawn', () =>
    onPage('fr', 'ltr', async () => {
      const { quiz } = await stage(`<micro-quiz>${inner}</micro-quiz>`);
      const marks = () =>
        [...quiz.root.querySelectorAll<HTMLElement>('.acts, .verdict')].map(({ lang }) => lang);
      expect(marks()).to.deep.equal(['en']);
      const seen: string[][] = [];
      // Runs after the task that draws, before anything is painted or read out.
      new MutationObserver(() => seen.push(marks())).observe(quiz.root, { childList: true, subtree: true });
      quiz.pick('Black coffee');
      await quiz.check();
      expect(seen.at(-1)).to.deep.equal(['en', 'en']);
      expect(seen.flat().filter((lang) => lang !== 'en')).to.deep.equal([]);
    }));

  it('marks what stands there when only the words around it become others', () =>
    onPage('es', 'ltr', async () => {
      const quiz = await besideScope('es');
      expect(holds(quiz.root.querySelector('.acts'), 'lang')).to.equal(undefined);
      document.documentElement.lang = 'fr';
      await until(() => holds(quiz.root.querySelector('.acts'), 'lang') === 'es', 'the mark');
      document.documentElement.lang = 'es-PE';
      await until(() => holds(quiz.root.querySelector('.acts'), 'lang') === undefined, 'no mark');
    }));

  it('runs from right to left in Arabic where nothing says a direction', () =>
    onPage('ar', '', async () => {
      const { quiz } = await stage(`<micro-quiz>${inner}</micro-quiz>`);
      await until(() => getComputedStyle(quiz.question()).direction === 'rtl', 'the direction');
      expect(quiz.element.getAttribute('dir')).to.equal(null);
    }));

  it('heeds the direction that the page says', () =>
    onPage('ar', 'ltr', async () => {
      const { quiz } = await stage(`<micro-quiz>${inner}</micro-quiz>`);
      await quiz.settled();
      expect(getComputedStyle(quiz.question()).direction).to.equal('ltr');
    }));

  it('turns only its own words where the prose runs the other way', () =>
    onPage('en', '', async () => {
      const quiz = await besideScope('ar');
      await until(() => holds(quiz.root.querySelector('.acts'), 'dir') === 'rtl', 'the mark');
      expect(getComputedStyle(quiz.question().querySelector('.prompt')!).direction).to.equal('ltr');
    }));
});
