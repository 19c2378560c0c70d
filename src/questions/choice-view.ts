import { html, nothing, type TemplateResult } from 'lit';
import type { Choice, ChoiceQuestion, TrueFalseQuestion } from '../domain/question/model.js';
import { missedIcon, rightIcon, wrongIcon } from '../internal/icons.js';
import { showProse } from '../internal/prose.js';
import type { QuestionViewModel } from './question-model.js';

type Choosing = ChoiceQuestion | TrueFalseQuestion;
type Mark = 'right' | 'wrong' | 'missed' | 'other';

function markOf(choice: Choice, picked: boolean, settled: boolean): Mark {
  if (picked) return choice.correct ? 'right' : 'wrong';
  return choice.correct && settled ? 'missed' : 'other';
}

/** The options to pick from; once judged, what became of each, and why. */
export function choiceView(model: QuestionViewModel<Choosing>): TemplateResult {
  const { question, id, checked, outdated, gap } = model;
  const several = question.type === 'choice' && question.several;
  const draw = checked && !outdated ? judgedChoice : openChoice;
  return html`<div
    class="choices"
    part="choices"
    role=${several || checked ? 'group' : 'radiogroup'}
    aria-labelledby="${id}-prompt"
    aria-describedby=${gap ? `${id}-gap` : nothing}
  >
    ${question.choices.map((choice) => draw(model, choice, several))}
  </div>`;
}

function openChoice(
  { id, response, checked }: QuestionViewModel,
  choice: Choice,
  several: boolean,
): TemplateResult {
  const picked = response.includes(choice.id);
  const part = picked ? 'choice chosen' : 'choice';
  const words = showProse(choice.text);
  // The type is no expression: an input that is made for text and then becomes another costs twice as much.
  return several
    ? html`<label class="choice" part=${part}
        ><input type="checkbox" name=${id} value=${choice.id} .checked=${picked} ?disabled=${checked} /><span
          class="text"
          >${words}</span
        ></label
      >`
    : html`<label class="choice" part=${part}
        ><input type="radio" name=${id} value=${choice.id} .checked=${picked} ?disabled=${checked} /><span
          class="text"
          >${words}</span
        ></label
      >`;
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
