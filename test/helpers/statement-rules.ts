/**
 * What we ask of our statements beyond what the validator from npm does: it takes any text with a colon for an IRI, a date for
 * a timestamp, negative durations, components with one id, and does not read responses. After xAPI 1.0.3 Data.
 */
import type { Activity, ActivityDefinition, Statement } from '../../src/domain/xapi/types.js';
import { matchesPattern } from './response-grammar.js';

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const tag = /^[a-z]{2,8}(-[A-Za-z\d]{1,8})*$/;
const duration = /^PT\d+(\.\d{1,2})?S$/;
const keys = {
  statement: ['id', 'actor', 'verb', 'object', 'result', 'context', 'timestamp'],
  result: ['score', 'success', 'completion', 'response', 'duration', 'extensions'],
  context: ['registration', 'contextActivities', 'statement', 'language', 'extensions'],
  identifiers: ['account', 'mbox', 'mbox_sha1sum', 'openid'],
};

const isIri = (text: unknown): boolean =>
  typeof text === 'string' && /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(text) && URL.canParse(text);

/** All that is wrong with a statement, each as the place and what was found there. */
export function faultsOf(statement: Statement): string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, place: string, found: unknown) => {
    if (!holds) faults.push(`${place}: ${JSON.stringify(found)}`);
  };
  const expectKeys = (place: string, value: object = {}, known: readonly string[]) => {
    for (const key of Object.keys(value)) expect(known.includes(key), `${place}.${key}`, 'unknown');
  };
  const expectTexts = (place: string, map: Readonly<Record<string, string>> | undefined) => {
    for (const [language, text] of Object.entries(map ?? {})) {
      expect(tag.test(language), `${place} language`, language);
      expect(text.trim() !== '', `${place} text`, text);
    }
  };
  const expectExtensions = (place: string, map: object | undefined) => {
    for (const name of Object.keys(map ?? {})) expect(isIri(name), `${place} extension`, name);
  };
  const expectActivity = (place: string, { id, definition = {} }: Activity) => {
    expect(isIri(id), `${place}.id`, id);
    expect(definition.type === undefined || isIri(definition.type), `${place}.type`, definition.type);
    expectTexts(`${place}.name`, definition.name);
    expectTexts(`${place}.description`, definition.description);
    expectExtensions(place, definition.extensions);
    for (const list of ['choices', 'steps', 'scale'] as const) {
      const ids = definition[list]?.map((component) => component.id) ?? [];
      expect(new Set(ids).size === ids.length && !ids.includes(''), `${place}.${list}`, ids);
      for (const component of definition[list] ?? []) expectTexts(`${place}.${list}`, component.description);
    }
  };

  const { id, actor, verb, object, result = {}, context = {}, timestamp } = statement;
  expectKeys('statement', statement, keys.statement);
  expect(uuid.test(id), 'id', id);
  const given = keys.identifiers.filter((name) => name in actor);
  expect(given.length === 1, 'actor', given);
  expect(isIri(verb.id), 'verb.id', verb.id);
  expectTexts('verb.display', verb.display);
  expectActivity('object', object);
  expect(!Number.isNaN(Date.parse(timestamp)), 'timestamp', timestamp);
  if (faults.length === 0) expect(new Date(timestamp).toISOString() === timestamp, 'timestamp', timestamp);

  expectKeys('result', result, keys.result);
  expect(result.duration === undefined || duration.test(result.duration), 'duration', result.duration);
  expectExtensions('result', result.extensions);
  const { scaled = 0, raw = 0, min = 0, max = 1 } = result.score ?? {};
  expect(Math.abs(scaled) <= 1 && min < max && min <= raw && raw <= max, 'score', result.score);
  if (result.response !== undefined && object.definition?.interactionType !== undefined) {
    const wrong = responseFault(object.definition, result.response, result.success);
    expect(wrong === undefined, 'response', wrong);
  }

  expectKeys('context', context, keys.context);
  expect(
    context.registration === undefined || uuid.test(context.registration),
    'registration',
    context.registration,
  );
  expect(context.language === undefined || tag.test(context.language), 'language', context.language);
  expectExtensions('context', context.extensions);
  for (const [place, activities] of Object.entries(context.contextActivities ?? {})) {
    expect(Array.isArray(activities) && activities.length > 0, place, activities);
    for (const activity of [activities].flat()) expectActivity(place, activity);
  }
  expectJson('statement', statement, expect);
  return faults;
}

/** The response in the grammar, and `success` as the patterns say. */
function responseFault(
  definition: ActivityDefinition,
  response: string,
  success: boolean | undefined,
): string | undefined {
  try {
    const told = matchesPattern(definition, response);
    return told === undefined || told === success
      ? undefined
      : `"${response}" is ${told}, told as ${success}`;
  } catch (error) {
    return String(error);
  }
}

/** Nothing that JSON loses or an LRS refuses: null, undefined, a number that is none, half a character. */
function expectJson(
  place: string,
  value: unknown,
  expect: (holds: boolean, place: string, found: unknown) => void,
) {
  expect(value !== null && value !== undefined, place, value);
  if (typeof value === 'number') expect(Number.isFinite(value), place, String(value));
  if (typeof value === 'string') expect(!/\p{Surrogate}/u.test(value), place, value);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) expectJson(`${place}.${name}`, part, expect);
}
