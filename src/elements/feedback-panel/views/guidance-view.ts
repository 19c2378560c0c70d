import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from '../../../domain/feedback/guidance.js';
import type { Verdict } from '../../../domain/question/model.js';
import { partlyIcon, rightIcon } from '../../../internal/icons.js';
import { showProse } from '../../../internal/prose.js';
import type { Locale } from '../../../localization/registry.js';
import { comparisonView } from './comparison-view.js';
import type { GuidanceViewModel, Line, Review } from './guidance-model.js';
import { againIcon, endIcon, readIcon, underWayIcon } from './panel-icons.js';
import { headingView, wordingView } from './words-view.js';

/** More in a row are folded away. */
const shown = 5;

/** How it went: what was right, what to look at again, what to read, and how it compares. */
export function guidanceView(model: GuidanceViewModel): TemplateResult {
  const { standing, wentWell, improve, decisions, review, comparisons, locale } = model;
  const { messages } = locale;
  // Of one thing alone the first line says it all.
  const isOne = model.judged === 1;
  return html`<section class="guidance" part="guidance" aria-label=${messages.feedback}>
    ${standing === 'nothing-yet' && review.length > 0 ? nothing : standingView(model)}
    ${wentWell.length > 0 && !isOne ? linesView('went-well', messages.wentWell, wentWell, locale) : nothing}
    ${improve.length > 0 ? linesView('improve', messages.improve, improve, locale) : nothing}
    ${decisions.length > 0 ? linesView('decisions', messages.decisions, decisions, locale) : nothing}
    ${review.length > 0 ? reviewView(review, locale) : nothing}
    ${comparisons.length > 0 ? comparisonView(comparisons, locale) : nothing}
  </section>`;
}

const icons: Readonly<Record<Standing, TemplateResult>> = {
  'nothing-yet': underWayIcon,
  'under-way': underWayIcon,
  all: rightIcon,
  most: rightIcon,
  some: partlyIcon,
  none: againIcon,
  over: endIcon,
};

const verdictIcons: Readonly<Record<Verdict, TemplateResult>> = {
  right: rightIcon,
  partly: partlyIcon,
  wrong: againIcon,
};

/** The first line in words. */
export function standingText({ standing, right, judged, locale }: GuidanceViewModel): string {
  const { tag, messages } = locale;
  const format = new Intl.NumberFormat(tag);
  const texts: Record<Standing, string> = {
    'nothing-yet': messages.nothingYet,
    'under-way':
      judged > 0 ? messages.soFar(format.format(right), format.format(judged)) : messages.nothingYet,
    all: messages.allRight,
    most: messages.mostRight,
    some: messages.someRight,
    none: messages.noneRight,
    over: messages.isOver,
  };
  return texts[standing];
}

function standingView(model: GuidanceViewModel): TemplateResult {
  const { standing, right, judged, locale } = model;
  const { tag, messages } = locale;
  const format = new Intl.NumberFormat(tag);
  const isTold = standing === 'most' || standing === 'some' || standing === 'none';
  return html`<p class="standing own ${standing}" part="standing">
    ${icons[standing]}
    <span
      >${standingText(model)}
      ${isTold ? html`<span class="quiet" part="score">${messages.rightOf(format.format(right), format.format(judged))}</span>` : nothing}</span
    >
  </p>`;
}

function linesView(part: string, heading: string, lines: readonly Line[], locale: Locale): TemplateResult {
  const { tag, messages } = locale;
  const more = lines.slice(shown);
  return html`<div class="section ${part}" part="section ${part}">
    ${headingView(heading, part)}
    <ul class="list" part="list" aria-labelledby=${part}>
      ${lines.slice(0, shown).map((line) => lineView(line))}
    </ul>
    ${
      more.length > 0
        ? html`<details class="more" part="more">
            <summary class="own">
              ${messages.showMore(new Intl.NumberFormat(tag).format(more.length), more.length)}
            </summary>
            <ul class="list" part="list" aria-labelledby=${part}>
              ${more.map((line) => lineView(line))}
            </ul>
          </details>`
        : nothing
    }
    ${part === 'improve' && lines.some(({ address, why }) => address !== undefined && why === undefined) ? html`<p class="why quiet own" part="note">${messages.whyThere}</p>` : nothing}
  </div>`;
}

function lineView({ title, address, verdict, notes, why }: Line): TemplateResult {
  const isLinked = address !== undefined && verdict !== 'right';
  return html`<li class="item ${verdict ?? 'decided'}" part="item">
    ${verdict === undefined ? endIcon : verdictIcons[verdict]}
    <div>
      ${isLinked ? html`<a class="title" part="link" href=${address}>${wordingView(title)}</a>` : html`<span class="title">${wordingView(title)}</span>`}
      ${
        notes.length > 0
          ? html`<span class="note quiet own" part="note">${notes.join(' · ')}</span>`
          : nothing
      }
      ${why === undefined ? nothing : html`<div class="said" part="why">${showProse(why)}</div>`}
    </div>
  </li>`;
}

function reviewView(review: readonly Review[], locale: Locale): TemplateResult {
  const { tag, messages } = locale;
  const format = new Intl.NumberFormat(tag);
  return html`<div class="section review" part="section review">
    ${headingView(messages.readNext, 'review')}
    <ul class="list" part="list" aria-labelledby="review">
      ${review.map((each) => {
        const { minutes } = each;
        return html`<li class="item" part="item">
          ${readIcon}
          <div class="advice">
            ${'prose' in each ? showProse(each.prose) : html`<a part="link" href=${each.address} dir="auto">${each.title}</a>`}
            ${
              minutes === undefined
                ? nothing
                : html`<span class="note quiet own" part="minutes"
                    >${messages.minutes(format.format(minutes), minutes)}</span
                  >`
            }
          </div>
        </li>`;
      })}
    </ul>
  </div>`;
}
