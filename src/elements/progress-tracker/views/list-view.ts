import { html, nothing, type TemplateResult } from 'lit';
import type { Mastery } from '../../../domain/progress/mastery.js';
import type { ItemProgress, ItemState } from '../../../domain/progress/roll-up.js';
import type { Locale } from '../../../localization/registry.js';
import { listText, timeText } from '../tracker-words.js';
import { inTurns } from '../../../internal/in-turns.js';
import { factsView, visitFacts } from './facts-view.js';
import { masteryIcons, stateIcons } from './tracker-icons.js';
import { linkOf, type TrackerActs, type TrackerViewModel } from './tracker-model.js';

type Part = TemplateResult | typeof nothing;

/** All items with what they hold, what they teach and how far they are. */
export function listView(model: TrackerViewModel, acts: TrackerActs): TemplateResult {
  const { items, objectives } = model.progress;
  const mastery = new Map(objectives.map((each) => [each.objective, each.mastery]));
  // The record knows everything that was ever done: what is done of a site is told by its pages.
  const isOpened = ({ state, children }: ItemProgress): boolean =>
    children.length > 0 && !(model.isRecorded && state === 'done');
  const level = (all: readonly ItemProgress[], part: string): TemplateResult =>
    html`<ol class="items" part=${part}>
      ${inTurns(
        all,
        (each) =>
          html`<li class="item ${each.state}" part="item ${each.state}">
            <span class="sign">${stateIcons[each.state]}</span>
            <div class="body">
              ${itemView(each, model, acts)} ${objectivesView(each, mastery, model.locale)}
              ${isOpened(each) ? level(each.children, 'items') : nothing}
            </div>
          </li>`,
      )}
    </ol>`;
  return level(items, 'items list');
}

/** The words of one item: where it leads, how far it is, what it waits for. */
export function itemView(each: ItemProgress, model: TrackerViewModel, acts: TrackerActs): TemplateResult {
  const { item, state, waitsFor } = each;
  const { tag, messages } = model.locale;
  const waits =
    waitsFor.length > 0 && state !== 'done'
      ? listText(
          waitsFor.map(({ title }) => title),
          tag,
        )
      : '';
  return html`<p class="says">${titleView(each, model, acts)} ${stateView(each, model.locale)}</p>
    ${item.note === undefined ? nothing : html`<p class="quiet" part="note">${item.note}</p>`}
    ${
      waits === ''
        ? nothing
        : html`<p class="quiet small" part="waits">
            <span class="own"
              >${state === 'locked' ? messages.firstDo(waits) : messages.betterAfter(waits)}</span
            >
          </p>`
    }`;
}

/** The title, as a link where it leads somewhere. */
export function titleView(each: ItemProgress, { page }: TrackerViewModel, acts: TrackerActs): TemplateResult {
  const { item } = each;
  const href = linkOf(each);
  if (href === undefined) return html`<span class="title" part="title">${item.title}</span>`;
  return html`<a
    class="title"
    part="title link"
    href=${href}
    aria-current=${item.activity === page ? 'page' : nothing}
    @click=${(event: MouseEvent) => acts.follow(event, item)}
    >${item.title}</a
  >`;
}

export const stateText = (state: ItemState, { messages }: Locale): string =>
  ({
    open: messages.stateOpen,
    'in-progress': messages.stateInProgress,
    done: messages.stateDone,
    locked: messages.stateLocked,
  })[state];

/** `In progress · 5 minutes · Optional`. */
function stateView(each: ItemProgress, locale: Locale): TemplateResult {
  const { item, state, minutesLeft } = each;
  const { messages } = locale;
  const facts = [
    item.optional ? messages.optional : '',
    minutesText(state, minutesLeft, locale),
    ...visitFacts(each, locale),
  ];
  // Most items are open: their empty ring says so to the eye, and this to the ear.
  return html`<span class="state small ${state === 'open' ? 'unseen' : ''}" part="state"
      >${stateText(state, locale)}</span
    >
    ${factsView(facts)}`;
}

function minutesText(state: ItemState, minutes: number | undefined, { tag, messages }: Locale): string {
  if (state === 'done' || minutes === undefined) return '';
  const time = timeText(minutes, tag);
  return state === 'in-progress' ? messages.timeLeft(time) : time;
}

function objectivesView(
  { item }: ItemProgress,
  mastery: ReadonlyMap<string, Mastery | undefined>,
  locale: Locale,
): Part {
  if (item.objectives.length === 0) return nothing;
  // The author may have said it: "After this you can:".
  const lead = item.note?.endsWith(':')
    ? nothing
    : html`<p class="quiet small lead" part="objectives-lead">
        <span class="own">${locale.messages.afterThis}</span>
      </p>`;
  return html`${lead}
    <ul class="objectives" part="objectives">
      ${item.objectives.map((objective) => {
        const level = mastery.get(objective);
        return html`<li class="objective ${level ?? ''}" part="objective ${level ?? ''}">
          <span class="sign">${level ? masteryIcons[level] : nothing}</span>
          <span class="says"
            ><span>${objective}</span> ${
              level
                ? html`<span class="quiet small own" part="mastery">${masteryText(level, locale)}</span>`
                : nothing
            }</span
          >
        </li>`;
      })}
    </ul>`;
}

const masteryText = (level: Mastery, { messages }: Locale): string =>
  ({
    'not-yet': messages.masteryNotYet,
    partly: messages.masteryPartly,
    mastered: messages.masteryMastered,
  })[level];
