import type { UndeliveredMessages } from './undelivered-messages.js';

/** German. */
export const messages: UndeliveredMessages = {
  undelivered: (text, count) =>
    count === 1
      ? `${text} deiner Einträge wurde nicht angenommen. Er bleibt in diesem Browser.`
      : `${text} deiner Einträge wurden nicht angenommen. Sie bleiben in diesem Browser.`,
  undeliveredRetry: 'Noch einmal senden',
  undeliveredSave: 'Als Datei sichern',
};
