import { html, nothing, type TemplateResult } from 'lit';
import { mayRetry, type AttemptDocument, type Outcome } from '../../../domain/quiz/attempt.js';
import type { Quiz } from '../../../domain/quiz/model.js';
import { noticeIcon, rightIcon, partlyIcon } from '../../../internal/icons.js';
import { formatNumber } from '../../../localization/numbers.js';
import type { Locale } from '../../../localization/registry.js';

/** What stands below the questions. */
export interface EndModel {
  readonly document: AttemptDocument | undefined;
  readonly quiz: Quiz;
  readonly maxAttempts: number;
  readonly retry: () => void;
  /** What the learner should know about where their answers go; empty as long as all is well. */
  readonly text: string;
  readonly locale: Locale;
}

export function endView(model: EndModel): TemplateResult | typeof nothing {
  const outcome = outcomeView(model);
  const record = recordView(model.text);
  return outcome === nothing && record === nothing ? nothing : html`${outcome}${record}`;
}

/** How the attempt came out, once it is over, and the way on. One question says it all by its own verdict. */
function outcomeView({ document, quiz, maxAttempts, retry, locale }: EndModel) {
  if (!document?.outcome) return nothing;
  const attempts = attemptsText(document, maxAttempts, locale);
  if (quiz.questions.length > 1) {
    const goOn = mayRetry(document, quiz, maxAttempts) ? retry : undefined;
    return summaryView(document.outcome, goOn, attempts, locale);
  }
  if (attempts === '' || document.outcome.passed) return nothing;
  return html`<p class="quiet attempts" part="attempts">${attempts}</p>`;
}

function summaryView(
  { raw, max, passed }: Outcome,
  retry: (() => void) | undefined,
  attempts: string,
  { tag, messages }: Locale,
): TemplateResult {
  return html`<div class="summary ${passed ? 'passed' : 'failed'}" part="summary" tabindex="-1">
    <p class="outcome" part="outcome">
      ${passed ? rightIcon : partlyIcon}<span>${passed ? messages.passed : messages.failed}</span>
      <span class="quiet">${messages.result(formatNumber(raw, tag), formatNumber(max, tag), max)}</span>
    </p>
    <div class="acts" part="acts">
      ${
        retry
          ? html`<button class="button main" part="button retry-button" @click=${retry}>
              ${messages.tryAgain}
            </button>`
          : nothing
      }
      ${attempts === '' ? nothing : html`<span class="quiet" part="attempts">${attempts}</span>`}
    </div>
  </div>`;
}

/** How many attempts are left, in words; empty where there is no limit or nothing left to try. */
function attemptsText({ attempt }: AttemptDocument, maxAttempts: number, { tag, messages }: Locale): string {
  if (maxAttempts === 0) return '';
  const left = Math.max(0, maxAttempts - attempt);
  if (left === 0) return messages.noAttemptsLeft;
  return messages.attemptsLeft(formatNumber(left, tag), left);
}

/** What the learner should know about where their answers go. */
const recordView = (text: string) =>
  text === '' ? nothing : html`<p class="notice" part="notice">${noticeIcon}<span>${text}</span></p>`;
