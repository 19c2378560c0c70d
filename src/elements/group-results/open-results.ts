import type { Learning } from '../../domain/ports.js';
import { messages } from '../../localization/group-en.js';
import { shipMessages } from '../../localization/registry.js';
import { ResultsSession, type SessionNeeds } from './results-session.js';
import { readSettings, type ResultsAttributes } from './results-settings.js';

shipMessages(messages, {
  ar: () => import('../../localization/group-ar.js'),
  de: () => import('../../localization/group-de.js'),
  es: () => import('../../localization/group-es.js'),
});

/** Opens what an element of the page tells of a group. */
export const openResults = (
  host: HTMLElement & ResultsAttributes & { readonly clock: () => number },
  learning: Learning,
  needs: Omit<SessionNeeds, 'now' | 'settings'>,
): Promise<ResultsSession> =>
  ResultsSession.open(learning, {
    ...needs,
    now: () => host.clock(),
    settings: () => readSettings(host, learning),
  });
