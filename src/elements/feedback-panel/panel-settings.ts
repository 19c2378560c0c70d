import { asks, type Ask } from '../../domain/feedback/saying.js';
import { warnOnce } from '../../internal/warn-once.js';

const modes = ['guidance', 'rating', 'both'] as const;

/** What a panel does: says how it went, asks what the learner thinks, or both. */
export type PanelMode = (typeof modes)[number];

/** What an author may write as attributes; a removed one leaves null. */
interface Settings {
  mode: string | null;
  ask: string | null;
}

/** Puts what can be used in the place of what cannot, and says so. */
export function mendSettings(element: Element & { mode: PanelMode; ask: Ask }): void {
  const { mode, ask } = element as Settings;
  if (!modes.includes(mode as PanelMode)) {
    element.mode = 'guidance';
    if (mode !== null) tell(element, 'mode', mode, modes);
  }
  if (!asks.includes(ask as Ask)) {
    element.ask = 'helpful';
    if (ask !== null) tell(element, 'ask', ask, asks);
  }
}

const tell = (element: Element, name: string, value: string, known: readonly string[]): void =>
  warnOnce(name, element, `${name} is "${value}", "${known[0]}" is used; write ${known.join(', ')}.`);
