import { messages } from '../../localization/feedback-en.js';
import { shipMessages } from '../../localization/registry.js';

/** Brings the words of guidance along. */
export const shipWords = (): void =>
  shipMessages(messages, {
    ar: () => import('../../localization/feedback-ar.js'),
    de: () => import('../../localization/feedback-de.js'),
    es: () => import('../../localization/feedback-es.js'),
  });
