import { expect } from '@open-wc/testing';
import '../../../src/define/micro-quiz.js';
import type { MicroQuiz } from '../../../src/elements/micro-quiz/micro-quiz.js';
import { pageActivity } from '../../../src/elements/learning-scope/page-activity.js';
import { QuizHarness, stage } from '../../helpers/quiz-harness.js';

const documentAt = (url: string, canonical?: string): Document => {
  const page = document.implementation.createHTMLDocument('A page');
  Object.defineProperty(page, 'URL', { value: url });
  if (canonical !== undefined) {
    const link = page.createElement('link');
    link.rel = 'canonical';
    link.href = canonical;
    page.head.append(link);
  }
  return page;
};

const idAt = (...where: [url: string, canonical?: string]) =>
  pageActivity(documentAt(...where), undefined).id;

const question = (prompt: string) => `<micro-quiz id="check"><p>${prompt}</p>
  <ul><li>[x] Yes</li><li>[ ] No</li></ul></micro-quiz>`;

describe('the page that a scope stands on', () => {
  it('is told from others by path and query', () => {
    expect(idAt('https://wiki.example/page?pageId=12')).to.equal('https://wiki.example/page?pageId=12');
    expect(idAt('https://wiki.example/a#part')).to.equal('https://wiki.example/a');
  });

  it('is the same however a reader came to it', () => {
    const page = 'https://wiki.example/page?pageId=12';
    expect(idAt(`${page}&utm_source=mail&gclid=1`)).to.equal(page);
    expect(idAt(`${page}&endpoint=https%3A%2F%2Flrs.example&auth=secret&registration=r`)).to.equal(page);
    expect(idAt('https://wiki.example/page?sort=up', page)).to.equal(page);
  });

  it('keeps the answers of pages apart that differ in their query only, and gives each its own back', async () => {
    const home = location.href;
    try {
      history.replaceState(null, '', '?p=1');
      const first = await stage(question('Is this one?'), {});
      first.quiz.pick('Yes');
      await first.quiz.check();
      first.scope.remove();
      history.replaceState(null, '', '?p=2');
      const second = await stage(question('Is this two?'), { database: first.database });
      expect(second.quiz.verdict()).to.equal('');
      expect(second.quiz.notices).to.deep.equal([]);
      second.quiz.pick('No');
      await second.quiz.check();
      second.scope.remove();
      history.replaceState(null, '', '?p=1');
      const again = await stage(question('Is this one?'), { database: first.database });
      expect(again.quiz.verdict()).to.equal('Right');
    } finally {
      history.replaceState(null, '', home);
    }
  });

  it('is another one when a script swaps its content under another address', async () => {
    const home = location.href;
    try {
      const view = await stage(question('Is this one?'), { 'activity-base': 'https://app.example' });
      view.quiz.pick('Yes');
      await view.quiz.check();
      history.replaceState(null, '', '?view=second');
      view.scope.replaceChildren(
        ...document.createRange().createContextualFragment(question('Is this two?')).childNodes,
      );
      const quiz = await new QuizHarness(view.scope.querySelector<MicroQuiz>('micro-quiz')!).drawn();
      expect(quiz.prompt()).to.equal('Is this two?');
      expect(quiz.verdict()).to.equal('');
      quiz.pick('No');
      await quiz.check();
      const ids = view.statements.map(({ object }) => object.id.split('#')[0]);
      expect(new Set(ids.slice(0, 4))).to.deep.equal(
        new Set([`https://app.example${new URL(home).pathname}${new URL(home).search}`]),
      );
      expect(new Set(ids.slice(4))).to.deep.equal(
        new Set([`https://app.example${location.pathname}?view=second`]),
      );
      const [page] = view.statements.at(-1)!.context!.contextActivities!.grouping!;
      expect(page!.id).to.equal(ids.at(-1));
    } finally {
      history.replaceState(null, '', home);
    }
  });
});
