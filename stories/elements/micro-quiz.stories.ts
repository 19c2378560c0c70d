import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/micro-quiz.js';
import { Learner } from './quiz-acts.js';
import { quizOf } from './quiz-content/index.js';

/** What the controls set. */
interface Settings {
  readonly 'max-attempts'?: number;
  readonly 'pass-mark'?: number;
}

/** The way of a learner through a quiz: each state that it can be in. */
const meta: Meta<Settings> = {
  title: 'Elements/micro-quiz',
  component: 'micro-quiz',
  parameters: { controls: { include: ['max-attempts', 'pass-mark'] } },
  render: (args, { globals }) =>
    quizOf(
      'choice',
      globals['locale'],
      (content) => html`
        <micro-quiz max-attempts=${args['max-attempts'] ?? nothing} pass-mark=${args['pass-mark'] ?? nothing}>
          ${content}
        </micro-quiz>
      `,
    ),
};
export default meta;

type Story = StoryObj<Settings>;

const handbook: Story['render'] = (_, { globals }) => quizOf('handbook', globals['locale']);

export const Unanswered: Story = {
  play: async ({ canvasElement }) => void (await Learner.at(canvasElement)),
};

export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.picks([1]);
    await learner.sees('chosen');
  },
};

export const NothingChosen: Story = {
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.presses('check-button');
    await learner.sees('gap');
  },
};

export const HintOpen: Story = {
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.presses('hint-button');
    await learner.sees('hint');
  },
};

export const Right: Story = {
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.picks([1]);
    await learner.checks();
    await expect(await learner.sees('verdict')).toHaveClass('right');
  },
};

export const Partly: Story = {
  render: (_, { globals }) => quizOf('several', globals['locale']),
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.picks([0, 1, 2]);
    await learner.checks();
    await expect(await learner.sees('verdict')).toHaveClass('partly');
  },
};

export const Wrong: Story = {
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.picks([2]);
    await learner.checks();
    await expect(await learner.sees('verdict')).toHaveClass('wrong');
    await learner.sees('retry-button');
  },
};

export const SolutionShown: Story = {
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.picks([2]);
    await learner.checks();
    await learner.presses('solution-button');
    await learner.sees('missed');
    await learner.sees('explanation');
  },
};

export const SecondAttempt: Story = {
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.picks([2]);
    await learner.checks();
    await learner.presses('retry-button');
    await learner.sees('check-button');
  },
};

/** After the last attempt nothing can be changed, and the answer is told. */
export const Locked: Story = {
  args: { 'max-attempts': 1 },
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.picks([0]);
    await learner.checks();
    await learner.sees('attempts');
    await learner.sees('missed');
  },
};

export const SeveralQuestions: Story = {
  render: handbook,
  play: async ({ canvasElement }) => void (await Learner.at(canvasElement)),
};

export const Underway: Story = {
  render: handbook,
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.picks([0], 0);
    await learner.checks(0);
    await learner.picks([0], 1);
  },
};

export const Passed: Story = {
  render: handbook,
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.picks([0], 0);
    await learner.checks(0);
    await learner.picks([0, 2], 1);
    await learner.checks(1);
    await learner.types(['1'], 2);
    await learner.checks(2);
    await expect(await learner.sees('summary')).toHaveClass('passed');
  },
};

export const Failed: Story = {
  render: (_, { globals }) =>
    quizOf(
      'handbook',
      globals['locale'],
      (content) => html`<micro-quiz max-attempts="3">${content}</micro-quiz>`,
    ),
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.picks([0], 0);
    await learner.checks(0);
    await learner.picks([0], 1);
    await learner.checks(1);
    await learner.types(['12'], 2);
    await learner.checks(2);
    await expect(await learner.sees('summary')).toHaveClass('failed');
  },
};

/** What was right stays, the rest is asked again. */
export const NextAttempt: Story = {
  render: handbook,
  play: async (context) => {
    await Failed.play?.(context);
    const learner = await Learner.at(context.canvasElement);
    await learner.presses('retry-button');
    await learner.sees('check-button', 1);
  },
};
