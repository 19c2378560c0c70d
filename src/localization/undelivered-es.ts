import type { UndeliveredMessages } from './undelivered-messages.js';

/** Spanish. */
export const messages: UndeliveredMessages = {
  undelivered: (text, count) =>
    count === 1
      ? `No se aceptó ${text} de tus registros. Se conserva en este navegador.`
      : `No se aceptaron ${text} de tus registros. Se conservan en este navegador.`,
  undeliveredRetry: 'Enviar de nuevo',
  undeliveredSave: 'Guardar como archivo',
};
