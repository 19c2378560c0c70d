import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, spyOn } from 'storybook/test';
import '../../src/define/feedback-panel.js';
import '../../src/define/micro-quiz.js';
import { answerHandbook, PanelLearner } from './panel-acts.js';
import { panelContent } from './panel-content.js';
import { quizOf } from './quiz-content/index.js';

/** How a panel asks what the learner thinks, and what it does with the answer. */
const meta: Meta = {
  title: 'Elements/feedback-panel/Rating',
  component: 'feedback-panel',
  tags: ['!autodocs'],
};
export default meta;

type Story = StoryObj;

/** A quiz, and a panel that asks about it once it is finished. */
const asking =
  (ask: string, inner?: 'likert' | 'reasons'): NonNullable<Story['render']> =>
  (_, { globals }): TemplateResult =>
    html`${quizOf('handbook', globals['locale'], (content) => html`<micro-quiz id="mails">${content}</micro-quiz>`)}
      <feedback-panel for="mails" mode="rating" ask=${ask} with-text
        >${inner ? panelContent(globals['locale'])[inner] : nothing}</feedback-panel
      >`;

/** Finishes the quiz, so that it is a good moment to ask. */
async function finish(canvas: Element): Promise<PanelLearner> {
  const learner = await PanelLearner.at(canvas);
  await answerHandbook(canvas, true, true, true);
  await learner.sees('question');
  return learner;
}

export const Helpful: Story = {
  render: asking('helpful'),
  play: async ({ canvasElement }) => void (await finish(canvasElement)),
};

/** What is said together with guidance. */
export const Both: Story = {
  render: (_, { globals }) =>
    html`${quizOf('handbook', globals['locale'], (content) => html`<micro-quiz id="mails">${content}</micro-quiz>`)}
      <feedback-panel for="mails" mode="both"></feedback-panel>`,
  play: async ({ canvasElement }) => void (await finish(canvasElement)),
};

export const Answered: Story = {
  render: asking('helpful'),
  play: async ({ canvasElement }) => {
    const learner = await finish(canvasElement);
    await learner.picks(1);
    await learner.sees('thanks');
    await learner.sees('reasons');
  },
};

export const ReasonsOfTheAuthor: Story = {
  render: asking('helpful', 'reasons'),
  play: async ({ canvasElement }) => {
    const learner = await finish(canvasElement);
    await learner.picks(0);
    await learner.sees('follow-up');
    await learner.picks(0);
  },
};

export const Stars: Story = {
  render: asking('stars'),
  play: async ({ canvasElement }) => {
    const learner = await finish(canvasElement);
    await learner.picks(3);
  },
};

export const NothingPicked: Story = {
  render: asking('stars'),
  play: async ({ canvasElement }) => {
    const learner = await finish(canvasElement);
    await learner.presses('send-button');
    await learner.sees('gap');
  },
};

export const Likert: Story = {
  render: asking('likert', 'likert'),
  play: async ({ canvasElement }) => {
    const learner = await finish(canvasElement);
    await learner.picks(3);
  },
};

export const ThanksOfTheAuthor: Story = {
  render: asking('likert', 'likert'),
  play: async ({ canvasElement }) => {
    const learner = await finish(canvasElement);
    await learner.picks(3);
    await learner.presses('send-button');
    await learner.sees('thanks');
  },
};

export const Recommend: Story = {
  render: asking('recommend'),
  play: async ({ canvasElement }) => {
    const learner = await finish(canvasElement);
    await learner.picks(8);
  },
};

export const Withdrawn: Story = {
  render: asking('helpful'),
  play: async ({ canvasElement }) => {
    const learner = await finish(canvasElement);
    await learner.picks(0);
    await learner.presses('withdraw-button');
    await learner.sees('change-button');
  },
};

export const Report: Story = {
  render: asking('helpful'),
  play: async ({ canvasElement }) => {
    const learner = await PanelLearner.at(canvasElement);
    await learner.presses('report-button');
    await learner.sees('input');
  },
};

export const Reported: Story = {
  render: asking('helpful'),
  play: async ({ canvasElement }) => {
    const learner = await PanelLearner.at(canvasElement);
    await learner.presses('report-button');
    await learner.picks(0);
    await learner.presses('send-button');
    await learner.sees('thanks');
  },
};

/** What could not be stored is still there. */
export const NotSaved: Story = {
  render: asking('stars'),
  beforeEach: () => void spyOn(console, 'error').mockImplementation(() => {}),
  play: async ({ canvasElement }) => {
    const learner = await finish(canvasElement);
    await learner.picks(3);
    for (const method of ['add', 'put'] as const) {
      spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
        throw new DOMException('The story plays a failing disk.', 'DataError');
      });
    }
    await learner.presses('send-button');
    await learner.sees('notice');
    await expect(console.error).toHaveBeenCalled();
  },
};
