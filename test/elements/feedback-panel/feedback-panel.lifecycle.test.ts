import { expect, fixture, nextFrame } from '@open-wc/testing';
import '../../../src/define/feedback-panel.js';
import '../../../src/define/micro-quiz.js';
import { FeedbackPanel } from '../../../src/elements/feedback-panel/feedback-panel.js';
import { LearningScope } from '../../../src/elements/learning-scope/learning-scope.js';
import { PanelHarness, stagePanel } from '../../helpers/panel-harness.js';
import { textOf, until } from '../../helpers/quiz-harness.js';
import { panel, thirst } from './pages.js';

let count = 0;
const freshTag = (prefix: string) => `${prefix}-${(count += 1)}`;

describe('<feedback-panel> coming, going and changing', () => {
  it('shows the author’s text until it is upgraded late', async () => {
    const tag = freshTag('late-panel');
    const { scope } = await stagePanel(
      `${thirst}<${tag} for="thirst"><ul><li>{always} Ask Ana.</li></ul></${tag}>`,
    );
    const late = scope.querySelector<FeedbackPanel>(tag)!;
    expect(late.shadowRoot).to.equal(null);
    expect(textOf(late)).to.contain('Ask Ana.');
    class LatePanel extends FeedbackPanel {}
    LatePanel.define(tag);
    const shown = await new PanelHarness(late).drawn();
    expect(shown.lines('review')).to.deep.equal(['Ask Ana.']);
  });

  it('takes properties that were set before it is upgraded', async () => {
    const tag = freshTag('early-panel');
    const { scope, quiz } = await stagePanel(`${thirst}<${tag}></${tag}>`);
    const early = scope.querySelector<FeedbackPanel>(tag)!;
    Object.assign(early, { htmlFor: 'thirst', mode: 'rating', ask: 'stars', withoutReport: true });
    class EarlyPanel extends FeedbackPanel {}
    EarlyPanel.define(tag);
    const shown = await new PanelHarness(early).drawn();
    quiz.pick('Water');
    await quiz.check();
    await until(() => shown.question === 'How good is this?', 'the question');
    expect(shown.root.querySelector('.guidance')).to.equal(null);
    expect(shown.button('Report a problem')).to.equal(undefined);
  });

  it('keeps what it shows when it is moved, and when it is taken away and put back', async () => {
    const { scope, quiz, panel: shown } = await stagePanel(`${thirst}${panel('for="thirst"')}<div></div>`);
    quiz.pick('Coffee');
    await quiz.check();
    await until(() => shown.lines('improve').length === 1, 'what was wrong');
    scope.querySelector('div')!.append(shown.element);
    await shown.settled();
    expect(shown.lines('improve').length).to.equal(1);
    shown.element.remove();
    await nextFrame();
    await quiz.press('Try again');
    quiz.pick('Water');
    await quiz.check();
    scope.append(shown.element);
    await until(() => shown.standing === 'All of it is right.', 'what came meanwhile');
  });

  it('lets go when it is taken away', async () => {
    const { quiz, panel: shown } = await stagePanel(thirst + panel('for="thirst"'));
    shown.element.remove();
    await nextFrame();
    quiz.pick('Water');
    await quiz.check();
    await shown.settled();
    expect(shown.standing).to.contain('Answer the questions');
  });

  it('shows another learner nothing of the one before', async () => {
    const {
      scope,
      quiz,
      panel: shown,
    } = await stagePanel(thirst + panel('for="thirst" mode="both"'), {
      actor: '{"mbox":"mailto:ana@example.org"}',
    });
    quiz.pick('Coffee');
    await quiz.check();
    await until(() => shown.question !== '', 'the question');
    scope.setAttribute('actor', '{"mbox":"mailto:ben@example.org"}');
    await until(() => shown.standing.startsWith('Answer the questions'), 'the empty panel');
    expect(shown.question).to.equal('');
  });

  it('works without a scope, and goes over to one that is upgraded later', async () => {
    const before = await stagePanel(thirst);
    before.quiz.pick('Water');
    await before.quiz.check();
    const tag = freshTag('later-scope');
    const holder = await fixture<HTMLElement>('<div></div>');
    const later = document.createElement(tag);
    later.setAttribute('activity-base', 'https://handbook.example');
    later.setAttribute('database', before.database);
    later.append(document.createElement('feedback-panel'));
    holder.append(later);
    const shown = await new PanelHarness(later.querySelector('feedback-panel')!).drawn();
    expect(shown.standing).to.contain('Answer the questions');
    class LaterScope extends LearningScope {}
    LaterScope.define(tag);
    await until(() => shown.standing === 'All of it is right.', 'what the other scope knows');
  });

  it('follows the language of the page', async () => {
    const { scope, panel: shown } = await stagePanel(thirst + panel('for="thirst"'));
    scope.setAttribute('lang', 'de');
    await until(() => shown.standing.startsWith('Beantworte die Fragen'), 'German');
  });
});
