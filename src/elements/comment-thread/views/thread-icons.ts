import { html, type TemplateResult } from 'lit';

export const lockIcon: TemplateResult = html`<svg
  class="icon"
  viewBox="0 0 16 16"
  aria-hidden="true"
  focusable="false"
>
  <path class="line" d="M3.5 7.500h9v6h-9zM5.5 7.500V5a2.5 2.5 0 0 1 5 0v2.5"></path>
</svg>`;
