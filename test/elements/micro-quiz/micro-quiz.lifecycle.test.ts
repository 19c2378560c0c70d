import { ContextProvider } from '@lit/context';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { html as litHtml, type TemplateResult } from 'lit';
import { learningContext } from '../../../src/context/learning-context.js';
import '../../../src/define/micro-quiz.js';
import { RecordError, type Entry, type Learning } from '../../../src/domain/ports.js';
import type { Quiz } from '../../../src/domain/quiz/model.js';
import { LearningScope } from '../../../src/elements/learning-scope/learning-scope.js';
import { MicroQuiz } from '../../../src/elements/micro-quiz/micro-quiz.js';
import type { QuestionViewModel } from '../../../src/questions/question-model.js';
import type { QuestionActs } from '../../../src/questions/question-view.js';
import {
  freshDatabase,
  listenToConsole,
  QuizHarness,
  stage,
  textOf,
  until,
  verbsOf,
} from '../../helpers/quiz-harness.js';

const inner = `<p>What do you drink?</p><ul><li>[x] Water</li><li>[ ] Coffee</li></ul>`;
const water = `<micro-quiz id="thirst">${inner}</micro-quiz>`;
const weight = `<micro-quiz id="weight"><p>From what weight do you ask for help?</p><ul><li>[=] 25 kg</li></ul></micro-quiz>`;

const model: Quiz = {
  key: 'model',
  questions: [
    {
      type: 'choice',
      key: 'drink',
      points: 1,
      prompt: 'From a model?',
      hints: [],
      several: false,
      choices: [
        { id: 'yes', text: 'Yes', correct: true },
        { id: 'no', text: 'No', correct: false },
      ],
    },
  ],
};

let count = 0;
const freshTag = (prefix: string) => `${prefix}-${(count += 1)}`;

/** Nodes from authored text, as a parser makes them. */
const parse = (text: string): Node[] => {
  const { body } = new DOMParser().parseFromString(text, 'text/html');
  return [...body.childNodes].map((node) => document.importNode(node, true));
};

describe('<micro-quiz> coming, going and changing', () => {
  it('takes properties that were set before it is upgraded', async () => {
    const tag = freshTag('early-quiz');
    const early = document.createElement(tag);
    Object.assign(early, { quiz: model, maxAttempts: 1, passMark: 0.5 });
    const { scope, statements } = await stage(early);
    class EarlyQuiz extends MicroQuiz {}
    EarlyQuiz.define(tag);
    const quiz = await new QuizHarness(scope.querySelector<MicroQuiz>(tag)!).drawn();
    await until(() => quiz.root.querySelector('.question') !== null, 'the model');
    expect(quiz.prompt()).to.equal('From a model?');
    quiz.pick('No');
    await quiz.check();
    expect(quiz.root.querySelector('.attempts')?.textContent).to.equal('No attempts left');
    expect(quiz.element.passMark).to.equal(0.5);
    expect(verbsOf(statements)).to.equal('initialized answered completed failed');
  });

  it('shows the author’s text until it is upgraded late, and then the same text', async () => {
    const tag = freshTag('late-quiz');
    const { scope } = await stage(`<${tag} id="thirst">${inner}</${tag}>`);
    const late = scope.querySelector<MicroQuiz>(tag)!;
    expect(late.shadowRoot).to.equal(null);
    expect(textOf(late)).to.contain('What do you drink?');
    class LateQuiz extends MicroQuiz {}
    LateQuiz.define(tag);
    const quiz = await new QuizHarness(late).drawn();
    expect(quiz.choices()).to.deep.equal(['Water', 'Coffee']);
  });

  it('keeps attempt and verdict when it is moved within the page', async () => {
    const { quiz, scope, statements } = await stage(`${water}<div></div>`);
    quiz.pick('Coffee');
    await quiz.check();
    scope.querySelector('div')!.append(quiz.element);
    await quiz.settled();
    expect(quiz.verdict()).to.equal('Not quite');
    await quiz.press('Try again');
    await until(() => quiz.inputs().length === 2, 'open options');
    quiz.pick('Water');
    await quiz.check();
    expect(verbsOf(statements)).to.equal(
      'initialized answered completed failed initialized answered completed passed',
    );
  });

  it('keeps what is typed when it is moved while it is typed', async () => {
    const { quiz, scope } = await stage(`${weight}<div></div>`);
    quiz.type('25');
    scope.querySelector('div')!.append(quiz.element);
    expect(quiz.inputs()[0]!.value).to.equal('25');
    await quiz.settled();
    expect(quiz.inputs()[0]!.value).to.equal('25');
    await quiz.check();
    expect(quiz.verdict()).to.equal('Right');
  });

  it('keeps what was picked when it is taken away and put back', async () => {
    const { quiz, scope, statements } = await stage(water);
    quiz.pick('Coffee');
    quiz.element.remove();
    await until(() => statements.length > 0, 'the first touch to be stored');
    await nextFrame();
    scope.append(quiz.element);
    // What was drawn stays in sight: the author's own text, with its marks, never shows in between.
    expect(quiz.picked()).to.deep.equal(['Coffee']);
    await until(() => {
      quiz.button('Check')?.click();
      return quiz.verdict() !== '';
    }, 'the verdict');
    expect(quiz.verdict()).to.equal('Not quite');
    expect(verbsOf(statements)).to.equal('initialized answered completed failed');
  });

  it('lets go when it is taken away: what happens elsewhere no longer reaches it', async () => {
    const first = await stage(water);
    const second = await stage(water, { database: first.database });
    first.quiz.element.remove();
    await nextFrame();
    second.quiz.pick('Water');
    await second.quiz.check();
    await first.quiz.settled();
    expect(first.quiz.verdict()).to.equal('');
    first.scope.append(first.quiz.element);
    await until(() => first.quiz.verdict() === 'Right', 'the verdict that came meanwhile');
  });

  it('shows another quiz when a script swaps its content, with an attempt of its own', async () => {
    const { quiz, statements } = await stage(`<micro-quiz>${inner}</micro-quiz>`);
    quiz.pick('Water');
    await quiz.check();
    quiz.element.replaceChildren(...parse('<p>Which way?</p><ul><li>[x] Up</li><li>[ ] Down</li></ul>'));
    await until(() => quiz.prompt() === 'Which way?', 'the new quiz');
    await until(() => quiz.inputs().length === 2, 'open options');
    expect(quiz.verdict()).to.equal('');
    quiz.pick('Down');
    await quiz.check();
    expect(verbsOf(statements)).to.equal(
      'initialized answered completed passed initialized answered completed failed',
    );
    expect(new Set(statements.map(({ object }) => object.id.split('#')[1]?.split('/')[0])).size).to.equal(2);
  });

  it('grows with content that comes in pieces, as a parser brings it', async () => {
    const { scope } = await stage('<p></p>');
    const element = document.createElement('micro-quiz') as MicroQuiz;
    element.id = 'pieces';
    scope.append(element);
    const list = document.createElement('ul');
    element.append(...parse('<p>What do you drink?</p>'));
    await nextFrame();
    element.append(list);
    list.append(...parse('<li>[x] Water</li>'));
    await nextFrame();
    list.append(...parse('<li>[ ] Cof</li>'));
    await nextFrame();
    list.lastElementChild!.append('fee');
    const quiz = await new QuizHarness(element).drawn();
    await until(() => quiz.choices().join() === 'Water,Coffee', 'the whole quiz');
    quiz.pick('Coffee');
    await quiz.check();
    expect(quiz.verdict()).to.equal('Not quite');
  });

  it('goes back to what the author wrote when the model is taken away', async () => {
    const { quiz } = await stage(water);
    quiz.element.quiz = model;
    await until(() => quiz.prompt() === 'From a model?', 'the model');
    quiz.element.quiz = null;
    await until(() => quiz.prompt() === 'What do you drink?', 'the author’s quiz');
  });

  it('follows max-attempts at run time', async () => {
    const { quiz } = await stage(water);
    quiz.pick('Coffee');
    await quiz.check();
    expect(quiz.button('Try again')).to.not.equal(undefined);
    quiz.element.setAttribute('max-attempts', '1');
    await quiz.settled();
    expect(quiz.button('Try again')).to.equal(undefined);
    quiz.element.removeAttribute('max-attempts');
    await quiz.settled();
    expect(quiz.button('Try again')).to.not.equal(undefined);
  });

  it('passes by the usual mark when its attribute is taken away, or can be none', async () => {
    const { lines, restore } = listenToConsole('warn');
    for (const [mark, removed] of [
      ['0.5', true],
      ['-1', false],
      ['80', false],
    ] as const) {
      const { quiz, statements } = await stage(water.replace('id=', `pass-mark="${mark}" id=`));
      if (removed) quiz.element.removeAttribute('pass-mark');
      await quiz.settled();
      expect(quiz.element.passMark).to.equal(0.8);
      quiz.pick('Coffee');
      await quiz.check();
      await quiz.press('Try again');
      await until(() => quiz.inputs().length === 2, 'open options');
      quiz.pick('Water');
      await quiz.check();
      const outcomes = verbsOf(statements).split(' ');
      expect(outcomes.filter((verb) => verb === 'passed' || verb === 'failed')).to.deep.equal([
        'failed',
        'passed',
      ]);
    }
    restore();
    expect(lines.length).to.equal(2);
  });

  it('warns once of a pass-mark that can be none, and not of a sound one', async () => {
    const console = listenToConsole('warn');
    try {
      const { quiz } = await stage(water.replace('id=', 'pass-mark="80" id='));
      quiz.element.setAttribute('pass-mark', '0');
      await quiz.settled();
      await stage(weight.replace('id=', 'pass-mark="1" id='));
      expect(console.lines.length).to.equal(1);
      expect(console.lines[0]).to.contain('pass-mark is 80');
      expect(console.lines[0]).to.contain('for example 0.8');
    } finally {
      console.restore();
    }
  });

  it('goes over to a scope that is upgraded later, and shows what is stored there', async () => {
    const before = await stage(water);
    before.quiz.pick('Water');
    await before.quiz.check();
    const tag = freshTag('later-scope');
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const later = document.createElement(tag);
    later.setAttribute('activity-base', 'https://handbook.example');
    later.setAttribute('database', before.database);
    later.append(...parse(water));
    holder.append(later);
    const quiz = await new QuizHarness(later.querySelector<MicroQuiz>('micro-quiz')!).drawn();
    expect(quiz.verdict()).to.equal('');
    class LaterScope extends LearningScope {}
    LaterScope.define(tag);
    await until(() => quiz.verdict() === 'Right', 'the verdict of the other scope');
  });

  it('keeps a draft in one place when the answer is given in another, and counts one answer', async () => {
    const first = await stage(water);
    const second = await stage(water, { database: first.database });
    first.quiz.pick('Coffee');
    second.quiz.pick('Water');
    await second.quiz.check();
    await until(() => first.quiz.verdict() === 'Right', 'the first place to follow');
    expect(first.quiz.inputs().length).to.equal(0);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await first.quiz.settled();
    const statements = [...first.statements, ...second.statements];
    expect(statements.filter(({ verb }) => verb.id.endsWith('answered')).length).to.equal(1);
    expect(first.quiz.verdict()).to.equal('Right');
  });

  it('keeps a draft of one question while another one is answered elsewhere', async () => {
    const two = `<micro-quiz id="two"><p>First?</p><ul><li>[x] Yes</li><li>[ ] No</li></ul>
      <p>Second?</p><ul><li>[x] Up</li><li>[ ] Down</li></ul></micro-quiz>`;
    const first = await stage(two);
    const second = await stage(two, { database: first.database });
    first.quiz.pick('Down', 1);
    second.quiz.pick('Yes', 0);
    await second.quiz.check(0);
    await until(() => first.quiz.verdict(0) === 'Right', 'the first place to follow');
    expect(first.quiz.picked(1)).to.deep.equal(['Down']);
    await first.quiz.check(1);
    await until(() => second.quiz.verdict(1) === 'Not quite', 'the second place to follow');
    expect(second.quiz.root.querySelector('.outcome')?.textContent).to.contain('1 of 2 points');
  });

  it('works alone, where there is no scope', async () => {
    const statements: string[] = [];
    const listen = (event: Event) =>
      statements.push(
        (event as CustomEvent<{ statement: { object: { id: string } } }>).detail.statement.object.id,
      );
    document.addEventListener('xapi-statement', listen);
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    // The page's own database is shared by all runs: the id makes the quiz a new one.
    const key = `alone-${crypto.randomUUID()}`;
    holder.append(...parse(water.replace('thirst', key)));
    const quiz = await new QuizHarness(holder.querySelector<MicroQuiz>('micro-quiz')!).drawn();
    quiz.pick('Water');
    await quiz.check();
    document.removeEventListener('xapi-statement', listen);
    expect(quiz.verdict()).to.equal('Right');
    expect(statements.length).to.equal(4);
    expect(statements[0]).to.equal(`${location.origin}${location.pathname}${location.search}#${key}`);
  });

  it('speaks another language at once when the page does', async () => {
    const { quiz, scope } = await stage(`<div lang="en">${water}</div>`);
    quiz.pick('Coffee');
    await quiz.check();
    scope.querySelector('div')!.lang = 'de';
    await until(() => quiz.verdict() !== 'Not quite', 'the other language');
    expect(quiz.button('Try again')).to.equal(undefined);
    expect(quiz.root.querySelectorAll('button').length).to.equal(2);
    scope.querySelector('div')!.lang = 'en';
    await until(() => quiz.button('Try again') !== undefined, 'the first language');
  });
});

/** A scope in front of the real one whose commits fail when the test says so. */
class FailingScope extends HTMLElement {
  #code: RecordError['code'] | undefined;
  #tries = 0;

  get tries(): number {
    return this.#tries;
  }

  set failure(code: RecordError['code'] | undefined) {
    this.#code = code;
  }

  stand(real: Learning): void {
    const commit = async (entry: Entry) => {
      // Of an answer: its page lists what it holds, too.
      if (entry.acts.length > 0) this.#tries += 1;
      if (this.#code) throw new RecordError(this.#code, 'The test says so.');
      return real.commit(entry);
    };
    const learning = new Proxy(real, {
      get: (target, name) => {
        if (name === 'commit') return commit;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
      },
    });
    new ContextProvider(this, { context: learningContext, initialValue: learning });
  }
}
customElements.define('failing-scope', FailingScope);

/** What the real scope gives to those it wraps. */
class ScopeReader extends MicroQuiz {
  get found(): Learning | undefined {
    return this.learning;
  }
}
ScopeReader.define('scope-reader');

async function behindFailures(content: string) {
  const { scope, statements } = await stage('<scope-reader></scope-reader>', { database: freshDatabase() });
  const reader = scope.querySelector<ScopeReader>('scope-reader')!;
  const failing = new FailingScope();
  failing.stand(reader.found!);
  failing.append(...parse(content));
  scope.append(failing);
  const quiz = await new QuizHarness(failing.querySelector<MicroQuiz>('micro-quiz')!).drawn();
  return { failing, quiz, statements };
}

describe('<micro-quiz> whose record fails', () => {
  let console: ReturnType<typeof listenToConsole>;
  beforeEach(() => {
    console = listenToConsole('error');
  });
  afterEach(() => console.restore());

  it('says so, keeps the answer, and judges when the record is back', async () => {
    const { failing, quiz, statements } = await behindFailures(water);
    failing.failure = 'failed';
    quiz.pick('Water');
    await quiz.press('Check');
    await until(() => quiz.notices.length > 0, 'the notice');
    expect(quiz.notices).to.deep.equal(['Your answer could not be saved. It is still here.']);
    expect(quiz.verdict()).to.equal('');
    expect(quiz.picked()).to.deep.equal(['Water']);
    expect(statements).to.deep.equal([]);
    expect(console.lines.join()).to.contain('could not be stored');
    failing.failure = undefined;
    await quiz.check();
    expect(quiz.verdict()).to.equal('Right');
    expect(quiz.notices).to.deep.equal([]);
    expect(verbsOf(statements)).to.equal('initialized answered completed passed');
  });

  it('keeps what is typed', async () => {
    const { failing, quiz } = await behindFailures(weight);
    failing.failure = 'failed';
    quiz.type('25');
    await until(() => quiz.notices.length > 0, 'the notice');
    expect(quiz.inputs()[0]!.value).to.equal('25');
    failing.failure = undefined;
    await quiz.check();
    expect(quiz.verdict()).to.equal('Right');
  });

  it('opens no hint and no answer that it could not record', async () => {
    const { failing, quiz, statements } = await behindFailures(
      water.replace('<ul>', '<blockquote>Clear.</blockquote><ul>'),
    );
    failing.failure = 'failed';
    await quiz.press('Hint');
    await until(() => quiz.notices.length > 0, 'the notice');
    expect(quiz.root.querySelector('.hint')).to.equal(null);
    failing.failure = undefined;
    await quiz.press('Hint');
    await until(() => quiz.root.querySelector('.hint') !== null, 'the hint');
    expect(verbsOf(statements)).to.equal('initialized revealed');
  });

  for (const code of ['quota', 'conflict'] as const) {
    it(`tries once more after ${code}, and no more than that`, async () => {
      const { failing, quiz } = await behindFailures(water);
      failing.failure = code;
      quiz.pick('Water');
      await quiz.press('Check');
      await until(() => quiz.notices.length > 0, 'the notice');
      expect(failing.tries).to.equal(2);
    });
  }
});

describe('<micro-quiz> as a class to build on', () => {
  class AcmeQuiz extends MicroQuiz {
    protected override renderQuestion(question: QuestionViewModel, acts: QuestionActs): TemplateResult {
      return litHtml`<p class="acme">${question.number} / ${question.total}</p>${super.renderQuestion(question, acts)}`;
    }
  }

  it('goes by another tag, beside the first, with its own drawing', async () => {
    AcmeQuiz.define('acme-quiz');
    const { quizzes } = await stage(
      water + water.replace(/micro-quiz/gu, 'acme-quiz').replace('thirst', 'acme'),
    );
    const [plain, acme] = quizzes;
    expect(plain!.root.querySelector('.acme')).to.equal(null);
    expect(textOf(acme!.root.querySelector('.acme'))).to.equal('1 / 1');
    acme!.pick('Water');
    await acme!.check();
    expect(acme!.verdict()).to.equal('Right');
    expect(plain!.verdict()).to.equal('');
  });

  it('leaves a name alone that is taken', () => {
    AcmeQuiz.define('micro-quiz');
    expect(customElements.get('micro-quiz')).to.equal(MicroQuiz);
  });

  it('can be registered once under many names', () => {
    const tag = freshTag('many-quiz');
    class ManyQuiz extends MicroQuiz {}
    ManyQuiz.define(tag);
    ManyQuiz.define(tag);
    expect(customElements.get(tag)).to.equal(ManyQuiz);
  });
});
