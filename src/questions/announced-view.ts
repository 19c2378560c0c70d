import { html, nothing, type TemplateResult } from 'lit';

/** What a screen reader is told: words of ours, then on a line of their own those of the author. */
export function announcedView(announcement: string): TemplateResult | typeof nothing {
  if (announcement === '') return nothing;
  const [ours, ...theirs] = announcement.split('\n');
  return html`<span class="own">${ours}</span> ${theirs.join(' ')}`;
}
