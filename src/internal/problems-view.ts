import { html, type TemplateResult } from 'lit';
import type { Problem } from '../domain/reading.js';
import { problemsStyles } from '../styles/problems.styles.js';
import { adopt } from './adopt.js';
import { noticeIcon } from './icons.js';

/**
 * What the author should mend, in English as all that is for authors; only how many there are stands among the learner's words.
 *
 * @param words - Says how many, given the number as the language writes it and the number itself.
 * @param tag - Language of these words (BCP 47).
 */
export function problemsView(
  problems: readonly Problem[],
  words: (text: string, count: number) => string,
  tag: string,
): TemplateResult {
  const count = problems.length;
  return html`${adopt(problemsStyles)}
    <details class="problems" part="problems" lang="en" dir="ltr">
      <summary>
        ${noticeIcon}<span lang=${tag} dir="auto"
          >${words(new Intl.NumberFormat(tag).format(count), count)}</span
        >
      </summary>
      <ul>
        ${problems.map(
          ({ code, message, cure, excerpt, line }) =>
            html`<li>
              <strong>${message}</strong> ${cure}
              <code>${line === undefined ? '' : `Line ${line}: `}${excerpt}</code>
              <span class="quiet">${code}</span>
            </li>`,
        )}
      </ul>
    </details>`;
}
