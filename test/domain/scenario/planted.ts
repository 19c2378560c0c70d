/** Faults to plant in a sound scenario, each with what must be found. */
import type { BinaryOperator, Expression, Value } from '../../../src/domain/scenario/expression.js';
import type { Finding } from '../../../src/domain/scenario/finding.js';
import type { Block, Choice, Scenario, Step } from '../../../src/domain/scenario/model.js';
import type { Picker } from '../../helpers/random-scenario.js';

export interface Planted {
  readonly scenario: Scenario;
  readonly expected: Partial<Finding>;
}

type Plant = (scenario: Scenario, pick: Picker) => Planted;

const literal = (value: Value): Expression => ({ kind: 'value', value });
const variable = (name: string): Expression => ({ kind: 'variable', name });
const not = (of: Expression): Expression => ({ kind: 'not', of });
const binary = (left: Expression, operator: BinaryOperator, right: Expression): Expression => ({
  kind: 'binary',
  operator,
  left,
  right,
});
const call = (name: 'visits' | 'chosen' | 'passed' | 'score', asked: string): Expression => ({
  kind: 'call',
  name,
  args: [literal(asked)],
});

const choice = (id: string, to: string, more: Partial<Choice> = {}): Choice => ({
  id,
  text: `Planted ${id}`,
  to,
  once: false,
  effects: [],
  score: 0,
  expert: false,
  ...more,
});
const step = (id: string, choices: readonly Choice[]): Step => ({
  id,
  blocks: [],
  choices,
  effects: [],
  quizzes: [],
});
const text = (when: Expression): Block => ({ kind: 'prose', when, prose: 'planted' });

/** Those that stood there before anything was planted. */
const openSteps = ({ steps }: Scenario) => steps.filter(({ id, ending }) => !ending && /^s\d/.test(id));
const endings = ({ steps }: Scenario) => steps.filter(({ ending }) => ending);
const changed = (scenario: Scenario, id: string, change: (step: Step) => Partial<Step>): Scenario => ({
  ...scenario,
  steps: scenario.steps.map((each) => (each.id === id ? { ...each, ...change(each) } : each)),
});
const withSteps = (scenario: Scenario, ...steps: Step[]): Scenario => ({
  ...scenario,
  steps: [...scenario.steps, ...steps],
});
/** The scenario with a choice more in some step, which is given too. */
function linked(scenario: Scenario, pick: Picker, to: string, more: Partial<Choice> = {}) {
  const { id } = pick.of(openSteps(scenario));
  const planted = choice('planted', to, more);
  return { id, scenario: changed(scenario, id, ({ choices }) => ({ choices: [...choices, planted] })) };
}
const showing = (scenario: Scenario, pick: Picker, when: Expression) => {
  const { id } = pick.of(openSteps(scenario));
  return { id, scenario: changed(scenario, id, ({ blocks }) => ({ blocks: [...blocks, text(when)] })) };
};
const declaring = (scenario: Scenario, start: Value): Scenario => ({
  ...scenario,
  variables: [...scenario.variables, { name: 'planted', start }],
});
const setting = (value: Value): Partial<Choice> => ({
  effects: [{ variable: 'planted', operator: '+=', value: literal(value) }],
});

const impossible: readonly ((scenario: Scenario) => Expression)[] = [
  () => binary(literal(1), '>', literal(2)),
  () => literal(false),
  ({ steps }) => binary(call('visits', steps[0]?.id ?? ''), '<', literal(0)),
  ({ steps }) =>
    binary(call('chosen', `${steps[0]?.id}/c0`), 'and', not(call('chosen', `${steps[0]?.id}/c0`))),
  ({ steps }) => {
    const visits = call('visits', steps[0]?.id ?? '');
    return binary(binary(visits, '>', literal(2)), 'and', binary(visits, '<', literal(2)));
  },
];

export const plants: Readonly<Record<string, Plant>> = {
  'a missing target': (scenario, pick) => {
    const { id, scenario: planted } = linked(scenario, pick, 'gone');
    return { scenario: planted, expected: { code: 'missing-target', step: id, choice: 'planted' } };
  },
  'a step without a way to it': (scenario) => ({
    scenario: withSteps(scenario, step('island', [choice('on', scenario.start)])),
    expected: { code: 'unreachable-step', step: 'island' },
  }),
  'a step behind a choice never offered': (scenario, pick) => ({
    scenario: linked(withSteps(scenario, step('island', [choice('on', scenario.start)])), pick, 'island', {
      when: pick.of(impossible)(scenario),
    }).scenario,
    expected: { code: 'unreachable-step', step: 'island' },
  }),
  'an ending without a way to it': (scenario) => ({
    scenario: withSteps(scenario, { ...step('island', []), ending: { kind: 'good' } }),
    expected: { code: 'unreachable-ending', step: 'island' },
  }),
  'a step without choices': (scenario, pick) => ({
    scenario: linked(withSteps(scenario, step('wall', [])), pick, 'wall').scenario,
    expected: { code: 'dead-end', step: 'wall' },
  }),
  'an ending not marked': (scenario, pick) => {
    const { id } = pick.of(endings(scenario));
    const steps = scenario.steps.map(({ ending, ...rest }) =>
      rest.id === id || !ending ? rest : { ...rest, ending },
    );
    return { scenario: { ...scenario, steps }, expected: { code: 'dead-end', step: id } };
  },
  'a step whose only choice is taken once': (scenario, pick) => {
    const wall = step('wall', [choice('again', 'wall', { once: true })]);
    return {
      scenario: linked(withSteps(scenario, wall), pick, 'wall').scenario,
      expected: { code: 'dead-end', step: 'wall' },
    };
  },
  'a condition that never holds': (scenario, pick) => {
    const when = pick.of(impossible)(scenario);
    const { id, scenario: planted } = linked(scenario, pick, scenario.start, { when });
    return { scenario: planted, expected: { code: 'never-shown', step: id, choice: 'planted' } };
  },
  'a text that is never shown': (scenario, pick) => {
    const { id, scenario: planted } = showing(scenario, pick, pick.of(impossible)(scenario));
    return { scenario: planted, expected: { code: 'never-shown', step: id } };
  },
  'a loop without exit': (scenario, pick) => {
    const loop = [step('tick', [choice('on', 'tock')]), step('tock', [choice('on', 'tick')])];
    return {
      scenario: linked(withSteps(scenario, ...loop), pick, 'tick').scenario,
      expected: { code: 'endless-loop', step: 'tick' },
    };
  },
  'a loop whose exit closes': (scenario, pick) => {
    // A third visit finds no way out any more.
    const when = binary(call('visits', 'tick'), '<', literal(3));
    const loop = step('tick', [choice('on', 'tick'), choice('out', pick.of(endings(scenario)).id, { when })]);
    return {
      scenario: linked(withSteps(scenario, loop), pick, 'tick').scenario,
      expected: { code: 'endless-loop', step: 'tick' },
    };
  },
  'a variable that is never set': (scenario, pick) => ({
    scenario: showing(declaring(scenario, 0), pick, binary(variable('planted'), '=', literal(0))).scenario,
    expected: { code: 'never-set', variable: 'planted' },
  }),
  'a variable that is never read': (scenario, pick) => ({
    scenario: linked(declaring(scenario, 0), pick, scenario.start, setting(1)).scenario,
    expected: { code: 'never-read', variable: 'planted' },
  }),
  'a variable that is not declared': (scenario, pick) => {
    const { id, scenario: planted } = showing(scenario, pick, not(variable('planted')));
    return { scenario: planted, expected: { code: 'undeclared-variable', step: id, variable: 'planted' } };
  },
  'a name of nothing': (scenario, pick) => {
    const asked = call(pick.of(['visits', 'chosen', 'passed', 'score']), 'nothing');
    const { id, scenario: planted } = showing(scenario, pick, not(asked));
    return { scenario: planted, expected: { code: 'unknown-name', step: id } };
  },
  'a text added to a number': (scenario, pick) => {
    const { id, scenario: planted } = linked(declaring(scenario, 0), pick, scenario.start, setting('two'));
    return {
      scenario: showing(planted, pick, not(variable('planted'))).scenario,
      expected: { code: 'type-mismatch', step: id, choice: 'planted', variable: 'planted' },
    };
  },
  'no ending': (scenario) => ({
    scenario: { ...scenario, steps: scenario.steps.map(({ ending: _, ...rest }) => rest) },
    expected: { code: 'no-ending' },
  }),
  'a timer for a choice that is none': (scenario, pick) => {
    const { id } = pick.of(openSteps(scenario));
    const timer = { seconds: 9, choice: 'gone' };
    return {
      scenario: changed(scenario, id, () => ({ timer })),
      expected: { code: 'timer-choice', step: id, severity: 'error' },
    };
  },
  'a timer for a choice that may be gone': (scenario, pick) => {
    const again = choice('again', 'hurry', { once: true });
    const hurry: Step = {
      ...step('hurry', [again, choice('out', pick.of(endings(scenario)).id)]),
      timer: { seconds: 9, choice: 'again' },
    };
    return {
      scenario: linked(withSteps(scenario, hurry), pick, 'hurry').scenario,
      expected: { code: 'timer-choice', step: 'hurry', choice: 'again', severity: 'warning' },
    };
  },
};
