import { fillInInteraction } from './fill-in.js';
import { numericInteraction } from './numeric.js';

/** The types whose answers are typed. */
export const typedInteractions = { 'fill-in': fillInInteraction, numeric: numericInteraction };
