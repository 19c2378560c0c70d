import type { Statement } from '../../../src/domain/xapi/types.js';
import { activityTypes, extensions, verbs, type VerbName } from '../../../src/domain/xapi/vocabulary.js';
import { histories, type History } from '../../../src/domain/feedback/history.js';
import type { Histories } from '../../../src/domain/feedback/outcome.js';

export const page = 'https://handbook.example/lifting';

let count = 0;

/** A statement a minute after the one before. */
export function statement(verb: VerbName, activity: string, own: Partial<Statement> = {}): Statement {
  count += 1;
  const { context, ...rest } = own;
  return {
    id: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
    actor: { mbox: 'mailto:ana@example.org' },
    verb: { id: verbs[verb], display: { 'en-US': verb } },
    object: { id: activity },
    timestamp: new Date(Date.UTC(2026, 4, 4, 9, count)).toISOString(),
    context: { ...context, extensions: { [extensions.sequence]: count, ...context?.extensions } },
    ...rest,
  };
}

const inAttempt = (attempt: number) => ({ context: { extensions: { [extensions.attempt]: attempt } } });

/** An answer in a quiz; `scaled` 1 is right. */
export function answered(quiz: string, key: string, scaled: number, attempt = 1, response = 'a'): Statement {
  const id = `${page}#${quiz}/${key}`;
  return statement('answered', id, {
    ...inAttempt(attempt),
    object: {
      id,
      definition: {
        type: activityTypes.interaction,
        description: { en: `What of ${key}?` },
        choices: [
          { id: 'a', description: { en: 'This' } },
          { id: 'b', description: { en: 'That' } },
        ],
      },
    },
    result: { success: scaled === 1, response, score: { scaled, raw: scaled, min: 0, max: 1 } },
  });
}

/** The end of an attempt at a quiz. */
export function finished(quiz: string, raw: number, max: number, passed: boolean, attempt = 1): Statement[] {
  const id = `${page}#${quiz}`;
  const object = { id, definition: { type: activityTypes.assessment, name: { en: `Quiz ${quiz}` } } };
  return [
    statement('completed', id, { ...inAttempt(attempt), object, result: { completion: true } }),
    statement(passed ? 'passed' : 'failed', id, {
      ...inAttempt(attempt),
      object,
      result: { success: passed, score: { scaled: raw / max, raw, min: 0, max } },
    }),
  ];
}

/** The first touch of a quiz or scenario. */
export const begun = (key: string, attempt = 1, type: string = activityTypes.assessment): Statement => {
  const id = `${page}#${key}`;
  return statement('initialized', id, { ...inAttempt(attempt), object: { id, definition: { type } } });
};

const scenarioObject = (key: string) => ({
  id: `${page}#${key}`,
  definition: { type: activityTypes.scenario },
});

export function decided(
  scenario: string,
  step: string,
  choice: string,
  { attempt = 1, success }: { attempt?: number; success?: boolean } = {},
): Statement {
  const id = `${page}#${scenario}/${step}`;
  return statement('answered', id, {
    object: { id, definition: { type: activityTypes.interaction, description: { en: `${step}\nmore` } } },
    context: {
      contextActivities: { parent: [{ id: `${page}#${scenario}` }] },
      extensions: { [extensions.attempt]: attempt },
    },
    result: {
      response: choice,
      ...(success !== undefined && { success }),
      extensions: { [extensions.step]: 'next' },
    },
  });
}

export function wentBack(scenario: string, step: string, attempt = 1): Statement {
  const id = `${page}#${scenario}/${step}`;
  return statement('interacted', id, {
    context: {
      contextActivities: { parent: [{ id: `${page}#${scenario}` }] },
      extensions: { [extensions.attempt]: attempt },
    },
    result: { extensions: { [extensions.step]: step, [extensions.action]: 'rewind' } },
  });
}

export function ended(scenario: string, ending: string, attempt = 1, passed?: boolean): Statement[] {
  const object = scenarioObject(scenario);
  const result = { extensions: { [extensions.ending]: ending } };
  return [
    statement('completed', object.id, { ...inAttempt(attempt), object, result }),
    ...(passed === undefined
      ? []
      : [
          statement(passed ? 'passed' : 'failed', object.id, {
            ...inAttempt(attempt),
            object,
            result: { ...result, success: passed },
          }),
        ]),
  ];
}

/** The rows of the view, as the record folds them. */
export function rowsOf(statements: readonly Statement[]): Histories {
  const rows = new Map<string, History>();
  for (const each of statements) {
    for (const key of histories.keysOf(each)) rows.set(key, histories.fold(rows.get(key), each, key));
  }
  return rows;
}
