import { expect } from '@open-wc/testing';
import '../../../src/define/micro-quiz.js';
import { listenToConsole, stage, until, type QuizHarness } from '../../helpers/quiz-harness.js';

// What themers rely on, under semver: a change here is a change of contract, and belongs in the changelog.

const water = (attributes = '') => `<micro-quiz id="thirst" ${attributes}>
  <p>What do you drink?</p>
  <blockquote>It has no colour.</blockquote>
  <ul>
    <li>[x] Water <blockquote>It replaces what you lost.</blockquote></li>
    <li>[ ] Coffee <blockquote>It is no substitute for water.</blockquote></li>
    <li>[ ] Nothing</li>
  </ul>
  <blockquote>A glass every twenty minutes.</blockquote>
</micro-quiz>`;

const kit = `<micro-quiz id="kit"><p>What do you wear?</p>
  <ul><li>[x] Gloves</li><li>[x] Closed shoes</li><li>[ ] Sandals</li></ul></micro-quiz>`;

const weight = `<micro-quiz id="weight" max-attempts="1"><p>From what weight?</p><ul><li>[=] 25 kg</li></ul></micro-quiz>`;

const two = `<micro-quiz id="two" max-attempts="2">
  <p>First?</p><ul><li>[x] Yes</li><li>[ ] No</li></ul>
  <p>Second?</p><ul><li>[x] Up</li><li>[ ] Down</li></ul>
</micro-quiz>`;

const statesOf = ({ element }: QuizHarness) =>
  ['started', 'passed', 'failed'].filter((name) => element.matches(`:state(${name})`)).join(' ');

/** Host states, and all parts that are drawn. */
const surface = (quiz: QuizHarness) => ({ states: statesOf(quiz), parts: quiz.parts.join(' ') });

const open = 'acts button check-button choice choices hint-button open prompt question';

describe('<micro-quiz>: states and parts', () => {
  before(function () {
    if (!CSS.supports('selector(:state(a))')) this.skip();
  });

  it('open', async () => {
    const { quiz } = await stage(water());
    expect(surface(quiz)).to.deep.equal({ states: '', parts: open });
  });

  it('picked', async () => {
    const { quiz, statements } = await stage(water());
    quiz.pick('Water');
    await until(() => statements.length > 0, 'the first touch to be stored');
    await quiz.settled();
    expect(surface(quiz)).to.deep.equal({
      states: 'started',
      parts: open.replace('choices', 'choices chosen'),
    });
    expect([...quiz.root.querySelectorAll('[part~="chosen"]')].length).to.equal(1);
  });

  it('gap', async () => {
    const { quiz } = await stage(water());
    await quiz.check();
    expect(surface(quiz)).to.deep.equal({ states: '', parts: open.replace('choices', 'choices gap') });
  });

  it('hint', async () => {
    const { quiz } = await stage(water());
    await quiz.press('Hint');
    await until(() => quiz.root.querySelector('.hint') !== null, 'the hint');
    expect(surface(quiz)).to.deep.equal({
      states: 'started',
      parts: 'acts button check-button choice choices hint hints open prompt question',
    });
  });

  it('right', async () => {
    const { quiz } = await stage(water());
    quiz.pick('Water');
    await quiz.check();
    expect(surface(quiz)).to.deep.equal({
      states: 'started passed',
      parts: 'choice choices explanation feedback mark other prompt question right verdict',
    });
  });

  it('wrong', async () => {
    const { quiz } = await stage(water());
    quiz.pick('Coffee');
    await quiz.check();
    expect(surface(quiz)).to.deep.equal({
      states: 'started failed',
      parts:
        'acts button choice choices feedback mark other prompt question retry-button solution-button verdict wrong',
    });
  });

  it('shown', async () => {
    const { quiz } = await stage(water());
    quiz.pick('Coffee');
    await quiz.check();
    await quiz.press('Show the answer');
    await until(() => quiz.root.querySelector('.missed') !== null, 'the answer');
    expect(surface(quiz)).to.deep.equal({
      states: 'started failed',
      parts:
        'acts button choice choices explanation feedback mark missed other prompt question retry-button verdict wrong',
    });
  });

  it('locked', async () => {
    const { quiz } = await stage(water('max-attempts="1"'));
    quiz.pick('Coffee');
    await quiz.check();
    expect(surface(quiz)).to.deep.equal({
      states: 'started failed',
      parts: 'attempts choice choices explanation feedback mark missed other prompt question verdict wrong',
    });
  });

  it('tried again', async () => {
    const { quiz } = await stage(water());
    quiz.pick('Coffee');
    await quiz.check();
    await quiz.press('Try again');
    await until(() => quiz.inputs().length === 3, 'open options');
    expect(surface(quiz)).to.deep.equal({ states: 'started', parts: open });
  });

  it('partly right, of several', async () => {
    const { quiz } = await stage(kit);
    expect(quiz.parts).to.include('instruction');
    quiz.pick('Gloves');
    await quiz.check();
    expect(surface(quiz)).to.deep.equal({
      states: 'started failed',
      parts:
        'acts button choice choices instruction mark other partly prompt question retry-button right solution-button verdict',
    });
  });

  it('typed, open and wrong', async () => {
    const { quiz } = await stage(weight);
    expect(surface(quiz)).to.deep.equal({
      states: '',
      parts: 'acts button check-button input open prompt question',
    });
    quiz.type('50');
    await quiz.check();
    expect(surface(quiz)).to.deep.equal({
      states: 'started failed',
      parts: 'answer attempts input mark prompt question verdict wrong',
    });
  });

  it('several questions, with a summary at the end', async () => {
    const { quiz } = await stage(two);
    quiz.pick('Yes', 0);
    await quiz.check(0);
    expect(quiz.parts).to.include('count');
    expect(quiz.parts).to.not.include('summary');
    expect(statesOf(quiz)).to.equal('started');
    quiz.pick('Down', 1);
    await quiz.check(1);
    expect(surface(quiz)).to.deep.equal({
      states: 'started failed',
      parts:
        'acts attempts button choice choices count mark other outcome prompt question retry-button right solution-button summary verdict wrong',
    });
  });

  it('mistakes of the author, shown to the author only', async () => {
    const faulty = '<micro-quiz><p>What?</p><ul><li>[ ] This</li><li>[ ] That</li></ul></micro-quiz>';
    const { quiz } = await stage(faulty);
    expect(quiz.parts).to.include('problems');
    document.documentElement.dataset['learnletsAuthor'] = 'off';
    try {
      const learner = await stage(faulty);
      expect(learner.quiz.parts).to.not.include('problems');
    } finally {
      delete document.documentElement.dataset['learnletsAuthor'];
    }
  });
});

describe('<micro-quiz>: slots and attributes', () => {
  it('has a slot for a panel at its end', async () => {
    const { quiz } = await stage(water().replace('</micro-quiz>', '<p slot="end">More</p></micro-quiz>'));
    expect(quiz.slots).to.include('end');
    const panel = quiz.element.querySelector('[slot="end"]')!;
    expect(panel.assignedSlot?.name).to.equal('end');
    expect(quiz.element.querySelector('ul')!.assignedSlot).to.equal(null);
  });

  it('shows all that the author wrote where there is no question in it', async () => {
    const { quiz } = await stage('<micro-quiz><p>Nothing to ask here.</p></micro-quiz>');
    expect(quiz.element.querySelector('p')!.assignedSlot).to.not.equal(null);
  });

  it('changes no attribute of its host, and none of the author’s nodes', async () => {
    const { quiz } = await stage(water());
    const before = quiz.element.outerHTML;
    quiz.pick('Coffee');
    await quiz.check();
    expect(quiz.element.outerHTML).to.equal(before);
  });

  it('has attributes for its numbers, and none for its model', async () => {
    const warned = listenToConsole('warn');
    const { quiz } = await stage(water('max-attempts="3" pass-mark="0.5"'));
    warned.restore();
    expect([quiz.element.maxAttempts, quiz.element.passMark, quiz.element.quiz]).to.deep.equal([
      3,
      0.5,
      null,
    ]);
    expect(
      (quiz.element.constructor as typeof HTMLElement & { observedAttributes: string[] }).observedAttributes,
    ).to.have.members(['max-attempts', 'pass-mark']);
    expect(warned.lines).to.deep.equal([]);
  });

  it('tells each act to the page: first asked, then done', async () => {
    const { quiz, scope } = await stage(water());
    const heard: [string, boolean, unknown][] = [];
    for (const name of ['quiz-submit', 'quiz-submitted', 'quiz-completed'] as const) {
      scope.addEventListener(name, (event) => heard.push([name, event.cancelable, event.detail]));
    }
    quiz.pick('Water');
    await quiz.check();
    const given = heard[0]![2] as { question: string; response: readonly string[] };
    const detail = { ...given, attempt: 1 };
    expect(given.response.length).to.equal(1);
    expect(heard).to.deep.equal([
      ['quiz-submit', true, detail],
      ['quiz-submitted', false, { ...detail, verdict: 'right', raw: 1, max: 1 }],
      ['quiz-completed', false, { attempt: 1, raw: 1, max: 1, passed: true }],
    ]);
  });
});
