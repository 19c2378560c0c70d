/** Random scenarios that are sound: every step is reached, every choice can be offered, every path can come to an ending. */
import type { Effect, Expression, Value } from '../../src/domain/scenario/expression.js';
import { evaluate, isTrue } from '../../src/domain/scenario/evaluate.js';
import type { Choice, Ending, Scenario, Step, Variable } from '../../src/domain/scenario/model.js';
import { environmentOf, walk, type Walk } from '../../src/domain/scenario/walk.js';

export interface Picker {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  chance(share: number): boolean;
  of<Item>(list: readonly Item[]): Item;
}

/** The same picks for the same seed: xorshift32 (G. Marsaglia, Xorshift RNGs, 2003). */
export function pickerOf(seed: number): Picker {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return { below, chance: (share) => next() < share, of: (list) => list[below(list.length)] as never };
}

type Draft<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };
type DraftStep = Omit<Draft<Step>, 'choices' | 'blocks' | 'effects'> & {
  choices: Draft<Choice>[];
  blocks: Step['blocks'][number][];
  effects: Effect[];
};

const literal = (value: Value): Expression => ({ kind: 'value', value });
const variable = (name: string): Expression => ({ kind: 'variable', name });
const call = (name: 'visits' | 'chosen' | 'passed' | 'score' | 'random', ...args: Value[]): Expression => ({
  kind: 'call',
  name,
  args: args.map(literal),
});
type Operator = (Expression & { kind: 'binary' })['operator'];
const binary = (left: Expression, operator: Operator, right: Expression): Expression => ({
  kind: 'binary',
  operator,
  left,
  right,
});

const words = ['calm', 'tense', 'angry'];
const declared: readonly Variable[] = [
  { name: 'trust', start: 1 },
  { name: 'minutes', start: 0 },
  { name: 'warned', start: false },
  { name: 'mood', start: 'calm' },
];

/**
 * A sound scenario of `size` steps, from 2 on, the same for the same seed.
 *
 * A tree of choices without conditions and effects reaches each step; each step that is no ending has one without a condition
 * that leads forward, so nobody gets stuck and no loop holds anybody. On them sit loops back, choices taken once, and
 * conditions of all kinds, each of which holds on the way along the tree.
 */
export function randomScenario(seed: number, size: number): Scenario {
  const pick = pickerOf(seed);
  const steps = treeOf(pick, size);
  const open = steps.filter(({ ending }) => !ending);
  const variables = declared.slice(0, pick.below(declared.length + 1));
  for (const each of variables) {
    const step = pick.of(open);
    const owner = pick.chance(0.5) ? step : pick.of(step.choices);
    owner.effects = [...owner.effects, effectOn(pick, each)];
  }
  for (const step of open) {
    if (variables.length > 0 && pick.chance(0.2)) step.effects.push(effectOn(pick, pick.of(variables)));
    if (pick.chance(0.1)) step.quizzes = [`quiz-${step.id}`];
  }
  const scenario: Scenario = {
    key: `random-${seed}`,
    start: 's0',
    variables,
    steps,
    scoring: { kind: pick.of(['none', 'ending', 'decisions']) },
  };
  const ways = waysIn(steps);
  for (const step of open) addChoices(pick, scenario, step, steps, witness(scenario, ways, step.id));
  for (const { name } of variables) {
    const step = pick.of(steps);
    const when = holding(
      binary(variable(name), '=', literal(startOf(variables, name))),
      scenario,
      ways,
      step.id,
    );
    step.blocks = [...step.blocks, { kind: 'prose', when, prose: `about ${name}` }];
  }
  for (const step of open) {
    if (pick.chance(0.15)) step.timer = { seconds: 5 + pick.below(60), choice: step.choices[0]?.id ?? '' };
  }
  return scenario;
}

const startOf = (variables: readonly Variable[], name: string): Value =>
  variables.find((each) => each.name === name)?.start ?? 0;

/** Steps joined by a tree, each with a way forward; the last step is an ending. */
function treeOf(pick: Picker, size: number): DraftStep[] {
  const steps: DraftStep[] = Array.from({ length: size }, (_, index) => ({
    id: `s${index}`,
    title: `Step ${index}`,
    blocks: [{ kind: 'prose', prose: `What happens in step ${index}.` }],
    choices: [],
    effects: [],
    quizzes: [],
  }));
  for (let index = 1; index < size; index += 1) {
    // Mostly near: a deep tree. Sometimes from anywhere: a broad one.
    const from = pick.chance(0.7) ? Math.max(0, index - 1 - pick.below(3)) : pick.below(index);
    addChoice(steps[from], steps[index]);
  }
  for (const step of steps) {
    if (step.choices.length > 0) continue;
    const kind = pick.of(['good', 'poor', 'mixed'] as const);
    step.ending = { kind, ...(pick.chance(0.5) && { score: pick.below(10) }) } satisfies Ending;
  }
  return steps;
}

function addChoice(from: DraftStep | undefined, to: DraftStep | undefined): Draft<Choice> {
  const number = from?.choices.length ?? 0;
  const choice: Draft<Choice> = {
    id: `c${number}`,
    text: `Choose ${number} in ${from?.id}`,
    to: to?.id ?? '',
    once: false,
    effects: [],
    score: 0,
    expert: number === 0,
  };
  from?.choices.push(choice);
  return choice;
}

/** Choices beyond the tree: forward, back, to itself; with conditions, effects, or taken once. */
function addChoices(
  pick: Picker,
  scenario: Scenario,
  step: DraftStep,
  steps: readonly DraftStep[],
  there: Walk,
): void {
  for (let count = pick.below(3); count > 0; count -= 1) {
    const choice = addChoice(step, pick.of(steps));
    choice.once = pick.chance(0.3);
    choice.score = pick.of([0, 1, 2, -1]);
    if (scenario.variables.length > 0 && pick.chance(0.5))
      choice.effects = [effectOn(pick, pick.of(scenario.variables))];
    if (pick.chance(0.6)) choice.when = conditionAt(pick, scenario, step, there);
  }
}

function effectOn(pick: Picker, { name, start }: Variable): Effect {
  if (typeof start === 'boolean') return { variable: name, operator: '=', value: literal(pick.chance(0.7)) };
  if (typeof start === 'string') return { variable: name, operator: '=', value: literal(pick.of(words)) };
  return { variable: name, operator: pick.of(['+=', '+=', '-=', '=']), value: literal(1 + pick.below(3)) };
}

/** A condition that can hold in a step, and that does where a learner comes along the tree. */
function conditionAt(pick: Picker, scenario: Scenario, step: DraftStep, there: Walk): Expression {
  const quiz = step.quizzes[0];
  if (quiz !== undefined && pick.chance(0.5)) {
    return pick.chance(0.5) ? call('passed', quiz) : binary(call('score', quiz), '>=', literal(0.8));
  }
  if (pick.chance(0.1)) return binary(call('random', 1, pick.of([2, 6, 100])), '>=', literal(2));
  const one = looking(pick, scenario);
  const other = looking(pick, scenario);
  const whole = pick.of([one, binary(one, 'and', other), binary(one, 'or', other)]);
  return made(whole, scenario, there);
}

/** Something to ask of the past. */
function looking(pick: Picker, { variables, steps }: Scenario): Expression {
  const asked = pick.of([...variables, undefined]);
  if (asked && typeof asked.start === 'number') {
    return binary(variable(asked.name), pick.of(['<', '<=', '>', '>=', '=', '!=']), literal(pick.below(6)));
  }
  if (asked && typeof asked.start === 'string')
    return binary(variable(asked.name), '=', literal(pick.of(words)));
  if (asked) return variable(asked.name);
  const step = pick.of(steps);
  const choice = step.choices[0];
  return choice && pick.chance(0.5)
    ? call('chosen', `${step.id}/${choice.id}`)
    : binary(call('visits', step.id), pick.of(['<', '>=', '=']), literal(1 + pick.below(2)));
}

/** The expression, or its opposite: whichever holds there. */
function made(expression: Expression, scenario: Scenario, there: Walk): Expression {
  const environment = environmentOf(scenario, there, {}, (min) => min);
  return isTrue(evaluate(expression, environment)) ? expression : { kind: 'not', of: expression };
}

const holding = (expression: Expression, scenario: Scenario, ways: Ways, id: string): Expression =>
  made(expression, scenario, witness(scenario, ways, id));

type Ways = ReadonlyMap<string, readonly { readonly step: string; readonly choice: string }[]>;

/** The way along the tree to each step; all its choices are without conditions. */
function waysIn(steps: readonly DraftStep[]): Ways {
  const ways = new Map([['s0', [] as { step: string; choice: string }[]]]);
  for (const [id, way] of ways)
    for (const choice of steps.find((step) => step.id === id)?.choices ?? []) {
      if (!ways.has(choice.to)) ways.set(choice.to, [...way, { step: id, choice: choice.id }]);
    }
  return ways;
}

const witness = (scenario: Scenario, ways: Ways, id: string): Walk =>
  walk(
    scenario,
    0,
    (ways.get(id) ?? []).map((decision) => ({ ...decision, seconds: 1 })),
  ).walk;
