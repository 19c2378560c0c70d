import type { MemoryMessages } from './memory-messages.js';

/** German. */
export const messages: MemoryMessages = {
  memoryOnly: 'Dieser Browser speichert deine Antworten hier nicht: Sie bleiben, bis du die Seite verlässt.',
  memoryQuota: 'Der Speicher dieses Browsers ist voll: Deine Antworten bleiben, bis du die Seite verlässt.',
  memoryBlocked:
    'Ein anderer Tab hält deine Antworten geöffnet. Schließe die anderen Tabs dieser Website, um neue Antworten zu speichern.',
  memoryNewer:
    'Eine neuere Version dieser Seite hat deine Antworten gespeichert. Lade die Seite neu, um neue Antworten zu speichern.',
};
