import { isFlag, isMaybe, isShaped } from '../shape.js';
import type { Json } from '../xapi/types.js';

/** What a panel remembers beside what the record says: that the learner does not want to be asked. */
export type RatingDocument = {
  readonly version: 1;
  readonly declined?: boolean;
};

export const ratingStateId = 'rating';

const isRating = isShaped({ version: (value) => value === 1, declined: isMaybe(isFlag) });

/** The document in a stored value, `undefined` where it is none that this version can read. */
export const readRating = (value: Json | undefined): RatingDocument | undefined =>
  isRating(value) ? (value as RatingDocument) : undefined;
