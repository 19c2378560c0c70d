import fc from 'fast-check';
import type { Statement } from '../../../src/domain/xapi/types.js';
import { extensions, verbs, type VerbName } from '../../../src/domain/xapi/vocabulary.js';

const verbNames: readonly VerbName[] = [
  'initialized',
  'answered',
  'completed',
  'passed',
  'failed',
  'experienced',
  'progressed',
];

let count = 0;

/** Random statements about one activity, each with an id of its own, many in the same instant. */
export const statements = (activity: string): fc.Arbitrary<Statement> =>
  fc
    .record({
      verb: fc.constantFrom(...verbNames),
      minutes: fc.nat(200),
      scaled: fc.option(fc.integer({ min: -100, max: 100 }), { nil: undefined }),
      hundredths: fc.option(fc.nat(100_000), { nil: undefined }),
      attempt: fc.integer({ min: 1, max: 4 }),
      success: fc.option(fc.boolean(), { nil: undefined }),
      progress: fc.nat(100),
      name: fc.constantFrom('Lifting', 'Lifting loads', undefined),
    })
    .map(({ verb, minutes, scaled, hundredths, attempt, success, progress, name }): Statement => {
      count += 1;
      return {
        id: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
        actor: { account: { homePage: 'https://hr.example.org', name: '42' } },
        verb: { id: verbs[verb], display: { 'en-US': verb } },
        object: { id: activity, ...(name !== undefined && { definition: { name: { en: name } } }) },
        result: {
          ...(success !== undefined && { success }),
          ...(scaled !== undefined && { score: { scaled: scaled / 100 } }),
          ...(hundredths !== undefined && { duration: `PT${hundredths / 100}S` }),
          ...(verb === 'progressed' && { extensions: { [extensions.progress]: progress } }),
        },
        context: { extensions: { [extensions.attempt]: attempt } },
        timestamp: new Date(Date.UTC(2026, 0, 1, 0, minutes)).toISOString(),
      };
    });
