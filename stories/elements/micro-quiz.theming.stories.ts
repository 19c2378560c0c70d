import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define/micro-quiz.js';
import type { MicroQuiz, Quiz } from '../../src/index.js';
import { Learner } from './quiz-acts.js';
import { quizOf } from './quiz-content/index.js';

/** Where a quiz stands, how it is dressed, and which language it speaks. */
const meta: Meta<MicroQuiz> = {
  title: 'Elements/micro-quiz/Surroundings',
  component: 'micro-quiz',
  tags: ['!autodocs'],
  render: (_, { globals }) => quizOf('choice', globals['locale']),
  play: answerWrong,
};
export default meta;

type Story = StoryObj<MicroQuiz>;

async function answerWrong({ canvasElement }: { canvasElement: Element }): Promise<void> {
  const learner = await Learner.at(canvasElement);
  await learner.presses('hint-button');
  await learner.picks([0]);
  await learner.checks();
}

export const Spanish: Story = { globals: { locale: 'es' } };

export const German: Story = { globals: { locale: 'de' } };

export const Arabic: Story = { globals: { locale: 'ar' } };

/** The widget speaks the language around it, not only the page’s. */
export const LanguageOfItsPart: Story = {
  globals: { locale: 'en' },
  render: () => html`<section lang="es">${quizOf('choice', 'es')}</section>`,
};

export const SideBar: Story = {
  render: (_, { globals }) =>
    html`<aside
      style="box-sizing: border-box; inline-size: min(288px, 100%); padding: 16px; background: color-mix(in oklab, currentColor 6%, transparent)"
    >
      ${quizOf('choice', globals['locale'])}
    </aside>`,
};

export const LongWords: Story = {
  globals: { locale: 'de' },
  play: async ({ canvasElement }) => {
    const learner = await Learner.at(canvasElement);
    await learner.picks([0]);
    await learner.checks();
  },
  render: () => html`
    <div style="inline-size: min(288px, 100%)">
      <micro-quiz>
        <p>
          Wofür steht die Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzgebungskompetenz?
        </p>
        <ul>
          <li>
            [x] https://handbuch.example.org/richtlinien/arbeitssicherheit/heben-und-tragen?fassung=2026-11
            <blockquote>
              Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft
            </blockquote>
          </li>
          <li>[ ] Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung</li>
        </ul>
      </micro-quiz>
    </div>
  `,
};

export const TokensOfAHouse: Story = {
  render: (_, { globals }) => html`
    <div
      style="
        --learnlets-color-accent: light-dark(#7a1f5c, #f2a6d5);
        --learnlets-color-on-accent: light-dark(#fff, #3a0a2a);
        --learnlets-radius: 0;
        --learnlets-space: 0.3rem;
        font-family: Georgia, serif;
        font-size: 1.0625rem;
      "
    >
      ${quizOf('choice', globals['locale'])}
    </div>
  `,
};

export const PartsOfAHouse: Story = {
  render: (_, { globals }) => html`
    <style>
      .house micro-quiz {
        --quiz-gap: 0;
      }
      .house micro-quiz::part(question) {
        padding: 1rem;
        border-block-start: 4px solid #0b6e69;
        background: color-mix(in oklab, #0b6e69 8%, transparent);
      }
      .house micro-quiz::part(prompt) {
        font-size: 1.25rem;
      }
      .house micro-quiz::part(button) {
        border-radius: 2rem;
        text-transform: uppercase;
      }
      .house micro-quiz::part(verdict) {
        font-style: italic;
      }
    </style>
    <div class="house">${quizOf('choice', globals['locale'])}</div>
  `,
};

export const PanelAtTheEnd: Story = {
  render: (_, { globals }) =>
    quizOf(
      'choice',
      globals['locale'],
      (content) =>
        html`<micro-quiz
          >${content}
          <p slot="end"><a href="#chapter">#7 →</a></p></micro-quiz
        >`,
    ),
};

/** A dark box on a light page: the box says so with `color-scheme`. */
export const DarkBox: Story = {
  globals: { scheme: 'light' },
  render: (_, { globals }) => html`
    <div style="padding: 16px; border-radius: 8px; background: #14213d; color: #f1f5f9; color-scheme: dark">
      ${quizOf('choice', globals['locale'])}
    </div>
  `,
};

/** A page that styles everything, and an outer form: neither reaches the widget. */
export const HostilePage: Story = {
  render: (_, { globals }) => html`
    <style>
      .hostile :is(button, input, label, p, div, span) {
        all: unset;
        display: inline;
        color: red !important;
      }
    </style>
    <form class="hostile">${quizOf('choice', globals['locale'])}</form>
  `,
};

const model: Quiz = {
  key: 'spill',
  questions: [
    {
      key: 'first',
      type: 'choice',
      several: false,
      prompt: 'Somebody has spilt coffee on the stairs. What first?',
      hints: ['What happens to the next one who comes down?'],
      points: 1,
      choices: [
        { id: 'mop', text: 'Fetch a mop', correct: false, feedback: 'Meanwhile somebody slips.' },
        {
          id: 'block',
          text: 'Block the stairs',
          correct: true,
          feedback: 'Nobody can slip; then fetch the mop.',
        },
      ],
    },
  ],
};

/** A model set as a property draws what the same model in the document would. */
export const FromAModel: Story = {
  globals: { locale: 'en' },
  render: () => html`<micro-quiz .quiz=${model}></micro-quiz>`,
};
