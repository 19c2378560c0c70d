/**
 * The response grammar of xAPI 1.0.3 Data 2.4.4.1 ("Response Patterns") for the interaction types that Learnlets write,
 * read from the specification and not from src: it judges a response by its statement alone, as an analyst would.
 */
import type { ActivityDefinition } from '../../src/domain/xapi/types.js';

/** A text that the grammar does not allow. */
export class GrammarError extends Error {
  override readonly name = 'GrammarError';
}

const fail = (text: string, why: string): never => {
  throw new GrammarError(`${JSON.stringify(text)}: ${why}`);
};

const idShape = /^[A-Za-z0-9_-]+$/;
const numberShape = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/;

/** A list of ids of the definition's choices, each at most once; nothing picked is the empty text. */
export function parseIds(text: string, definition: ActivityDefinition): ReadonlySet<string> {
  const ids = text === '' ? [] : text.split('[,]');
  const known = new Set(definition.choices?.map(({ id }) => id));
  for (const id of ids) {
    if (!idShape.test(id)) fail(text, `"${id}" is no id`);
    if (!known.has(id)) fail(text, `"${id}" is not among the choices`);
  }
  if (new Set(ids).size !== ids.length) fail(text, 'an id stands twice');
  return new Set(ids);
}

export function parseNumber(text: string): number {
  return numberShape.test(text) ? Number(text) : fail(text, 'is no number');
}

/** `min[:]max`, one end perhaps open, or one number. */
export function parseRange(text: string): readonly [min: number, max: number] {
  const ends = text.split('[:]');
  if (ends.length === 1) return [parseNumber(text), parseNumber(text)];
  const [min = '', max = '', more] = ends;
  if (more !== undefined) fail(text, 'has more than two ends');
  if (min === '' && max === '') fail(text, 'has no end at all');
  const range = [
    min === '' ? -Infinity : parseNumber(min),
    max === '' ? Infinity : parseNumber(max),
  ] as const;
  return range[0] <= range[1] ? range : fail(text, 'ends before it begins');
}

export interface Texts {
  readonly caseMatters: boolean;
  readonly orderMatters: boolean;
  readonly items: readonly string[];
}

/** Texts in order, with the prefixes that a pattern may begin with and the language that each may name. */
export function parseTexts(text: string): Texts {
  const flags = { case_matters: false, order_matters: true };
  let rest = text;
  for (const seen = new Set<string>(); ;) {
    const [prefix, name, value] = /^\{(case_matters|order_matters)=(true|false)\}/.exec(rest) ?? [];
    if (prefix === undefined) break;
    if (seen.has(name ?? '')) fail(text, `${name} stands twice`);
    seen.add(name ?? '');
    flags[name as keyof typeof flags] = value === 'true';
    rest = rest.slice(prefix.length);
  }
  const items = rest.split('[,]').map((item) => item.replace(/^\{lang=[A-Za-z0-9-]+\}/, ''));
  return { caseMatters: flags.case_matters, orderMatters: flags.order_matters, items };
}

function matchesTexts(pattern: Texts, response: Texts): boolean {
  const fold = (items: readonly string[]) => {
    const folded = items.map((item) => (pattern.caseMatters ? item : item.toLowerCase()));
    return JSON.stringify(pattern.orderMatters ? folded : folded.sort());
  };
  return fold(pattern.items) === fold(response.items);
}

/** What was done at each step, in order; a step may come again, as in a loop. */
export function parsePerformance(text: string, definition: ActivityDefinition): readonly string[] {
  const known = new Set(definition.steps?.map(({ id }) => id));
  const acts = text === '' ? [] : text.split('[,]');
  for (const act of acts) {
    const [step = '', answer = '', more] = act.split('[.]');
    if (!known.has(step)) fail(text, `"${step}" is not among the steps`);
    if (answer === '' || more !== undefined) fail(text, `"${act}" is no answer to a step`);
  }
  return acts;
}

/**
 * Whether a response matches one of the definition's patterns; `undefined` where the definition says nothing of what is right.
 *
 * @throws {GrammarError} when a pattern or the response is not in the grammar of the interaction type.
 */
export function matchesPattern(definition: ActivityDefinition, response: string): boolean | undefined {
  const { interactionType, correctResponsesPattern: patterns } = definition;
  if (patterns?.includes('')) fail('', 'is no pattern');
  const matcher = matcherOf(interactionType, response, definition);
  return patterns?.map(matcher).includes(true);
}

function matcherOf(type: string | undefined, response: string, definition: ActivityDefinition) {
  switch (type) {
    case 'true-false': {
      if (response !== 'true' && response !== 'false') fail(response, 'is neither true nor false');
      return (pattern: string) =>
        /^(true|false)$/.test(pattern) ? pattern === response : fail(pattern, 'is neither');
    }
    case 'choice': {
      const picked = parseIds(response, definition);
      return (pattern: string) => {
        const right = parseIds(pattern, definition);
        return right.size === picked.size && [...right].every((id) => picked.has(id));
      };
    }
    case 'numeric': {
      const value = parseNumber(response);
      return (pattern: string) => {
        const [min, max] = parseRange(pattern);
        return min <= value && value <= max;
      };
    }
    case 'fill-in': {
      const given = parseTexts(response);
      return (pattern: string) => matchesTexts(parseTexts(pattern), given);
    }
    case 'performance': {
      const done = parsePerformance(response, definition).join('[,]');
      return (pattern: string) => parsePerformance(pattern, definition).join('[,]') === done;
    }
    case 'likert': {
      if (!definition.scale?.some(({ id }) => id === response)) fail(response, 'is no level of the scale');
      return (pattern: string) => pattern === response;
    }
    default:
      return () => fail(String(type), 'is no interaction type of ours');
  }
}
