import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, spyOn, waitFor } from 'storybook/test';
import '../../src/define/micro-quiz.js';
import '../../src/define/progress-tracker.js';
import type { TrackerView } from '../../src/index.js';
import { Follower } from './tracker-acts.js';
import { listIn, quizzesIn } from './tracker-content/index.js';

/** What the controls set. */
interface Settings {
  readonly view?: TrackerView;
  readonly milestones?: string;
  readonly certificate?: boolean;
  readonly learnerName?: string;
}

/** How far a learner is: each way to draw it, and each state that it can be in. */
const meta: Meta<Settings> = {
  title: 'Elements/progress-tracker',
  component: 'progress-tracker',
  parameters: { controls: { include: ['view', 'milestones', 'certificate', 'learnerName'] } },
  render: ({ view, milestones, certificate, learnerName }, { globals }) => html`
    <progress-tracker
      id="week"
      view=${view ?? nothing}
      milestones=${milestones ?? nothing}
      ?certificate=${certificate}
      learner-name=${learnerName ?? nothing}
    >
      ${listIn(globals['locale'])}
    </progress-tracker>
    ${quizzesIn(globals['locale'])}
  `,
};
export default meta;

type Story = StoryObj<Settings>;

/** The first check is right, the second partly. */
const underWay: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const follower = await Follower.at(canvasElement);
  await follower.answers('one', [1]);
  await follower.answers('two', [0, 2]);
  await follower.sees('in-progress', 1);
};

const allDone: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const follower = await Follower.at(canvasElement);
  await follower.answers('one', [1]);
  await follower.answers('two', [0, 2, 4]);
  await follower.answers('three', [1]);
  await waitFor(() => expect(follower.element.matches(':state(completed)')).toBe(true), { timeout: 8000 });
};

/** Views without items say it in words. */
const compact: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const follower = await Follower.at(canvasElement);
  await follower.answers('one', [1]);
  await follower.sees('percent');
};

export const Untouched: Story = {
  play: async ({ canvasElement }) => {
    const follower = await Follower.at(canvasElement);
    await follower.sees('locked');
  },
};

export const UnderWay: Story = { play: underWay };

export const AllDone: Story = { play: allDone };

export const Bar: Story = { args: { view: 'bar' }, play: compact };

export const Ring: Story = { args: { view: 'ring' }, play: compact };

export const RingDone: Story = { args: { view: 'ring' }, play: allDone };

export const Path: Story = {
  args: { view: 'path' },
  play: async ({ canvasElement }) => {
    const follower = await Follower.at(canvasElement);
    await follower.answers('one', [1]);
    await follower.isDone(1);
  },
};

export const PathDone: Story = { args: { view: 'path' }, play: allDone };

/** The days of learning as squares: the larger, the more was done. The same stands in a table below. */
export const Calendar: Story = {
  args: { view: 'calendar' },
  play: async ({ canvasElement }) => {
    const follower = await Follower.at(canvasElement);
    await follower.learnedBefore('one', [
      { days: 40, rounds: 1 },
      { days: 11, rounds: 3 },
      { days: 3, rounds: 2 },
      { days: 0, rounds: 1 },
    ]);
    await follower.presses('days-table-summary');
  },
};

export const CalendarEmpty: Story = {
  args: { view: 'calendar' },
  play: async ({ canvasElement }) => void (await (await Follower.at(canvasElement)).sees('days-words')),
};

/** To be had when all is done. What is printed is beside the page, and only seen on paper. */
export const Certificate: Story = {
  args: { certificate: true, learnerName: 'Rosa Quispe' },
  play: async (context) => {
    await allDone(context);
    const print = spyOn(window, 'print').mockImplementation(() => undefined);
    await (await Follower.at(context.canvasElement)).presses('certificate-button');
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1), { timeout: 8000 });
  },
};

/** No list is written: the record of the site is one. */
export const FromTheRecord: Story = {
  render: (_, { globals }) => html`<progress-tracker></progress-tracker>${quizzesIn(globals['locale'])}`,
  play: async ({ canvasElement }) => {
    const follower = await Follower.at(canvasElement);
    await follower.answers('one', [1]);
    await follower.begins('two', [0, 2]);
    await follower.sees('items', 1);
  },
};

export const NothingYet: Story = {
  render: () => html`<progress-tracker></progress-tracker>`,
  play: async ({ canvasElement }) => {
    const follower = await Follower.at(canvasElement);
    await follower.sees('notice');
  },
};

/** The list is longer than it was: the learner is told that it is not they who went back. */
export const ListChanged: Story = {
  play: async (context) => {
    await allDone(context);
    const follower = await Follower.at(context.canvasElement);
    const list = follower.element.querySelector('ol')!;
    const item = list.querySelector('li')!.cloneNode(true) as Element;
    item.querySelector('a')!.setAttribute('href', '#four');
    list.append(item);
    await follower.sees('notice');
  },
};

/** A script sets the list, and the author’s own panel stands at the end. */
export const SetByAScript: Story = {
  render: () => html`
    <progress-tracker
      .course=${{
        key: 'set',
        title: 'Fire drill',
        items: [
          {
            key: 'alarm',
            title: 'Know the alarm',
            href: '#one',
            minutes: 2,
            rule: 'completed',
            weight: 1,
            optional: false,
            after: [],
            gate: false,
            objectives: [],
            children: [],
          },
        ],
      }}
    >
      <p slot="end">Ask the safety officer if something is unclear.</p>
    </progress-tracker>
  `,
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => void (await (await Follower.at(canvasElement)).sees('heading')),
};

/** The page’s own list, before the widget has its record; and where it never comes. */
export const Loading: Story = {
  render: (_, { globals }) =>
    html`<div @context-request=${(event: Event) => event.stopImmediatePropagation()}>
      <progress-tracker>${listIn(globals['locale'])}</progress-tracker>
    </div>`,
};

export const MemoryOnly: Story = {
  beforeEach: () => {
    // As in a private window, or a frame whose storage is blocked.
    spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    });
  },
  play: async ({ canvasElement }) => void (await (await Follower.at(canvasElement)).sees('notice')),
};

/** Only the author sees this: on their own machine, or where the page asks for it. */
export const AuthorProblems: Story = {
  globals: { locale: 'en' },
  render: () => html`
    <progress-tracker id="wrong">
      <ol>
        <li><a href="#one">Report an odd mail</a> {three minutes}</li>
        <li>Read the handbook</li>
        <li><a href="#two">Protect your back</a> {after #first-aid; gate}</li>
      </ol>
    </progress-tracker>
  `,
  play: async ({ canvasElement }) => {
    const follower = await Follower.at(canvasElement);
    const problems = await follower.sees('problems');
    problems.querySelector('summary')?.click();
  },
};
