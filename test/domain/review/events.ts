import fc from 'fast-check';
import type { Happening } from '../../../src/domain/review/log.js';
import type { Statement } from '../../../src/domain/xapi/types.js';
import { extensions, verbs, type VerbName } from '../../../src/domain/xapi/vocabulary.js';

export const quiz = 'https://handbook.example/lifting#check';
export const question = `${quiz}/bend`;

export interface Told {
  readonly what: Happening;
  readonly at: number;
  readonly inDeck?: boolean;
  readonly about?: string;
}

let count = 0;

const tell = {
  right: { verb: 'answered', result: { success: true, score: { scaled: 1 } } },
  unsure: {
    verb: 'answered',
    result: { success: true, score: { scaled: 1 }, extensions: { [extensions.unsure]: true } },
  },
  partly: { verb: 'answered', result: { success: false, score: { scaled: 0.5 } } },
  wrong: { verb: 'answered', result: { success: false, score: { scaled: 0 } } },
  hint: { verb: 'revealed', result: { extensions: { [extensions.revealed]: 'hint-1' } } },
  solution: { verb: 'revealed', result: { extensions: { [extensions.revealed]: 'solution' } } },
  known: { verb: 'skipped', result: { extensions: { [extensions.reason]: 'known' } } },
  'not-now': { verb: 'skipped', result: { extensions: { [extensions.reason]: 'not-now' } } },
  again: { verb: 'retracted', result: {} },
} as const satisfies Record<Happening, { verb: VerbName; result: object }>;

/** The statement of an event. */
export function statementOf({ what, at, inDeck = false, about = question }: Told): Statement {
  count += 1;
  const { verb, result } = tell[what];
  return {
    id: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
    actor: { account: { homePage: 'https://hr.example.org', name: '42' } },
    verb: { id: verbs[verb], display: { 'en-US': verb } },
    object: { id: about },
    result,
    context: {
      contextActivities: { parent: [{ id: about.slice(0, about.lastIndexOf('/')) }] },
      ...(inDeck && { extensions: { [extensions.review]: 'due' } }),
    },
    timestamp: new Date(at).toISOString(),
  };
}

/** Random events of one question, within some weeks, many in the same instant. */
export const told: fc.Arbitrary<Told> = fc.record({
  what: fc.constantFrom(...(Object.keys(tell) as Happening[])),
  at: fc.oneof(
    fc.integer({ min: 0, max: 60 }).map((day) => Date.UTC(2026, 0, 1 + day)),
    fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 2, 1) }),
  ),
  inDeck: fc.boolean(),
});
