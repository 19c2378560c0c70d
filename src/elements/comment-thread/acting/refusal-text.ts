import type { Refusal } from '../../../domain/thread/state.js';
import type { Messages } from '../../../localization/messages.js';
import type { Locale } from '../../../localization/registry.js';

const refusals = {
  absent: 'refusedGone',
  gone: 'refusedGone',
  'not-allowed': 'refusedOther',
  locked: 'refusedLocked',
  text: 'refusedText',
  'too-often': 'refusedTooOften',
  reaction: 'refusedOther',
  storage: 'refusedStorage',
} as const satisfies Record<Refusal | 'storage', keyof Messages>;

/** Why something did not happen. */
export const refusalText = (refusal: Refusal | 'storage', { messages: words }: Locale): string =>
  words[refusals[refusal]];
