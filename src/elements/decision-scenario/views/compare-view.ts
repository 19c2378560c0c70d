import { html, nothing, type TemplateResult } from 'lit';
import type { Choice, Step } from '../../../domain/scenario/model.js';
import { adopt } from '../../../internal/adopt.js';
import { showProse } from '../../../internal/prose.js';
import type { Locale } from '../../../localization/registry.js';
import type { ComparedRow, CompareViewModel, Rival } from './compare-model.js';
import { compareStyles } from '../styles/compare.styles.js';
import { alikeIcon, otherwiseIcon } from './recap-icons.js';
import { nameOf } from './recap-model.js';

/** The same decisions of two paths side by side; what differs is marked by sign and words. */
export function compareView(
  model: CompareViewModel,
  compareWith: (rival: string) => void,
  locale: Locale,
): TemplateResult {
  const { rows, endings } = model;
  const { comparing, cameOut, noEnding } = locale.messages;
  const outcome = (step: Step | undefined) => (step ? nameOf(step) : noEnding);
  return html`<details class="more" part="comparison">
    <summary part="comparison-summary">${comparing}</summary>
    ${adopt(compareStyles)} ${rivalView(model, compareWith, locale)}
    <ol class="rows" part="compared">
      ${rows.map((row) => decisionRow(row, model, locale))}
      ${rowView(
        {
          name: cameOut,
          same: endings.mine !== undefined && endings.mine === endings.other,
          mine: outcome(endings.mine),
          other: outcome(endings.other),
        },
        model,
        locale,
      )}
    </ol>
  </details>`;
}

/** What stands beside the path, to be picked where there are several. */
function rivalView(
  { rivals, rival }: CompareViewModel,
  compareWith: (rival: string) => void,
  locale: Locale,
) {
  const { messages } = locale;
  if (rivals.length === 1) return nothing;
  return html`<p class="rival">
    <label for="rival">${messages.compareWith}</label>
    <select
      class="input"
      part="input rival"
      id="rival"
      .value=${rival.id}
      @change=${(event: Event) => compareWith((event.currentTarget as HTMLSelectElement).value)}
    >
      ${rivals.map((each) => html`<option value=${each.id} ?selected=${each === rival}>${rivalName(each, locale)}</option>`)}
    </select>
  </p>`;
}

const rivalName = ({ attempt }: Rival, { tag, messages }: Locale): string =>
  attempt === undefined
    ? messages.expertWay
    : messages.earlierAttempt(new Intl.NumberFormat(tag).format(attempt));

function decisionRow({ step, same, mine, other }: ComparedRow, model: CompareViewModel, locale: Locale) {
  const words = (choice: Choice | undefined) =>
    choice ? showProse(choice.text) : html`<span class="quiet">${locale.messages.notThere}</span>`;
  return rowView({ name: nameOf(step), same, mine: words(mine), other: words(other) }, model, locale);
}

interface Row {
  readonly name: string;
  readonly same: boolean;
  readonly mine: unknown;
  readonly other: unknown;
}

function rowView(
  { name, same, mine, other }: Row,
  { rival }: CompareViewModel,
  locale: Locale,
): TemplateResult {
  const { both, thisTime, alike, otherwise } = locale.messages;
  const side = (who: string, what: unknown): TemplateResult =>
    html`<div class="side">
      <dt>${who}</dt>
      <dd>${what}</dd>
    </div>`;
  return html`<li
    class="row ${same ? 'alike' : 'otherwise'}"
    part="compared-decision ${same ? 'alike' : 'otherwise'}"
  >
    <p class="place">
      <span class="label">${name}</span>
      <span class="mark"> ${same ? alikeIcon : otherwiseIcon}<span>${same ? alike : otherwise}</span> </span>
    </p>
    <dl class="sides">
      ${same ? side(both, mine) : html`${side(thisTime, mine)} ${side(rivalName(rival, locale), other)}`}
    </dl>
  </li>`;
}
