import { html, nothing, type TemplateResult } from 'lit';
import type { Choice, ChoiceQuestion, TrueFalseQuestion } from '../domain/question/model.js';
import { missedIcon, rightIcon, wrongIcon } from '../internal/icons.js';
import { showProse } from '../internal/prose.js';
import { optionsTemplate } from './options-template.js';
import type { QuestionViewModel } from './question-model.js';

type Choosing = ChoiceQuestion | TrueFalseQuestion;
type Mark = 'right' | 'wrong' | 'missed' | 'other';

function markOf(choice: Choice, picked: boolean, settled: boolean): Mark {
  if (picked) return choice.correct ? 'right' : 'wrong';
  return choice.correct && settled ? 'missed' : 'other';
}

/** The options to pick from; once judged, what became of each, and why. */
export function choiceView(model: QuestionViewModel<Choosing>): TemplateResult {
  const { question, id, response, checked, outdated, gap } = model;
  const { choices } = question;
  const several = question.type === 'choice' && question.several;
  const isOpen = !checked || outdated;
  const type = isOpen ? (several ? 'checkbox' : 'radio') : undefined;
  return html(
    optionsTemplate(type, choices.length),
    several || checked ? 'group' : 'radiogroup',
    `${id}-prompt`,
    gap ? `${id}-gap` : nothing,
    ...(isOpen
      ? choices.flatMap((choice) => {
          const picked = response.includes(choice.id);
          return [
            picked ? 'choice chosen' : 'choice',
            id,
            choice.id,
            picked,
            checked,
            showProse(choice.text),
          ];
        })
      : [choices.map((choice) => judgedChoice(model, choice))]),
  );
}

function judgedChoice(model: QuestionViewModel<Choosing>, choice: Choice): TemplateResult {
  const { question, response, settled, locale } = model;
  const { choiceRight, choiceWrong, choiceMissed, choiceExpected } = locale.messages;
  const picked = response.includes(choice.id);
  const mark = markOf(choice, picked, settled);
  const anyRight = question.choices.some(({ id, correct }) => correct && response.includes(id));
  const words = {
    right: choiceRight,
    wrong: choiceWrong,
    missed: anyRight ? choiceMissed : choiceExpected,
    other: '',
  }[mark];
  const icon = { right: rightIcon, wrong: wrongIcon, missed: missedIcon, other: nothing }[mark];
  return html`<div class="choice judged ${mark}" part="choice ${mark}">
    <span class="mark" part="mark">${icon}</span>
    <span class="text">
      ${words === '' ? nothing : html`<span class=${mark === 'missed' ? 'tag' : 'unseen'}>${words}: </span>`}
      ${showProse(choice.text)}
    </span>
    ${
      choice.feedback !== undefined && mark !== 'other'
        ? html`<div class="feedback" part="feedback">${showProse(choice.feedback)}</div>`
        : nothing
    }
  </div>`;
}
