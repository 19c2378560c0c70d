import type { MemoryMessages } from './memory-messages.js';

/** English. */
export const messages: MemoryMessages = {
  memoryOnly: 'This browser does not keep your answers here: they last until you leave the page.',
  memoryQuota: 'The storage of this browser is full: your answers last until you leave the page.',
  memoryBlocked:
    'Another tab holds your answers open. Close the other tabs of this site to keep new answers.',
  memoryNewer: 'Your answers were kept by a newer version of this page. Reload it to keep new answers.',
};
