import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define/micro-quiz.js';
import type { MicroQuiz } from '../../src/index.js';
import { Learner } from './quiz-acts.js';
import { quizOf } from './quiz-content/index.js';

/** What can be asked, and what it can be written with. */
const meta: Meta<MicroQuiz> = {
  title: 'Elements/micro-quiz/Questions',
  component: 'micro-quiz',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => void (await Learner.at(canvasElement)),
};
export default meta;

type Story = StoryObj<MicroQuiz>;

export const ChooseSeveral: Story = { render: (_, { globals }) => quizOf('several', globals['locale']) };

export const ChooseSeveralRight: Story = {
  ...ChooseSeveral,
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.picks([0, 2, 4]);
    await learner.checks();
  },
};

export const TrueOrFalse: Story = { render: (_, { globals }) => quizOf('trueFalse', globals['locale']) };

export const TrueOrFalseWrong: Story = {
  ...TrueOrFalse,
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.picks([0]);
    await learner.checks();
  },
};

export const FillIn: Story = { render: (_, { globals }) => quizOf('fillIn', globals['locale']) };

/** A foreseen wrong answer has feedback of its own. */
export const FillInForeseen: Story = {
  ...FillIn,
  play: async (context) => {
    const learner = await Learner.at(context.canvasElement);
    await learner.types([context.globals['locale'] === 'ar' ? 'النية' : 'intention']);
    await learner.checks();
    await learner.sees('feedback');
  },
};

export const InlineBlanks: Story = { render: (_, { globals }) => quizOf('inline', globals['locale']) };

export const InlineBlanksPartly: Story = {
  ...InlineBlanks,
  play: async ({ canvasElement, globals }) => {
    const learner = await Learner.at(canvasElement);
    await learner.types([globals['locale'] === 'ar' ? 'الموقف' : 'situation', '?']);
    await learner.checks();
    await learner.presses('solution-button');
    await learner.sees('answer');
  },
};

export const Numeric: Story = { render: (_, { globals }) => quizOf('numeric', globals['locale']) };

export const NotANumber: Story = {
  ...Numeric,
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.types(['?']);
    await learner.presses('check-button');
    await learner.sees('gap');
  },
};

export const NumericForeseen: Story = {
  ...Numeric,
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.types(['50']);
    await learner.checks();
    await learner.sees('feedback');
  },
};

/** The second grammar, for those who write forms. */
export const WrittenAsForm: Story = {
  globals: { locale: 'en' },
  render: () => html`
    <micro-quiz>
      <fieldset>
        <legend>Which door is the way out when there is smoke?</legend>
        <label><input type="radio" name="door" value="lift" /> The lift, it is faster</label>
        <label
          ><input type="radio" name="door" value="stairs" class="correct" /> The stairs with the green
          sign</label
        >
      </fieldset>
      <fieldset>
        <legend>Where do you meet?</legend>
        <label>Meeting point <input data-answer="car park|parking lot" /></label>
      </fieldset>
    </micro-quiz>
  `,
};

export const RichProse: Story = {
  globals: { locale: 'en' },
  render: () => html`
    <micro-quiz>
      <p>Which line of the <strong>deployment checklist</strong> comes first?</p>
      <pre><code>1. npm test
2. npm run build
3. git push --force</code></pre>
      <ul>
        <li>[x] <code>npm test</code>, see the <a href="#checklist">checklist</a></li>
        <li>[ ] <code>git push --force</code> <em>(really?)</em></li>
      </ul>
    </micro-quiz>
  `,
};

/** What is no grammar stays the author’s own node, where it stands. */
export const AmongOtherNodes: Story = {
  globals: { locale: 'en' },
  render: () => html`
    <micro-quiz>
      <details>
        <summary>Read the rule first</summary>
        <p>From 25 kg on, two people lift, or a trolley does.</p>
      </details>
      <p>You stand before a crate of 30 kg. Who lifts it?</p>
      <ul>
        <li>[x] Two of us, or the trolley</li>
        <li>[ ] I do, with straight legs</li>
      </ul>
      <p slot="end"><small>House rule 7.2, reviewed every January.</small></p>
    </micro-quiz>
  `,
};

export const NoQuestionYet: Story = {
  globals: { locale: 'en' },
  render: () => html`<micro-quiz><p>A question will stand here soon.</p></micro-quiz>`,
  play: () => {},
};
