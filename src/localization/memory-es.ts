import type { MemoryMessages } from './memory-messages.js';

/** Spanish, in words that serve Spain and Latin America alike. */
export const messages: MemoryMessages = {
  memoryOnly: 'Este navegador no guarda aquí tus respuestas: se conservan hasta que salgas de la página.',
  memoryQuota:
    'El almacenamiento de este navegador está lleno: tus respuestas se conservan hasta que salgas de la página.',
  memoryBlocked:
    'Otra pestaña tiene abiertas tus respuestas. Cierra las demás pestañas de este sitio para guardar las nuevas.',
  memoryNewer:
    'Tus respuestas se guardaron con una versión más reciente de esta página. Recárgala para guardar las nuevas.',
};
