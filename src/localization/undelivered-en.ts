import type { UndeliveredMessages } from './undelivered-messages.js';

/** English. */
export const messages: UndeliveredMessages = {
  undelivered: (text, count) =>
    count === 1
      ? `${text} of your records was not accepted. It is kept in this browser.`
      : `${text} of your records were not accepted. They are kept in this browser.`,
  undeliveredRetry: 'Send again',
  undeliveredSave: 'Save as a file',
};
