import type { MemoryReason } from '../domain/ports.js';
import { messages } from '../localization/memory-en.js';
import type { Messages } from '../localization/messages.js';
import { shipMessages } from '../localization/registry.js';

shipMessages(messages, {
  ar: () => import('../localization/memory-ar.js'),
  de: () => import('../localization/memory-de.js'),
  es: () => import('../localization/memory-es.js'),
});

/** Why what a learner does lasts only as long as the page. */
export function memoryTextOf(reason: MemoryReason, messages: Messages): string {
  const { memoryOnly, memoryQuota, memoryBlocked, memoryNewer } = messages;
  return { refused: memoryOnly, quota: memoryQuota, blocked: memoryBlocked, newer: memoryNewer }[reason];
}
