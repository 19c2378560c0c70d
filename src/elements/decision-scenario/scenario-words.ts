import { shipMessages } from '../../localization/registry.js';
import { messages } from '../../localization/scenario-en.js';

/** Brings the words of scenarios along. */
export const shipWords = (): void =>
  shipMessages(messages, {
    ar: () => import('../../localization/scenario-ar.js'),
    de: () => import('../../localization/scenario-de.js'),
    es: () => import('../../localization/scenario-es.js'),
  });
