import { fillInInteraction } from './fill-in.js';
import { numericInteraction } from './numeric.js';
import { trueFalseInteraction } from './true-false.js';

/** The types that few pages have. */
export const rarerInteractions = {
  'true-false': trueFalseInteraction,
  'fill-in': fillInInteraction,
  numeric: numericInteraction,
};
