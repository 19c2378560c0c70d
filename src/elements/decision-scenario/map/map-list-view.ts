import { html, nothing, type TemplateResult } from 'lit';
import type { MappedStep, PathMap, Trace } from '../../../domain/scenario/path-map.js';
import { inTurns } from '../../../internal/in-turns.js';
import { showProse } from '../../../internal/prose.js';
import type { Locale } from '../../../localization/registry.js';
import { seenIcon, takenIcon, unseenIcon } from '../views/recap-icons.js';
import { choiceText, labelOf } from './map-model.js';

const icons = { taken: takenIcon, seen: seenIcon, unseen: unseenIcon };

/** The class `unseen` is taken: it hides from the eye what is for voices. */
export const traceClass = (trace: Trace): string => (trace === 'unseen' ? 'not-seen' : trace);

/** How well something is known, by sign and in words. */
export function traceView(trace: Trace, { messages }: Locale): TemplateResult {
  const words = { taken: messages.onYourPath, seen: messages.seenBefore, unseen: messages.notSeen };
  return html`<span class="trace ${traceClass(trace)}" part="trace ${trace}"
    >${icons[trace]}<span>${words[trace]}</span></span
  >`;
}

/** The map as a list: each step that is known with its choices, and how many are not. */
export function mapListView(map: PathMap, locale: Locale): TemplateResult {
  const { tag, messages } = locale;
  const known = map.steps.filter(({ trace }) => trace !== 'unseen');
  const unknown = map.steps.length - known.length;
  return html`<ol class="list" part="map-list" aria-label=${messages.pathMap}>
    ${inTurns(known, (mapped) => html`<li>${stepView(mapped, map, locale)}</li>`)}
    ${
      unknown === 0
        ? nothing
        : html`<li class="quiet">${messages.notSeen}: ${new Intl.NumberFormat(tag).format(unknown)}</li>`
    }
  </ol>`;
}

/** One step with its choices and where they lead. */
export function stepView(mapped: MappedStep, { steps }: PathMap, locale: Locale): TemplateResult {
  const { messages } = locale;
  const { here, trace, choices } = mapped;
  return html`<p class="place">
      <strong>${labelOf(mapped, locale)}</strong>
      ${trace === 'unseen' ? nothing : traceView(trace, locale)}
    </p>
    ${here ? html`<p class="quiet">${messages.youEndedHere}</p>` : nothing}
    ${
      choices.length === 0 || trace === 'unseen'
        ? nothing
        : html`<ul class="ways" part="map-choices">
            ${choices.map((choice) => {
              const target = steps[choice.to];
              return html`<li>
                <span>
                  ${choice.trace === 'unseen' ? choiceText(choice, locale) : showProse(choice.choice.text)}
                  ${
                    target && target.trace !== 'unseen' && choice.trace !== 'unseen'
                      ? html`<span class="to quiet">${labelOf(target, locale)}</span>`
                      : nothing
                  }
                </span>
                ${choice.trace === 'unseen' ? nothing : traceView(choice.trace, locale)}
              </li>`;
            })}
          </ul>`
    }`;
}

/** The words of a step that every learner who came there has seen. */
export function wordsView(mapped: MappedStep, map: PathMap, locale: Locale): TemplateResult {
  const { step, trace } = mapped;
  const blocks = trace === 'unseen' ? [] : step.blocks;
  return html`${stepView(mapped, map, locale)}
  ${blocks.map((block) =>
    block.kind === 'live' || block.when !== undefined
      ? nothing
      : html`<div class="prose">
          ${block.kind === 'speech' ? html`<span class="label">${block.speaker.name}:</span>` : nothing}
          ${showProse(block.prose)}
        </div>`,
  )}`;
}
