import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../localization/registry.js';
import type { Certificate } from './certificate-model.js';

/** A certificate as it is printed. */
export function certificateView(
  certificate: Certificate,
  { tag, messages }: Locale,
  site: string,
): TemplateResult {
  const { name, title, doneAt, steps, proofs } = certificate;
  const date = (timestamp: string, dateStyle: 'long' | 'medium') =>
    new Intl.DateTimeFormat(tag, { dateStyle }).format(new Date(timestamp));
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  return html`<main>
    <h1>${messages.certificate}</h1>
    <dl class="who">
      <dt>${messages.certificateName}</dt>
      <dd class="name">${name === '' ? html`<span class="blank"></span>` : html`<bdi>${name}</bdi>`}</dd>
      <dt>${messages.certificateCourse}</dt>
      <dd class="title"><bdi>${title}</bdi></dd>
      <dt>${messages.certificateDate}</dt>
      <dd>${date(doneAt, 'long')}</dd>
    </dl>
    <h2>${messages.certificateSteps}</h2>
    <table>
      ${steps.map(
        (step) =>
          html`<tr>
            <th scope="row"><bdi>${step.title}</bdi></th>
            <td>${step.best === undefined ? nothing : percent.format(step.best)}</td>
            <td>${date(step.doneAt, 'medium')}</td>
          </tr>`,
      )}
    </table>
    <h2>${messages.certificateRecords}</h2>
    <ol class="proofs" dir="ltr">
      ${proofs.map((id) => html`<li>${id}</li>`)}
    </ol>
    <p class="site" dir="ltr">${site}</p>
  </main>`;
}
