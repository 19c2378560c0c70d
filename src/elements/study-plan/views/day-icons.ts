import { svg, type TemplateResult } from 'lit';
import type { Day } from '../../../domain/plan/weeks.js';
import { icon, partlyIcon, rightIcon } from '../../../internal/icons.js';

/** A shape for each state of a day; the word below it says the same. */
export const dayIcons: Readonly<Record<Day['state'], TemplateResult>> = {
  done: rightIcon,
  some: partlyIcon,
  paused: icon(svg`<path class="line" d="M5.5 4v8M10.5 4v8"></path>`),
  planned: icon(
    svg`<circle cx="8" cy="8" r="7" class="line"></circle><path class="line" d="M8 4.5V8l2.3 1.6"></path>`,
  ),
  free: icon(svg`<path class="line" d="M6 8h4"></path>`),
};
