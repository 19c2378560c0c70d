import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../../src/define/decision-scenario.js';
import '../../src/define/micro-quiz.js';
import { Learner } from './quiz-acts.js';
import { Decider } from './scenario-acts.js';
import { scenarioOf, type ScenarioContent } from './scenario-content/index.js';

/** What the controls set. */
interface Settings {
  readonly rewind?: 'none' | 'step' | 'any';
  readonly 'pass-mark'?: number;
  readonly 'report-path'?: boolean;
}

/** The way of a learner through a scenario: each state that it can be in. */
const meta: Meta<Settings> = {
  title: 'Elements/decision-scenario',
  component: 'decision-scenario',
  parameters: { controls: { include: ['rewind', 'pass-mark', 'report-path'] } },
  render: (args, { globals }) =>
    scenarioOf(
      'deadline',
      globals['locale'],
      (content) => html`
        <decision-scenario
          rewind=${args.rewind ?? nothing}
          pass-mark=${args['pass-mark'] ?? nothing}
          ?report-path=${args['report-path']}
        >
          ${content}
        </decision-scenario>
      `,
    ),
};
export default meta;

type Story = StoryObj<Settings>;

/** Takes choices by their places, from 0. */
const decided =
  (...places: number[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const decider = await Decider.at(canvasElement);
    await decider.decides(...places);
  };

const content =
  (name: keyof ScenarioContent): NonNullable<Story['render']> =>
  (_, { globals }) =>
    scenarioOf(name, globals['locale']);

/** Situation, words of a character, choices. */
export const FirstStep: Story = {
  play: async ({ canvasElement }) => void (await Decider.at(canvasElement)),
};

/** What was chosen and what came of it stands on top, where the eye is. */
export const Consequence: Story = { play: decided(0) };

/** A block that is shown only while trust is low: the path decides. */
export const OtherPath: Story = { play: decided(1) };

export const PastDecisions: Story = {
  play: async (context) => {
    await decided(1, 0)(context);
    const decider = await Decider.at(context.canvasElement);
    await decider.presses('past-summary');
    await decider.sees('past-button');
  },
};

/** `rewind="step"`: back, one decision after the other. */
export const BackByStep: Story = { args: { rewind: 'step' }, play: decided(1, 0) };

/** `rewind="none"`: what is decided is decided, until the path is left. */
export const NoWayBack: Story = { args: { rewind: 'none' }, play: decided(1, 0) };

export const RestartQuestion: Story = {
  play: async (context) => {
    await decided(1)(context);
    const decider = await Decider.at(context.canvasElement);
    await decider.presses('restart-button');
    await decider.sees('restart-question');
  },
};

export const GoodEnding: Story = {
  play: async (context) => {
    await decided(0, 0)(context);
    const decider = await Decider.at(context.canvasElement);
    await expect(await decider.sees('ending')).toHaveClass('good');
    await decider.sees('recap');
  },
};

export const PoorEnding: Story = {
  play: async (context) => {
    await decided(1, 1)(context);
    const decider = await Decider.at(context.canvasElement);
    await expect(await decider.sees('ending')).toHaveClass('poor');
    await decider.sees('recap');
  },
};

export const MixedEnding: Story = {
  render: content('alarm'),
  play: async (context) => {
    await decided(0, 0)(context);
    const decider = await Decider.at(context.canvasElement);
    await expect(await decider.sees('ending')).toHaveClass('mixed');
    await decider.sees('recap');
  },
};

/** A page that is merely opened runs no clock. */
export const TimeLimit: Story = {
  render: content('alarm'),
  play: async ({ canvasElement }) => {
    const decider = await Decider.at(canvasElement);
    await decider.sees('start-time-button');
  },
};

export const TimeRuns: Story = {
  render: content('alarm'),
  play: async ({ canvasElement }) => {
    const decider = await Decider.at(canvasElement);
    await decider.presses('start-time-button');
    await decider.sees('more-time-button');
  },
};

/** The learner takes a time limit away for all scenarios of the page, or asks for more time. */
export const NoTimeLimit: Story = {
  render: content('alarm'),
  play: async ({ canvasElement }) => {
    const decider = await Decider.at(canvasElement);
    const input = (await decider.sees('switch')).querySelector('input');
    if (input && !input.checked) await userEvent.click(input);
    await decider.sees('off');
  },
};

/** A quiz stays the author’s own; what can be chosen hangs on how it comes out. */
export const QuizFirst: Story = {
  render: content('kitchen'),
  play: async ({ canvasElement }) => {
    const decider = await Decider.at(canvasElement);
    await decider.sees('notice');
    await Learner.at(canvasElement);
  },
};

export const QuizPassed: Story = {
  render: content('kitchen'),
  play: async ({ canvasElement }) => {
    const decider = await Decider.at(canvasElement);
    const learner = await Learner.at(canvasElement);
    await learner.picks([1]);
    await learner.checks();
    await decider.sees('choice');
  },
};

/** Only the author sees this. */
export const Problems: Story = {
  render: () =>
    html`<decision-scenario>
      <section id="one">
        <h3>One way in</h3>
        <p>Nothing leads out of the next step.</p>
        <ul>
          <li><a href="#two">On</a> {trust += 1}</li>
          <li><a href="#nowhere">To nowhere</a></li>
        </ul>
      </section>
      <section id="two">
        <h3>No way out</h3>
        <p>Here it stops.</p>
      </section>
    </decision-scenario>`,
  play: async ({ canvasElement }) => {
    const decider = await Decider.at(canvasElement);
    const problems = await decider.sees('problems');
    await userEvent.click(problems.querySelector('summary')!);
  },
};

/** Where the author has left no way on, the learner is not left alone. */
export const Stuck: Story = { render: Problems.render!, play: decided(0) };
