import { render } from 'lit';
import type { Learning } from '../../../domain/ports.js';
import type { CourseProgress } from '../../../domain/progress/roll-up.js';
import { summaries } from '../../../domain/progress/summary.js';
import { messages } from '../../../localization/certificate-en.js';
import { loadLocale, localeFor, shipMessages } from '../../../localization/registry.js';
import { certificateOf, type Certificate } from './certificate-model.js';
import { certificateView } from './certificate-view.js';
import { certificateStyles } from './certificate.styles.js';

shipMessages(messages, {
  ar: () => import('../../../localization/certificate-ar.js'),
  de: () => import('../../../localization/certificate-de.js'),
  es: () => import('../../../localization/certificate-es.js'),
});

/** Marks the one child of the body that is printed. */
const mark = 'data-learnlets-certificate';

/** What the page prints while there is a certificate: that, and nothing else. */
let printed: CSSStyleSheet | undefined;

/** Whose certificate of what. */
export interface Occasion {
  readonly learning: Learning;
  readonly progress: CourseProgress;
  /** IRI under which the whole was reported. */
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly direction: string;
}

/** Lays a certificate out and opens the browser's window for printing; the page on the screen stays as it is. */
export async function printCertificate({
  learning,
  progress,
  id,
  name,
  language,
  direction,
}: Occasion): Promise<void> {
  const [rows] = await Promise.all([learning.view(summaries, id), loadLocale(language)]);
  const certificate = certificateOf(progress, name, rows.get(id)?.ids?.completed);
  if (!certificate) return;
  const takeBack = layOut(certificate, language, direction);
  addEventListener('afterprint', takeBack, { once: true });
  // Where printing is not allowed nothing follows: it goes with the next thing the learner does.
  addEventListener('pointerdown', takeBack, { once: true });
  addEventListener('keydown', takeBack, { once: true });
  print();
}

/** Puts the certificate beside the page, where only printers see it. Returns what takes it away. */
function layOut(certificate: Certificate, language: string, direction: string): () => void {
  if (!printed) {
    printed = new CSSStyleSheet();
    printed.replaceSync(
      `@media print { body > :not([${mark}]) { display: none !important; } } @media not print { [${mark}] { display: none; } }`,
    );
  }
  const sheet = printed;
  const holder = document.createElement('div');
  holder.setAttribute(mark, '');
  holder.lang = language;
  holder.dir = direction;
  const root = holder.attachShadow({ mode: 'open' });
  if (certificateStyles.styleSheet) root.adoptedStyleSheets = [certificateStyles.styleSheet];
  render(certificateView(certificate, localeFor(language), location.host), root);
  document.body.append(holder);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    if (!holder.isConnected) return;
    holder.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
