import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/define/decision-scenario.js';
import '../../src/define/learning-scope.js';
import type { XapiStatementEvent } from '../../src/index.js';
import { Decider } from './scenario-acts.js';
import { scenarioOf } from './scenario-content/index.js';

/** What a learner can do when a path has ended: compare it, and look at all paths. */
const meta: Meta = {
  title: 'Elements/decision-scenario/At the end',
  component: 'decision-scenario',
  render: (_, { globals }) =>
    scenarioOf(
      'deadline',
      globals['locale'],
      (content) => html`<decision-scenario>${content}</decision-scenario>`,
    ),
};
export default meta;

type Story = StoryObj;

/** Takes the path to its end, and opens one of the two panels below it. */
async function opened(canvas: Element, summary: string): Promise<Decider> {
  const decider = await Decider.at(canvas);
  await decider.decides(1, 1);
  await decider.presses(summary);
  return decider;
}

/** Steps not seen yet keep their words to themselves. */
export const PathMap: Story = {
  play: async ({ canvasElement }) => {
    const decider = await opened(canvasElement, 'path-map-summary');
    await decider.sees('map-step');
  },
};

/** The same as a list, for screen readers and whoever likes it better. */
export const PathList: Story = {
  play: async ({ canvasElement }) => {
    const decider = await opened(canvasElement, 'path-map-summary');
    const [, asList] = (await decider.sees('map-acts')).querySelectorAll<HTMLElement>('[part~="map-mode"]');
    if (asList) await userEvent.click(asList);
    await decider.sees('map-list');
  },
};

/** With an earlier attempt, or with what an expert would do. */
export const Comparison: Story = {
  play: async ({ canvasElement }) => {
    const decider = await Decider.at(canvasElement);
    await decider.decides(1, 1);
    await decider.presses('restart-button');
    await decider.presses('confirm-button');
    await decider.decides(0, 0);
    await decider.presses('comparison-summary');
    await decider.sees('rival');
  },
};

/** `report-path`: one statement more tells the whole path. The widget shows nothing of it; here it stands below. */
export const ReportedPath: Story = {
  render: (_, { globals }) =>
    scenarioOf(
      'deadline',
      globals['locale'],
      (content) => html`
        <learning-scope @xapi-statement=${showPath}>
          <decision-scenario report-path>${content}</decision-scenario>
          <p><code class="path"></code></p>
        </learning-scope>
      `,
    ),
  play: async ({ canvasElement }) => {
    const decider = await Decider.at(canvasElement);
    await decider.decides(1, 1);
    await waitFor(() => expect(canvasElement.querySelector('.path')?.textContent).toMatch(/\[,\]/u));
  },
};

function showPath({ currentTarget, detail: { statement } }: XapiStatementEvent): void {
  if (statement.object.definition?.interactionType !== 'performance') return;
  const path = (currentTarget as Element).querySelector('.path');
  if (path) path.textContent = statement.result?.response ?? '';
}

/** Where points hang on variables, those of the start are told, too. */
export const PointsAtStart: Story = {
  render: () =>
    html`<decision-scenario>
      <p>{var trust = 4} {scoring trust of 10}</p>
      <section id="door">
        <h3>At the door</h3>
        <p>A visitor without a badge stands behind you.</p>
        <ul>
          <li><a href="#desk">“May I bring you to the desk?”</a> {trust += 3; expert}</li>
          <li><a href="#desk">Hold the door open.</a> {trust -= 2}</li>
        </ul>
      </section>
      <section id="desk">
        <h3>At the desk {ending mixed}</h3>
        <p>The visitor gets a badge.</p>
      </section>
    </decision-scenario>`,
  play: async ({ canvasElement }) => {
    const decider = await Decider.at(canvasElement);
    await decider.decides(0);
    await decider.sees('base');
  },
};
