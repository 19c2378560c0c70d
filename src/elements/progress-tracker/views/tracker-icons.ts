import { svg, type TemplateResult } from 'lit';
import type { Mastery } from '../../../domain/progress/mastery.js';
import type { ItemState } from '../../../domain/progress/roll-up.js';
import { icon, partlyIcon, rightIcon } from '../../../internal/icons.js';

const openIcon = icon(svg`<circle cx="8" cy="8" r="7" class="line"></circle>`);

const lockedIcon = icon(
  svg`<path class="line" d="M5 7V5a3 3 0 0 1 6 0v2"></path><rect x="3" y="7" width="10" height="7.5" rx="1.5" fill="currentColor"></rect>`,
);

/** They differ by shape: an empty ring, a half full one, a full one with a tick, a lock. */
export const stateIcons: Readonly<Record<ItemState, TemplateResult>> = {
  open: openIcon,
  'in-progress': partlyIcon,
  done: rightIcon,
  locked: lockedIcon,
};

export const masteryIcons: Readonly<Record<Mastery, TemplateResult>> = {
  'not-yet': openIcon,
  partly: partlyIcon,
  mastered: rightIcon,
};
