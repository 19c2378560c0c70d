import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../src/define/all.js';
import type { DeliveryState, LearningScope } from '../../src/index.js';
import { answers, endpoint } from './played-endpoint.js';
import { Learner } from './quiz-acts.js';
import { quizOf } from './quiz-content/index.js';

/**
 * The scope itself shows only how much was refused: what else it says about delivery is drawn here by the story, from
 * `delivery-changed`.
 *
 * The endpoint is played by the story, too, so that each of its answers can be looked at.
 */
const meta: Meta<LearningScope> = {
  title: 'Elements/learning-scope',
  component: 'learning-scope',
  parameters: { ownScope: true },
  render: (_, { globals, loaded }) =>
    withPanel(html`
      <learning-scope database=${loaded['database']} endpoint=${endpoint}>
        ${quizOf('trueFalse', globals['locale'])}
      </learning-scope>
    `),
};
export default meta;

type Story = StoryObj<LearningScope>;

/** Content with a panel below that follows what scopes in it say about delivery. */
function withPanel(content: TemplateResult): TemplateResult {
  const show = (event: GlobalEventHandlersEventMap['delivery-changed']) => {
    const panel = (event.currentTarget as Element).querySelector('pre');
    if (panel) panel.textContent = wordsFor(event.detail.state);
  };
  return html`
    <div @delivery-changed=${show}>
      ${content}
      <pre class="words" lang="en" dir="ltr">${wordsFor()}</pre>
    </div>
  `;
}

/** All but the moment of the next try, which is another one each time. */
function wordsFor(state?: DeliveryState): string {
  if (!state) return 'phase: off';
  const { retryAt: _, ...told } = state;
  return Object.entries(told)
    .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`)
    .join('\n');
}

const stored = (body: string) => Response.json((JSON.parse(body) as { id: string }[]).map(({ id }) => id));

/** Answers the question and waits until the scope says so. */
async function answerUntil(canvas: HTMLElement, words: RegExp): Promise<void> {
  const learner = await Learner.at(canvas);
  await learner.picks([1]);
  await learner.checks();
  await waitFor(() => expect(canvas.querySelector('pre')?.textContent).toMatch(words), { timeout: 8000 });
}

/** Nothing leaves the browser, and nothing is lost: the record is there when an endpoint comes. */
export const WithoutEndpoint: Story = {
  render: (_, { globals, loaded }) =>
    withPanel(html`
      <learning-scope database=${loaded['database']}
        >${quizOf('trueFalse', globals['locale'])}</learning-scope
      >
    `),
  play: ({ canvasElement }) => answerUntil(canvasElement, /phase: off/),
};

export const Sent: Story = {
  beforeEach: answers(stored),
  play: ({ canvasElement }) => answerUntil(canvasElement, /phase: resting\nwaiting: 0\nsent: [1-9]/),
};

export const SignInNeeded: Story = {
  beforeEach: answers(() => new Response('Who are you?', { status: 401 })),
  play: ({ canvasElement }) => answerUntil(canvasElement, /phase: parked[\s\S]*"sign-in"/),
};

export const NoRights: Story = {
  beforeEach: answers(() => new Response('Not yours', { status: 403 })),
  play: ({ canvasElement }) => answerUntil(canvasElement, /parked: [1-9]/),
};

export const AskedToWait: Story = {
  beforeEach: answers(() => new Response('', { status: 429, headers: { 'Retry-After': '600' } })),
  play: ({ canvasElement }) => answerUntil(canvasElement, /phase: backing-off/),
};

/** What the endpoint refuses for what it says is counted, can be sent again, or saved as a file. */
export const Refused: Story = {
  beforeEach: answers(() => new Response('I do not like this statement', { status: 400 })),
  play: ({ canvasElement }) => answerUntil(canvasElement, /dead: [1-9]/),
};

/** A login page, a captive portal, a mistyped address. */
export const NotAnLrs: Story = {
  beforeEach: answers(() => new Response('<!doctype html><title>Sign in</title>')),
  play: ({ canvasElement }) => answerUntil(canvasElement, /phase: parked[\s\S]*"endpoint"/),
};

/** Two learners on one page do not see each other’s answers. */
export const TwoLearners: Story = {
  render: (_, { globals, loaded }) =>
    html`${['ada', 'grace'].map(
      (name) => html`
        <learning-scope
          database=${loaded['database']}
          actor-home-page="https://intranet.example.org"
          actor-name=${name}
        >
          ${quizOf('trueFalse', globals['locale'])}
        </learning-scope>
      `,
    )}`,
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.picks([1]);
    await learner.checks();
    const second = canvasElement.querySelectorAll('micro-quiz')[1]!;
    await waitFor(() => expect(second.shadowRoot?.querySelector('[part~="check-button"]')).toBeTruthy());
  },
};
