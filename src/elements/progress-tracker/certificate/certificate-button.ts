import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../../localization/registry.js';
import { printCertificate, type Occasion } from './print-certificate.js';

/** The way to a certificate, once all is done. */
export function certificateButton(
  locale: Locale,
  occasion: Omit<Occasion, 'direction'>,
  host: Element,
): TemplateResult {
  const print = (): void =>
    void printCertificate({ ...occasion, direction: getComputedStyle(host).direction });
  return html`<div class="acts" part="acts">
    <button class="button" part="button certificate-button" @click=${print}>
      <span class="own">${locale.messages.printCertificate}</span>
    </button>
  </div>`;
}
