import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { languageAround } from '../../controllers/language.js';
import { adopt } from '../../internal/adopt.js';
import { noticeIcon } from '../../internal/icons.js';
import { loadLocale, localeFor, onMessages, shipMessages } from '../../localization/registry.js';
import { messages } from '../../localization/undelivered-en.js';
import type { ScopeDelivery } from './learning-scope.js';

shipMessages(messages, {
  ar: () => import('../../localization/undelivered-ar.js'),
  de: () => import('../../localization/undelivered-de.js'),
  es: () => import('../../localization/undelivered-es.js'),
});

/** The scope itself has no box, so what it says brings its own measures. */
const styles: CSSResult = css`
  .undelivered {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    max-inline-size: var(--learnlets-measure, 65ch);
    margin-block: 0.5rem;
    color: var(--learnlets-color-quiet, color-mix(in oklab, currentColor 72%, transparent));
    font-size: 0.875em;
    line-height: 1.5;
    text-align: start;
  }

  .icon {
    display: block;
    flex: none;
    inline-size: 1em;
    block-size: 1lh;
  }

  .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
  }

  button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }

  button:focus-visible {
    outline: 2px solid var(--learnlets-color-accent, light-dark(#2456c4, #9db9ff));
    outline-offset: 2px;
  }

  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
    }
  }

  @media print {
    .undelivered {
      display: none;
    }
  }
`;

/** What of a scope is needed. */
interface Scope extends Element {
  readonly lang: string;
  readonly delivery: Pick<ScopeDelivery, 'state' | 'retry' | 'export'>;
  requestUpdate(): void;
}

/**
 * Gives what draws a quiet count of the statements that the endpoint has refused, as long as there are some: nothing is lost, and
 * nobody need wonder.
 */
export async function watch(scope: Scope): Promise<() => TemplateResult | typeof nothing> {
  const languageOf = () =>
    languageAround(scope) ?? (scope.lang || document.documentElement.lang || navigator.language);
  const retry = () => void scope.delivery.retry();
  const save = async () => saveFile('learnlets-records.json', await scope.delivery.export());
  onMessages(() => scope.requestUpdate());
  await loadLocale(languageOf());
  return () => {
    const { dead } = scope.delivery.state;
    if (dead === 0) return nothing;
    void loadLocale(languageOf());
    const { tag, messages: words } = localeFor(languageOf());
    return html`${adopt(styles)}
      <div class="undelivered" part="undelivered" role="status" lang=${tag} dir="auto">
        ${noticeIcon}<span>${words.undelivered(new Intl.NumberFormat(tag).format(dead), dead)}</span>
        <button part="retry-button" @click=${retry}>${words.undeliveredRetry}</button>
        <button part="save-button" @click=${save}>${words.undeliveredSave}</button>
      </div>`;
  };
}

/** Hands a text over as a file. */
function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
