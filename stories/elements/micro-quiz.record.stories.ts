import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, spyOn } from 'storybook/test';
import '../../src/define/micro-quiz.js';
import type { MicroQuiz } from '../../src/index.js';
import { Learner } from './quiz-acts.js';
import { quizOf } from './quiz-content/index.js';

/** What was answered before, what an edit of the page does to it, and what the learner is told when it cannot be kept. */
const meta: Meta<MicroQuiz> = {
  title: 'Elements/micro-quiz/Record',
  component: 'micro-quiz',
  tags: ['!autodocs'],
  render: (_, { globals }) => quizOf('choice', globals['locale']),
};
export default meta;

type Story = StoryObj<MicroQuiz>;

/** Takes the quiz out and puts a copy of what its author wrote in its place, as a visit after a reload finds it. */
async function visitAgain(learner: Learner, edit: (authored: Element) => void = () => {}): Promise<Learner> {
  const { element: quiz } = learner;
  const canvas = quiz.parentElement!;
  const authored = quiz.cloneNode(true) as Element;
  edit(authored);
  quiz.replaceWith(authored);
  return Learner.at(canvas);
}

export const ResumedAfterReload: Story = {
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.presses('hint-button');
    await learner.picks([0]);
    await learner.checks();
    const later = await visitAgain(learner);
    await expect(await later.sees('verdict')).toHaveClass('wrong');
    await later.sees('hint');
  },
};

export const ChangedSinceAnswered: Story = {
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.picks([1]);
    await learner.checks();
    const later = await visitAgain(learner, (authored) => {
      const [first, second] = authored.querySelectorAll('li');
      for (const [item, from, to] of [
        [first, '[ ]', '[x]'],
        [second, '[x]', '[ ]'],
      ] as const) {
        const text = item?.firstChild as Text;
        text.data = text.data.replace(from, to);
      }
    });
    await later.sees('notice');
  },
};

/** A place where nobody answers: as long as the record is not open, that is how a quiz stands. */
const unanswered = (content: TemplateResult) =>
  html`<div @context-request=${(event: Event) => event.stopImmediatePropagation()}>${content}</div>`;

/** Before the widget has its record, the page’s own text is there; the page’s style sheet gives it the room it will take. */
export const Loading: Story = {
  render: (_, { globals }) => html`
    <style>
      /* The moment before feedback and hints appear for want of a widget. */
      micro-quiz blockquote {
        animation-play-state: paused !important;
      }
    </style>
    ${unanswered(quizOf('choice', globals['locale']))}
  `,
};

/** The widget never comes: after some seconds the page shows all that its author wrote. */
export const Stranded: Story = {
  render: (_, { globals }) => unanswered(quizOf('choice', globals['locale'])),
};

export const MemoryOnly: Story = {
  beforeEach: () => {
    // As in a private window, or a frame whose storage is blocked.
    spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    });
  },
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.picks([1]);
    await learner.checks();
    await learner.sees('notice');
  },
};

/** Makes every write to the database fail from now on; Storybook undoes it before the next story. */
function failWrites(name: string): void {
  const fail = () => {
    throw new DOMException('The story plays a failing disk.', name);
  };
  spyOn(IDBObjectStore.prototype, 'add').mockImplementation(fail);
  spyOn(IDBObjectStore.prototype, 'put').mockImplementation(fail);
}

/** Picks, and lets the pick be stored: it waits a moment for the next one. */
async function pickAndRest(learner: Learner): Promise<void> {
  await learner.picks([1]);
  await new Promise((resolve) => setTimeout(resolve, 600));
}

/** The answer counts, but lasts only as long as the page. */
export const DiskFull: Story = {
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await pickAndRest(learner);
    failWrites('QuotaExceededError');
    await learner.checks();
    await learner.sees('notice');
  },
};

/** The answer could not be stored at all: it is not judged, and still there. */
export const NotSaved: Story = {
  beforeEach: () => void spyOn(console, 'error').mockImplementation(() => {}),
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await pickAndRest(learner);
    failWrites('DataError');
    await learner.presses('check-button');
    await learner.sees('notice');
    await expect(console.error).toHaveBeenCalled();
    await learner.sees('check-button');
  },
};

/** Only the author sees this: on their own machine, or where the page asks for it. */
export const AuthorProblems: Story = {
  globals: { locale: 'en' },
  render: () => html`
    <micro-quiz>
      <p>Which fire extinguisher is for burning fat?</p>
      <ul>
        <li>[X] Class F</li>
        <li>[ ] Class B</li>
        <li>Water</li>
      </ul>
      <p>Nobody marked what is right here.</p>
      <ul>
        <li>[ ] Foam</li>
        <li>[ ] Powder</li>
      </ul>
    </micro-quiz>
  `,
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    const problems = await learner.sees('problems');
    problems.querySelector('summary')?.click();
  },
};
