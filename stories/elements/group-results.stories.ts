import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/define/group-results.js';
import '../../src/define/micro-quiz.js';
import type { GroupResults } from '../../src/index.js';
import { busy, checks, colleagues, march, sees } from './group-acts.js';
import { endpoint } from './played-endpoint.js';
import { Learner } from './quiz-acts.js';
import { quizOf } from './quiz-content/index.js';

/** What colleagues have done: how they answered, and what a team does together. */
const meta: Meta<GroupResults> = {
  title: 'Elements/group-results',
  component: 'group-results',
  parameters: { ownScope: true },
};
export default meta;

type Story = StoryObj<GroupResults>;

/** A page of the handbook that has an endpoint. */
const page = (database: string, content: TemplateResult): TemplateResult => html`
  <learning-scope
    database=${database}
    endpoint=${endpoint}
    activity-base="https://handbook.example"
    actor='{"account":{"homePage":"https://hr.example","name":"me"}}'
    >${content}</learning-scope
  >
`;

/** A quiz, and below it how colleagues answered. */
const answered = (picks: readonly number[], part: string): Story => ({
  beforeEach: colleagues(picks),
  render: (_, { globals, loaded }) =>
    page(
      loaded['database'] as string,
      html`${quizOf('choice', globals['locale'])}<group-results poll-seconds="1"></group-results>`,
    ),
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.picks([1]);
    await learner.checks();
    await sees(canvasElement, part);
  },
});

/** Before the learner has answered. */
export const NotAnswered: Story = {
  beforeEach: colleagues([]),
  render: (_, { globals, loaded }) =>
    page(
      loaded['database'] as string,
      html`${quizOf('choice', globals['locale'])}<group-results></group-results>`,
    ),
  play: async ({ canvasElement }) => {
    await sees(canvasElement, 'note');
  },
};

/** Fewer than five have answered: nobody is to be singled out. */
export const TooFew: Story = answered([1, 1, 0], 'missing');

/** Counted in groups of five. */
export const Answered: Story = answered([...Array(17).fill(1), ...Array(8).fill(0), 2, 2, 2], 'own');

const challenge = (count: number, part: string): Story => ({
  beforeEach: checks(count),
  render: (_, { loaded }) =>
    page(
      loaded['database'] as string,
      html`<group-results goal="200" poll-seconds="1" .clock=${march}></group-results>`,
    ),
  play: async ({ canvasElement }) => {
    await sees(canvasElement, part);
  },
});

/** What a team does together this month. */
export const Challenge: Story = challenge(134, 'bar');

export const GoalReached: Story = challenge(203, 'reached');

/** The endpoint is busy: what was known stays. */
export const Stuck: Story = { ...challenge(0, 'note'), beforeEach: busy };

/** Without an endpoint there are no colleagues. */
export const Alone: Story = {
  parameters: { ownScope: false },
  render: () => html`<group-results goal="200"></group-results>`,
  play: async ({ canvasElement }) => {
    await sees(canvasElement, 'note');
  },
};
