import { html, type TemplateResult } from 'lit';
import type { Problem } from '../../../domain/reading.js';
import { adopt } from '../../../internal/adopt.js';
import { noticeIcon } from '../../../internal/icons.js';
import type { Locale } from '../../../localization/registry.js';
import { problemsStyles } from '../styles/problems.styles.js';

/** What the author should mend. */
export function problemsView(problems: readonly Problem[], { tag, messages }: Locale): TemplateResult {
  const count = problems.length;
  return html`${adopt(problemsStyles)}
    <details class="problems" part="problems" lang="en" dir="ltr">
      <summary>
        ${noticeIcon}<span lang=${tag} dir="auto"
          >${messages.feedbackProblems(new Intl.NumberFormat(tag).format(count), count)}</span
        >
      </summary>
      <ul>
        ${problems.map(
          ({ code, message, cure, excerpt }) =>
            html`<li>
              <strong>${message}</strong> ${cure}
              <code>${excerpt}</code>
              <span class="quiet">${code}</span>
            </li>`,
        )}
      </ul>
    </details>`;
}
