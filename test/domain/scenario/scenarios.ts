/** Scenarios for tests, written as lines: `hall: wait->attic +2 once if=trust>1 set=trust+=1, go->end` and `end!good`. */
import { parseEffects, parseExpression } from '../../../src/domain/scenario/parse.js';
import type { Choice, Ending, Scenario, Step } from '../../../src/domain/scenario/model.js';
import type { Decision } from '../../../src/domain/scenario/attempt.js';

function sound<T>(parsed: { readonly value: T } | { readonly fault: { readonly code: string } }): T {
  if ('fault' in parsed) throw new Error(parsed.fault.code);
  return parsed.value;
}

export const condition = (text: string) => sound(parseExpression(text));
export const effects = (text: string) => sound(parseEffects(text));

function choiceOf(text: string): Choice {
  const [way = '', ...details] = text.trim().split(' ');
  const [id = '', to = ''] = way.split('->');
  const after = (sign: string) => details.find((detail) => detail.startsWith(sign))?.slice(sign.length);
  const score = details.find((detail) => /^[+-][\d.]+$/.test(detail));
  const when = after('if=');
  return {
    id,
    to,
    text: `Choose ${id}`,
    once: details.includes('once'),
    expert: details.includes('expert'),
    score: Number(score ?? 0),
    effects: effects(after('set=') ?? ''),
    ...(when !== undefined && { when: condition(when) }),
  };
}

function stepOf(line: string): Step {
  const [head = '', rest = ''] = line.split(':');
  const [id = '', ending] = head.trim().split('!');
  const choices = rest.trim() === '' ? [] : rest.split(', ').map(choiceOf);
  return {
    id,
    title: `Title of ${id}`,
    blocks: [{ kind: 'prose', prose: `Words of ${id}.` }],
    choices,
    effects: [],
    quizzes: [],
    ...(ending !== undefined && { ending: { kind: ending as Ending['kind'] } }),
  };
}

/** A scenario of these lines; the first is the start. */
export function scenarioOf(lines: string, details: Partial<Scenario> = {}): Scenario {
  const steps = lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(stepOf);
  return {
    key: 'scenario',
    title: 'The leak',
    start: steps[0]?.id ?? '',
    variables: [],
    scoring: { kind: 'none' },
    steps,
    ...details,
  };
}

/** A scenario with something changed in one of its steps. */
export const withStep = (scenario: Scenario, id: string, change: Partial<Step>): Scenario => ({
  ...scenario,
  steps: scenario.steps.map((step) => (step.id === id ? { ...step, ...change } : step)),
});

/** Decisions from a text such as `hall/wait attic/go`. */
export const decisionsOf = (text: string): Decision[] =>
  text
    .split(' ')
    .filter((key) => key !== '')
    .map((key, index) => {
      const [step = '', choice = ''] = key.split('/');
      return { step, choice, seconds: index + 1 };
    });
