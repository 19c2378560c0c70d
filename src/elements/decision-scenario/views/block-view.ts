import { html, nothing, type TemplateResult } from 'lit';
import type { RichProse } from '../../../domain/question/model.js';
import type { Block, Speaker } from '../../../domain/scenario/model.js';
import { showProse } from '../../../internal/prose.js';

/** One block of a step; a live node gets a slot, which the element fills. */
export function blockView(block: Block, index: number): TemplateResult {
  if (block.kind === 'live') return html`<slot class="live" data-block=${index}></slot>`;
  if (block.kind === 'prose') return html`<div class="prose" part="prose">${showProse(block.prose)}</div>`;
  const { speaker, prose } = block;
  return html`<div class="speech" part="speech">
    ${portraitView(speaker)}
    <p class="speaker" part="speaker">${speaker.name}</p>
    <div class="bubble" part="bubble">${showProse(prose)}</div>
  </div>`;
}

const portraits = new WeakMap<Node, RichProse>();

/** A picture as prose, the same each time: it is copied once. */
function proseOf(picture: Node): RichProse {
  const prose = portraits.get(picture) ?? { text: '', nodes: [picture] };
  portraits.set(picture, prose);
  return prose;
}

/** The picture of a character; their first letter where there is none. The name says the same in words. */
function portraitView({ name, portrait }: Speaker): TemplateResult | typeof nothing {
  const picture = portrait instanceof Node ? showProse(proseOf(portrait)) : [...name.trim()][0];
  if (picture === undefined) return nothing;
  return html`<span class="portrait" part="portrait" aria-hidden="true">${picture}</span>`;
}
