import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '../../src/define/decision-scenario.js';
import '../../src/define/feedback-panel.js';
import '../../src/define/micro-quiz.js';
import { answerHandbook, PanelLearner } from './panel-acts.js';
import { panelContent } from './panel-content.js';
import { Learner } from './quiz-acts.js';
import { quizOf } from './quiz-content/index.js';
import { Decider } from './scenario-acts.js';
import { scenarioOf } from './scenario-content/index.js';

/** What a panel says after a quiz: each state that it can be in. */
const meta: Meta = {
  title: 'Elements/feedback-panel',
  component: 'feedback-panel',
  parameters: { controls: { include: ['mode', 'for', 'ask', 'with-text', 'without-report'] } },
  render: (_, { globals }) => page(globals['locale']),
};
export default meta;

type Story = StoryObj;

/** A quiz of three questions, and a panel for it. */
const page = (locale: string, inner: TemplateResult | typeof nothing = nothing): TemplateResult =>
  html`<h2 id="signs">Phishing</h2>
    ${quizOf('handbook', locale, (content) => html`<micro-quiz id="mails">${content}</micro-quiz>`)}
    <feedback-panel for="mails">${inner}</feedback-panel>`;

/** Answers the quiz; gives who looks at the panel. */
async function after(canvas: Element, ...right: boolean[]): Promise<PanelLearner> {
  const learner = await PanelLearner.at(canvas);
  await answerHandbook(canvas, ...right);
  await learner.sees('went-well').catch(() => learner.sees('improve'));
  return learner;
}

export const NothingYet: Story = {
  play: async ({ canvasElement }) => {
    await (await PanelLearner.at(canvasElement)).sees('standing');
  },
};

export const UnderWay: Story = {
  play: async ({ canvasElement }) => {
    const learner = await PanelLearner.at(canvasElement);
    await answerHandbook(canvasElement, true, false);
    await learner.sees('improve');
  },
};

export const AllRight: Story = {
  play: async ({ canvasElement }) => {
    const learner = await after(canvasElement, true, true, true);
    await learner.stands('all');
  },
};

export const SomeWrong: Story = {
  play: async ({ canvasElement }) => {
    const learner = await after(canvasElement, true, false, true);
    await learner.stands('most');
    await learner.sees('score');
    await learner.sees('link');
  },
};

export const AllWrong: Story = {
  play: async ({ canvasElement }) => {
    const learner = await PanelLearner.at(canvasElement);
    await answerHandbook(canvasElement, false, false, false);
    await learner.sees('score');
    await learner.stands('none');
  },
};

export const Compared: Story = {
  play: async ({ canvasElement }) => {
    await after(canvasElement, true, false, false);
    const quiz = await Learner.at(canvasElement);
    await quiz.presses('retry-button');
    await quiz.sees('check-button', 1);
    await quiz.picks([0, 2], 1);
    await quiz.checks(1);
    await quiz.types(['{Backspace}0'], 2);
    await quiz.checks(2);
    const learner = await PanelLearner.at(canvasElement);
    await learner.sees('latest');
  },
};

export const AuthoredAdvice: Story = {
  render: (_, { globals }) =>
    page(
      globals['locale'],
      html`${panelContent(globals['locale']).advice}
        <p slot="end"><kbd>security@example.org</kbd></p>`,
    ),
  play: async ({ canvasElement }) => {
    const learner = await after(canvasElement, true, false, false);
    await learner.sees('review');
    await learner.sees('minutes');
  },
};

/** Of a long list the first are in sight. */
export const ManyQuestions: Story = {
  render: () => html`
    <micro-quiz id="sums">
      ${[1, 2, 3, 4, 5, 6, 7].map(
        (number) =>
          html`<p>${number} + 2 =</p>
            <ul>
              <li>[=] ${number + 2}</li>
            </ul>`,
      )}
    </micro-quiz>
    <feedback-panel for="sums"></feedback-panel>
  `,
  play: async ({ canvasElement }) => {
    const quiz = await Learner.at(canvasElement);
    for (const index of [0, 1, 2, 3, 4, 5, 6]) {
      await quiz.types(['0'], index);
      await quiz.checks(index);
    }
    await (await PanelLearner.at(canvasElement)).sees('more');
  },
};

/** Without `for` it speaks of all that is on the page. */
export const WholePage: Story = {
  render: (_, { globals }) =>
    html`${quizOf('choice', globals['locale'], (content) => html`<micro-quiz id="one">${content}</micro-quiz>`)}
      ${quizOf('trueFalse', globals['locale'], (content) => html`<micro-quiz id="two">${content}</micro-quiz>`)}
      <feedback-panel></feedback-panel>`,
  play: async ({ canvasElement }) => {
    for (const quiz of canvasElement.querySelectorAll('micro-quiz')) {
      const learner = new Learner(quiz);
      await learner.picks([quiz.id === 'one' ? 2 : 1]);
      await learner.checks();
    }
    await (await PanelLearner.at(canvasElement)).sees('why');
  },
};

/** Where nothing judges the decisions, it says what they were. */
export const AfterScenario: Story = {
  render: (_, { globals }) =>
    html`${scenarioOf('alarm', globals['locale'])}<feedback-panel for="alarm"></feedback-panel>`,
  play: async ({ canvasElement }) => {
    await (await Decider.at(canvasElement)).decides(0, 1);
    await (await PanelLearner.at(canvasElement)).stands('over');
  },
};

/** In a side bar of 288 px. */
export const SideBar: Story = {
  render: (_, { globals }) => html`<div class="side-bar">${page(globals['locale'])}</div>`,
  play: async (context) => void (await Compared.play?.(context)),
};

/** Only the author sees this: on their own machine, or where the page asks for it. */
export const AuthorProblems: Story = {
  globals: { locale: 'en' },
  render: () =>
    html`<feedback-panel>
      <ul>
        <li>{below} Read it again.</li>
        <li>{above 100 %} Well done.</li>
        <li>{always} Ask Ana.</li>
      </ul>
    </feedback-panel>`,
  beforeEach: () => {
    document.documentElement.dataset['learnletsAuthor'] = '';
    return () => delete document.documentElement.dataset['learnletsAuthor'];
  },
  play: async ({ canvasElement }) => {
    await (await PanelLearner.at(canvasElement)).sees('problems');
  },
};
