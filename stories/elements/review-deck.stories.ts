import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { spyOn } from 'storybook/test';
import '../../src/define/micro-quiz.js';
import '../../src/define/review-deck.js';
import { DeckLearner } from './deck-acts.js';
import { Learner } from './quiz-acts.js';
import { quizOf, type QuizContent } from './quiz-content/index.js';

/** Questions that come back from all pages of a site: each state that a deck can be in. */
const meta: Meta = {
  title: 'Elements/review-deck',
  component: 'review-deck',
  parameters: { controls: { include: ['limit'] } },
  render: (_, { globals }) => page(globals['locale'], ['choice', 'trueFalse']),
};
export default meta;

type Story = StoryObj;

/** Quizzes, and a deck: what is missed in the one is asked by the other. */
const page = (
  locale: string,
  quizzes: readonly (keyof QuizContent)[],
  deck: TemplateResult = html`<review-deck></review-deck>`,
): TemplateResult =>
  html`${quizzes.map((name) => quizOf(name, locale, (content) => html`<micro-quiz id=${name}>${content}</micro-quiz>`))}
  ${deck}`;

/** Misses what is to be picked, then takes the quizzes away, as on another page; gives who looks at the deck. */
async function missed(
  canvas: Element,
  misses: Readonly<Record<string, number[] | string>>,
): Promise<DeckLearner> {
  for (const quiz of canvas.querySelectorAll('micro-quiz')) {
    const learner = new Learner(quiz);
    const answer = misses[quiz.id];
    if (answer === undefined) continue;
    await learner.sees('question');
    if (typeof answer === 'string') await learner.types([answer]);
    else await learner.picks(answer);
    await learner.checks();
  }
  const learner = await DeckLearner.at(canvas);
  await learner.sees('question');
  const missing = Object.keys(misses).length;
  if (missing > 1) await learner.sees('count');
  for (const quiz of canvas.querySelectorAll('micro-quiz')) quiz.remove();
  return learner;
}

export const NothingYet: Story = {
  render: () => html`<review-deck></review-deck>`,
  play: async ({ canvasElement }) => {
    await (await DeckLearner.at(canvasElement)).sees('standing');
  },
};

/** Its author has put a heading above it, and a word below. */
export const Asking: Story = {
  render: (_, { globals }) =>
    page(
      globals['locale'],
      ['choice', 'trueFalse'],
      html`<review-deck>
        <h3>☼</h3>
        <p slot="end"><kbd>security@example.org</kbd></p>
      </review-deck>`,
    ),
  play: async ({ canvasElement }) => {
    const learner = await missed(canvasElement, { choice: [0], trueFalse: [0] });
    await learner.picks(1);
    await learner.sees('chosen');
  },
};

export const HintOpened: Story = {
  play: async ({ canvasElement }) => {
    const learner = await missed(canvasElement, { choice: [0] });
    await learner.presses('hint-button');
    await learner.sees('hint');
  },
};

export const Right: Story = {
  play: async ({ canvasElement }) => {
    const learner = await missed(canvasElement, { choice: [0] });
    await learner.picks(1);
    await learner.presses('unsure');
    await learner.checks();
    await learner.sees('comes-back');
  },
};

export const Wrong: Story = {
  play: async ({ canvasElement }) => {
    const learner = await missed(canvasElement, { choice: [0], trueFalse: [0] });
    await learner.picks(0);
    await learner.checks();
    await learner.sees('comes-back');
  },
};

export const Partly: Story = {
  render: (_, { globals }) => page(globals['locale'], ['several']),
  play: async ({ canvasElement }) => {
    const learner = await missed(canvasElement, { several: [1] });
    await learner.sees('instruction');
    await learner.picks(0);
    await learner.checks();
    await learner.sees('partly');
  },
};

export const NothingTyped: Story = {
  render: (_, { globals }) => page(globals['locale'], ['numeric']),
  play: async ({ canvasElement }) => {
    const learner = await missed(canvasElement, { numeric: '7' });
    await learner.presses('check-button');
    await learner.sees('gap');
  },
};

export const TypedWrong: Story = {
  render: (_, { globals }) => page(globals['locale'], ['numeric']),
  play: async ({ canvasElement }) => {
    const learner = await missed(canvasElement, { numeric: '7' });
    await learner.types('50');
    await learner.checks();
    await learner.sees('answer');
  },
};

export const LeftOut: Story = {
  play: async ({ canvasElement }) => {
    const learner = await missed(canvasElement, { choice: [0], trueFalse: [0] });
    await learner.presses('known-button');
    await learner.sees('undo-button');
  },
};

export const Finished: Story = {
  play: async ({ canvasElement }) => {
    const learner = await missed(canvasElement, { choice: [0] });
    await learner.picks(1);
    await learner.checks();
    await learner.presses('next-button');
    await learner.sees('next');
    await learner.sees('forecast');
  },
};

export const BeyondTheLimit: Story = {
  render: (_, { globals }) =>
    page(globals['locale'], ['choice', 'trueFalse'], html`<review-deck limit="1"></review-deck>`),
  play: async ({ canvasElement }) => {
    for (const quiz of canvasElement.querySelectorAll('micro-quiz')) {
      const learner = new Learner(quiz);
      await learner.picks([0]);
      await learner.checks();
    }
    const learner = await DeckLearner.at(canvasElement);
    await learner.picks(0);
    await learner.checks();
    for (const quiz of canvasElement.querySelectorAll('micro-quiz')) quiz.remove();
    await learner.presses('next-button');
    await learner.sees('more-button');
  },
};

/** A page in one language, a question in another: each speaks its own. */
export const OtherLanguage: Story = {
  render: (_, { globals }) =>
    html`<div lang=${globals['locale'] === 'es' ? 'en' : 'es'} dir="ltr">
        ${quizOf('choice', globals['locale'] === 'es' ? 'en' : 'es', (content) => html`<micro-quiz id="choice">${content}</micro-quiz>`)}
      </div>
      <review-deck></review-deck>`,
  play: async ({ canvasElement }) => void (await missed(canvasElement, { choice: [0] })),
};

export const MemoryOnly: Story = {
  beforeEach: () => {
    // As in a private window, or a frame whose storage is blocked.
    spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    });
  },
  play: async ({ canvasElement }) => {
    const learner = await missed(canvasElement, { choice: [0] });
    await learner.sees('notice');
  },
};

/** Before the deck has its record, what its author wrote is there. */
export const Loading: Story = {
  render: () =>
    html`<div @context-request=${(event: Event) => event.stopImmediatePropagation()}>
      <review-deck><h3>☼</h3></review-deck>
    </div>`,
};

/** In a side bar of 288 px. */
export const SideBar: Story = {
  render: (_, { globals }) =>
    html`<div class="side-bar">${page(globals['locale'], ['choice', 'trueFalse'])}</div>`,
  play: async (context) => void (await Asking.play?.(context)),
};
