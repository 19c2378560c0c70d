import { textOf } from '../../../domain/question/model.js';
import type { Scoring, Step } from '../../../domain/scenario/model.js';
import type { Recap } from '../../../domain/scenario/recap.js';
import type { PathOutcome } from '../../../domain/scenario/scoring.js';
import type { Locale } from '../../../localization/registry.js';
import type { CompareViewModel } from './compare-model.js';

/** All that drawing the recap of an ended path needs. */
export interface RecapViewModel {
  readonly recap: Recap;
  readonly scoring: Scoring['kind'];
  readonly outcome: PathOutcome;
  /** Another path beside this one; `undefined` where there is none. */
  readonly comparison: CompareViewModel | undefined;
  readonly locale: Locale;
}

/** The ways on from an ended path; each is left out where the author allows none. */
export interface RecapActs {
  /** Back to the last decision. */
  readonly back?: (() => void) | undefined;
  /** Back to the decision with this number, from 1. */
  readonly backTo?: ((number: number) => void) | undefined;
  /** Asks whether to start over. */
  readonly askRestart?: (() => void) | undefined;
}

/** Letters of a step's words that stand for its title. */
const maxOpening = 40;

/** What a step is called: by its title, else by the words that it always begins with, else by its id. */
export function nameOf({ id, title, blocks }: Step): string {
  const named = title === undefined ? '' : textOf(title).trim();
  if (named !== '') return named;
  const first = blocks.find((block) => block.kind !== 'live' && block.when === undefined);
  const words = first && 'prose' in first ? textOf(first.prose).trim() : '';
  if (words.length <= maxOpening) return words || id;
  const end = words.lastIndexOf(' ', maxOpening);
  return `${words.slice(0, end > 0 ? end : maxOpening).replace(/[\s.,:;،؛]+$/u, '')}…`;
}
