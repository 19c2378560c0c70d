import { warnOnce } from '../../internal/warn-once.js';

const rewinds = ['none', 'step', 'any'] as const;

/** How far a learner may go back: not at all, one decision after the other, or to any decision. */
export type Rewind = (typeof rewinds)[number];

/** What an author may write as attributes; a removed one leaves null. */
interface Settings {
  rewind: string | null;
  passMark: number | null;
}

/** Puts what can be used in the place of what cannot, and says so. */
export function mendSettings(element: Element & { rewind: Rewind; passMark: number }): void {
  const { rewind, passMark } = element as Settings;
  if (!rewinds.includes(rewind as Rewind)) {
    element.rewind = 'any';
    if (rewind !== null) {
      warnOnce('rewind', element, `rewind is "${rewind}", "any" is used; write none, step or any.`);
    }
  }
  if (passMark !== null && passMark > 0 && passMark <= 1) return;
  element.passMark = 0.8;
  if (passMark === null) return;
  warnOnce(
    'pass-mark',
    element,
    `pass-mark is ${passMark}, 0.8 is used; write a share above 0 and up to 1, for example 0.8.`,
  );
}
