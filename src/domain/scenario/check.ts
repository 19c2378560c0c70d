import { checkNames } from './check-names.js';
import { checkTypes } from './check-types.js';
import type { Expression } from './expression.js';
import { choiceName, finding, listed, quoted, type Finding } from './finding.js';
import { textOf } from '../question/model.js';
import { imagine, type Imagined } from './imagine.js';
import type { Scenario } from './model.js';
import { planOf, type Plan, type PlannedChoice, type PlannedStep } from './plan.js';
import { explore, type Explored } from './states.js';

/**
 * Finds what is wrong with a scenario as a whole, in the author's order.
 *
 * It goes through all situations that a learner can come into: a step with the variables, visits, taken choices and results of
 * quizzes as far as conditions look at them. Where there are more of them than it can go through, it blames only what it has
 * seen, and what is impossible even with each variable looked at on its own: so it may overlook something, but it never blames
 * what is sound. `random()` may come out as anything it can; a quiz as the learner likes, as often as they like.
 */
export function checkScenario(scenario: Scenario): readonly Finding[] {
  const findings = [...checkNames(scenario), ...checkTypes(scenario)];
  const plan = planOf(scenario);
  const hasEnding = scenario.steps.some(({ ending }) => ending);
  if (!hasEnding) {
    const cure = 'Mark the steps where it ends: {ending good}, {ending poor} or {ending mixed}.';
    findings.push(finding('no-ending', {}, 'The scenario has no ending.', cure));
  }
  if (plan.start >= 0) {
    const explored = explore(plan, 'least-seen');
    const possible = explored.all ? explored : imagine(plan);
    findings.push(
      ...reachFindings(plan, possible),
      ...choiceFindings(plan, possible),
      ...stuckFindings(plan, explored, possible),
      ...lateFindings(plan, explored),
      ...(hasEnding ? trapFindings(plan, [...explored.traps, ...possible.traps]) : []),
    );
  }
  const order = new Map(scenario.steps.map(({ id }, index) => [id, index]));
  const placeOf = ({ step }: Finding) => (step === undefined ? -1 : (order.get(step) ?? -1));
  return findings.sort((left, right) => placeOf(left) - placeOf(right));
}

type Possible = Explored | Imagined;

function* reachFindings({ steps }: Plan, { reached }: Possible): Generator<Finding> {
  for (const [number, { step }] of steps.entries()) {
    if (reached.has(number)) continue;
    const sources = steps.flatMap((source, index) =>
      index !== number && source.choices.some(({ to }) => to === number)
        ? [{ index, id: source.step.id }]
        : [],
    );
    const sound = sources.filter(({ index }) => reached.has(index)).map(({ id }) => id);
    const what = `${step.ending ? 'The ending' : 'Step'} ${quoted(step.id)} is never reached: `;
    const [why, cure] =
      sources.length === 0
        ? ['no choice leads there.', 'Let a choice of another step lead there, or delete it.']
        : sound.length === 0
          ? [
              `only ${listed(sources.map(({ id }) => id))} leads there, which is never reached either.`,
              'Mend that first.',
            ]
          : [
              `what leads there from ${listed(sound)} is never offered.`,
              'Mend the conditions of those choices, or let another choice lead there.',
            ];
    yield finding(
      step.ending ? 'unreachable-ending' : 'unreachable-step',
      { step: step.id },
      what + why,
      cure,
    );
  }
}

function* choiceFindings({ steps }: Plan, { reached, offered, shown }: Possible): Generator<Finding> {
  const cure = 'Mend the condition or what is to make it true, or delete it.';
  for (const number of reached) {
    const { step, choices, texts } = steps[number] as PlannedStep;
    const never = (what: string) =>
      `In step ${quoted(step.id)}, ${what} is never shown: its condition holds in no situation that can come up.`;
    for (const planned of choices) {
      if (planned.to < 0 || offered.has(planned)) continue;
      const { choice } = planned;
      yield finding(
        'never-shown',
        { step: step.id, choice },
        never(`the choice ${choiceName(choice)}`),
        cure,
      );
    }
    const isHidden = (when: Expression | undefined) => when && texts.includes(when) && !shown.has(when);
    for (const block of step.blocks) {
      if (!isHidden(block.when)) continue;
      const words = block.kind === 'live' ? '' : textOf(block.prose).trim();
      yield finding(
        'never-shown',
        { step: step.id },
        never(words ? `the text ${quoted(words)}` : 'a part'),
        cure,
      );
    }
  }
}

function* stuckFindings({ steps }: Plan, explored: Explored, possible: Possible): Generator<Finding> {
  for (const number of new Set([...explored.stuck.keys(), ...possible.stuck.keys()])) {
    const { step, choices } = steps[number] as PlannedStep;
    const name = quoted(step.id);
    if (choices.length === 0) {
      yield finding(
        'dead-end',
        { step: step.id },
        `Step ${name} has no choices and is no ending.`,
        'Add a choice that leads on, or mark it as an ending: {ending good}, {ending poor} or {ending mixed}.',
      );
    } else if (choices.some(({ to }) => to >= 0)) {
      const way = explored.stuck.get(number) ?? [];
      yield finding(
        'dead-end',
        { step: step.id },
        `In step ${name} a learner can stand with nothing to choose: no condition holds, or all is taken that can be taken only once${after(way)}.`,
        'Add a choice without a condition, or let the conditions cover every case.',
      );
    }
    // Else its choices lead to what does not exist: that is told of each.
  }
}

/** How a learner comes there, for an author to try. */
function after(way: readonly PlannedChoice[]): string {
  const last = way.slice(-3).map(({ choice }) => choiceName(choice));
  const before = way.length - last.length;
  if (last.length === 0) return '';
  return `; for example after ${before > 0 ? `${before} other choices and then ` : ''}${last.join(', ')}`;
}

function* lateFindings({ steps }: Plan, { late }: Explored): Generator<Finding> {
  for (const number of late) {
    const { step, choices } = steps[number] as PlannedStep;
    const choice = choices.find((planned) => planned.choice.id === step.timer?.choice)?.choice;
    if (!choice) continue;
    yield finding(
      'timer-choice',
      { step: step.id, choice },
      `When the time of step ${quoted(step.id)} is over, its choice ${choiceName(choice)} may not be there to be taken.`,
      'Name a choice that has no condition and can be taken more than once.',
      { severity: 'warning' },
    );
  }
}

function* trapFindings({ steps }: Plan, traps: readonly (readonly number[])[]): Generator<Finding> {
  const told: (readonly number[])[] = [];
  for (const trap of traps) {
    const isTold = told.some((other) => trap.some((number) => other.includes(number)));
    if (isTold) continue;
    told.push(trap);
    const ids = trap.map((number) => (steps[number] as PlannedStep).step.id);
    yield finding(
      'endless-loop',
      { step: ids[0] ?? '' },
      ids.length === 1
        ? `Step ${quoted(ids[0] ?? '')} can come to lead only to itself, and to no ending.`
        : `The steps ${listed(ids)} can come to lead only to each other, and to no ending.`,
      'Add a choice that leads out of them, and that stays possible.',
    );
  }
}
