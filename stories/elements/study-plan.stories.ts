import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { spyOn } from 'storybook/test';
import '../../src/define/micro-quiz.js';
import '../../src/define/progress-tracker.js';
import '../../src/define/study-plan.js';
import { Planner, setClock } from './plan-acts.js';
import { listIn, quizzesIn } from './tracker-content/index.js';

/** A plan, beside quizzes that stand out of sight; without a list it has no steps to offer. */
const page = (locale: string, list: TemplateResult | typeof nothing): TemplateResult =>
  html`<study-plan>${list}</study-plan>${quizzesIn(locale)}`;

/** A goal that learners set for themselves: each state that it can be in. */
const meta: Meta = {
  title: 'Elements/study-plan',
  component: 'study-plan',
  parameters: { controls: { include: ['for'] } },
  beforeEach: setClock,
  render: (_, { globals }) => page(globals['locale'], nothing),
};
export default meta;

type Story = StoryObj;

const withList: NonNullable<Story['render']> = (_, { globals }) =>
  page(globals['locale'], listIn(globals['locale']));

export const NoGoal: Story = {
  play: async ({ canvasElement }) => void (await (await Planner.at(canvasElement)).sees('set-button')),
};

export const Setting: Story = {
  play: async ({ canvasElement }) => {
    const planner = await Planner.at(canvasElement);
    await planner.plans('days', '3', [1, 4]);
  },
};

/** What is to be mended is told at its field. */
export const Mistyped: Story = {
  play: async ({ canvasElement }) => {
    const planner = await Planner.at(canvasElement);
    await planner.plans('date', '2026-05-01', [2]);
    await planner.presses('save-button');
    await planner.sees('fault');
  },
};

/** Monday was learned, today is not over, Friday has a study time. */
export const UnderWay: Story = {
  play: async ({ canvasElement }) => {
    const planner = await Planner.at(canvasElement);
    await planner.goes(2);
    await planner.plans('days', '3', [1, 3, 5]);
    await planner.saves();
    await planner.answers('one', [1]);
    await planner.sees('done');
    await planner.goes(0);
    await planner.stands('running');
  },
};

export const EnoughForToday: Story = {
  play: async ({ canvasElement }) => {
    const planner = await Planner.at(canvasElement);
    await planner.plans('minutes', '5');
    await planner.saves();
    await planner.answers('one', [1]);
    await planner.stands('met');
  },
};

/** Less than the goal is not nothing. */
export const Begun: Story = {
  play: async ({ canvasElement }) => {
    const planner = await Planner.at(canvasElement);
    await planner.plans('minutes', '20', [3, 6]);
    await planner.saves();
    await planner.answers('one', [1]);
    await planner.sees('some');
  },
};

/** Two weeks in a row: in each of them a day was missed, which is free. */
export const SomeWeeks: Story = {
  play: async ({ canvasElement }) => {
    const planner = await Planner.at(canvasElement);
    await planner.goes(16);
    await planner.plans('days', '2');
    await planner.saves();
    await planner.answers('one', [1]);
    await planner.goes(9);
    await planner.answers('two', [0, 2]);
    await planner.goes(0);
    await planner.answers('three', [1]);
    await planner.sees('done');
  },
};

/** By a date: what the pace so far says, and what it takes. */
export const ByDate: Story = {
  render: withList,
  play: async ({ canvasElement }) => {
    const planner = await Planner.at(canvasElement);
    await planner.goes(4);
    await planner.plans('date', '2026-05-29');
    await planner.saves();
    await planner.answers('one', [1]);
    await planner.goes(0);
    await planner.presses('minutes-button');
    await planner.sees('step');
  },
};

/** It no longer works out as wished: no reproach, but what would help. */
export const Behind: Story = {
  render: withList,
  play: async ({ canvasElement }) => {
    const planner = await Planner.at(canvasElement);
    await planner.goes(9);
    await planner.plans('date', '2026-05-01');
    await planner.saves();
    await planner.answers('one', [1]);
    await planner.goes(0);
    await planner.stands('behind');
  },
};

/** On holiday. The calendar is not; it can be told. */
export const Paused: Story = {
  play: async ({ canvasElement }) => {
    const planner = await Planner.at(canvasElement);
    spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await planner.goes(1);
    await planner.plans('days', '2', [2, 4]);
    await planner.saves();
    await planner.presses('calendar-button');
    await planner.presses('pause-button');
    await planner.stands('paused');
    await planner.goes(0);
    await planner.sees('calendar-note');
  },
};

export const Finished: Story = {
  render: withList,
  play: async ({ canvasElement }) => {
    const planner = await Planner.at(canvasElement);
    await planner.plans('date', '2026-05-29');
    await planner.saves();
    await planner.answers('one', [1]);
    await planner.answers('two', [0, 2, 4]);
    await planner.answers('three', [1]);
    await planner.stands('finished');
  },
};

/** Five minutes are enough for this one. */
export const FiveMinutes: Story = {
  render: withList,
  play: async ({ canvasElement }) => {
    const planner = await Planner.at(canvasElement);
    await planner.presses('minutes-button');
    await planner.sees('step');
    await planner.presses('steps-summary');
  },
};

/** The list is that of a tracker on the page. */
export const BesideATracker: Story = {
  render: (_, { globals }) => html`
    <progress-tracker id="week">${listIn(globals['locale'])}</progress-tracker>
    <study-plan for="week"></study-plan>
    ${quizzesIn(globals['locale'])}
  `,
  play: async ({ canvasElement }) => {
    const planner = await Planner.at(canvasElement);
    await planner.plans('days', '3');
    await planner.saves();
    await planner.presses('minutes-button', 1);
    await planner.answers('one', [1]);
    await planner.sees('done');
  },
};

/** The learner wants others to see the goal. */
export const Shared: Story = {
  play: async ({ canvasElement }) => {
    const planner = await Planner.at(canvasElement);
    await planner.plans('days', '2');
    await planner.saves();
    await planner.presses('share-box');
  },
};

/** In a side bar of 288 px, with the author’s own words and panel. */
export const SideBar: Story = {
  render: (_, { globals }) =>
    html`<div class="side-bar">
        <study-plan
          >${listIn(globals['locale'])}
          <p slot="end"><kbd>learning@example.org</kbd></p></study-plan
        >
      </div>
      ${quizzesIn(globals['locale'])}`,
  play: async ({ canvasElement }) => {
    const planner = await Planner.at(canvasElement);
    await planner.goes(2);
    await planner.plans('days', '3', [3, 5]);
    await planner.saves();
    await planner.answers('one', [1]);
    await planner.goes(0);
    await planner.presses('minutes-button');
    await planner.sees('step');
  },
};

/** The page’s own list, before the widget has its record; and where it never comes. */
export const Loading: Story = {
  render: (_, { globals }) =>
    html`<div @context-request=${(event: Event) => event.stopImmediatePropagation()}>
      <study-plan>${listIn(globals['locale'])}</study-plan>
    </div>`,
};

export const MemoryOnly: Story = {
  beforeEach: () => {
    // As in a private window, or a frame whose storage is blocked.
    spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    });
  },
  play: async ({ canvasElement }) => void (await (await Planner.at(canvasElement)).sees('notice')),
};
