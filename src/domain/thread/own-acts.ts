import { isObject } from '../shape.js';
import type { View } from '../view.js';
import type { Statement } from '../xapi/types.js';
import type { ThreadAct } from './act.js';
import { actOf } from './read-statement.js';

/** What the keys of the acts in a thread start with: an IRI has no space. */
export const actsIn = (thread: string): string => `${thread} `;

/** What the learner of this browser has done in each thread. */
export const ownActs: View<ThreadAct> = {
  name: 'thread-acts',
  version: 2,
  keysOf: (statement) =>
    [...threadsOf(statement)]
      .filter((thread) => actOf(statement, thread))
      .map((thread) => `${actsIn(thread)}${statement.id}`),
  groupOf: (key) => key.split(' ', 1)[0]!,
  fold: (row, statement, key) => row ?? actOf(statement, key.split(' ', 1)[0]!)!,
};

/** The threads that a statement may be about: what holds its object, and its object, be that a thread or a comment. */
function threadsOf({ object, context }: Statement): ReadonlySet<string> {
  const parents = [context?.contextActivities?.parent ?? []].flat();
  return new Set([
    ...parents.filter(isObject).map(({ id }) => id),
    object.id,
    object.id.replace(/\/[^/]*$/u, ''),
  ]);
}
