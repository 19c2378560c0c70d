import type { ScenarioDocument } from './attempt.js';
import { choiceKey, stepOf } from './lookup.js';
import type { Choice, Scenario, Step } from './model.js';
import { begin, offered, take } from './walk.js';

/** How a learner knows a step or a choice: on the path, or by sight, or not at all. */
export type Trace = 'taken' | 'seen' | 'unseen';

export interface MappedChoice {
  readonly choice: Choice;
  readonly trace: Trace;
  /** Place in `steps` of the step it leads to. */
  readonly to: number;
}

export interface MappedStep {
  readonly step: Step;
  readonly trace: Trace;
  /** Whether the path stands here. */
  readonly here: boolean;
  readonly choices: readonly MappedChoice[];
}

/** All steps that choices lead to from the start, the start first; a step comes after one that leads to it. */
export interface PathMap {
  readonly steps: readonly MappedStep[];
}

/**
 * What a learner may see of the paths.
 *
 * A choice counts as seen where its step was seen and it was on offer there: on the path, on an earlier one, or always.
 */
export function pathMapOf(scenario: Scenario, document: ScenarioDocument): PathMap {
  const { steps: walked, choices: taken, offered: shown, here } = tracesOf(scenario, document);
  const seen = new Set(document.seen);
  const before = new Set(
    document.past.flatMap(({ decisions }) => decisions.map(({ step, choice }) => choiceKey(step, choice))),
  );
  const reached = reachedFrom(scenario);
  const places = new Map(reached.map((step, place) => [step, place]));
  return {
    steps: reached.map((step) => {
      const trace = walked.has(step.id) ? 'taken' : seen.has(step.id) ? 'seen' : 'unseen';
      const traceOf = (choice: Choice): Trace => {
        const key = choiceKey(step.id, choice.id);
        if (taken.has(key)) return 'taken';
        if (trace === 'unseen') return 'unseen';
        return choice.when === undefined || shown.has(key) || before.has(key) ? 'seen' : 'unseen';
      };
      return {
        step,
        trace,
        here: step.id === here,
        choices: waysOf(scenario, step).map(({ choice, to }) => ({
          choice,
          trace: traceOf(choice),
          to: places.get(to) ?? 0,
        })),
      };
    }),
  };
}

interface Way {
  readonly choice: Choice;
  readonly to: Step;
}

/** The choices of a step that lead anywhere. */
const waysOf = (scenario: Scenario, step: Step): readonly Way[] =>
  step.ending
    ? []
    : step.choices.flatMap((choice) => {
        const to = stepOf(scenario, choice.to);
        return to ? [{ choice, to }] : [];
      });

function reachedFrom(scenario: Scenario): readonly Step[] {
  const start = stepOf(scenario, scenario.start) ?? scenario.steps[0];
  const found = new Set(start && [start]);
  for (const step of found) for (const { to } of waysOf(scenario, step)) found.add(to);
  return [...found];
}

/** What the path has come by, as far as it holds. */
function tracesOf(scenario: Scenario, { seed, decisions, quizzes }: ScenarioDocument) {
  let walk = begin(scenario, seed);
  const steps = new Set([walk.step.id]);
  const shown = new Set<string>();
  const show = (results: typeof quizzes): void => {
    for (const { id } of offered(scenario, seed, walk, results)) shown.add(choiceKey(walk.step.id, id));
  };
  for (const decision of decisions) {
    show(decision.quizzes ?? {});
    const next = take(scenario, seed, walk, decision);
    if (!next) break;
    walk = next;
    steps.add(walk.step.id);
  }
  show(quizzes);
  return { steps, choices: walk.taken, offered: shown, here: walk.step.id };
}
