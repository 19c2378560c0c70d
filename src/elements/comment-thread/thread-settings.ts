import type { NameMode } from '../../domain/thread/names.js';
import { usualRules, type ThreadRules } from '../../domain/thread/rules.js';
import type { Sort } from '../../domain/thread/sort.js';

/** Where a thread lives: `local`, notes that never leave this browser; `lrs`, the endpoint of the scope. */
export type ThreadPlacement = 'local' | 'lrs';

/** The attributes of a thread, as they stand in the page. */
export interface ThreadAttributes {
  readonly channel: string;
  readonly name: string;
  readonly sort: string;
  readonly depth: number;
  readonly maxLength: number;
  readonly blockedWords: string;
  readonly reactions: string;
  readonly approveFirst: boolean;
  readonly postFirst: boolean;
}

export interface ThreadSettings {
  /** `undefined` where the endpoint decides. */
  readonly placement: ThreadPlacement | undefined;
  readonly sort: Sort;
  /** Levels of replies that are drawn one in the other; deeper ones quote what they answer. */
  readonly depth: number;
  readonly rules: Omit<ThreadRules, 'isModerator'>;
}

/** An attribute that says something else than it may: its name, what it says, and what it may say. */
export interface SettingFault {
  readonly name: string;
  readonly value: string;
  readonly valid: string;
}

const placements: readonly ThreadPlacement[] = ['local', 'lrs'];
const names: readonly NameMode[] = ['real', 'pseudonym', 'hidden'];
export const sorts: readonly Sort[] = ['oldest', 'newest', 'helpful', 'unanswered'];

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** Reads the attributes. Total: what is wrong is named in `faults`, and the usual holds. */
export function readSettings(given: ThreadAttributes): {
  readonly settings: ThreadSettings;
  readonly faults: readonly SettingFault[];
} {
  const faults: SettingFault[] = [];
  const oneOf = <Value extends string>(name: string, value: string, valid: readonly Value[]) => {
    const found = valid.find((each) => each === value);
    if (found === undefined && value !== '') faults.push({ name, value, valid: valid.join(', ') });
    return found;
  };
  const count = (name: string, value: number, least: number, usual: number): number => {
    if (Number.isInteger(value) && value >= least) return value;
    faults.push({ name, value: String(value), valid: `a whole number from ${least}` });
    return usual;
  };
  const settings: ThreadSettings = {
    placement: oneOf('channel', given.channel, placements),
    sort: oneOf('sort', given.sort, sorts) ?? 'oldest',
    depth: count('depth', given.depth, 0, 2),
    rules: {
      ...usualRules,
      maxLength: count('max-length', given.maxLength, 1, usualRules.maxLength),
      names: oneOf('name', given.name, names) ?? 'real',
      blockedWords: listOf(given.blockedWords),
      reactions: listOf(given.reactions),
      approveFirst: given.approveFirst,
      postFirst: given.postFirst,
    },
  };
  return { settings, faults };
}
