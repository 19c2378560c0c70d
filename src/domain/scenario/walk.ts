import type { Decision, QuizResults } from './attempt.js';
import { diceOf, type Dice } from './dice.js';
import { evaluate, isTrue, resultOf, type Environment } from './evaluate.js';
import type { Effect, Expression, Value } from './expression.js';
import { choiceKey, choiceKeysOf, stepOf } from './lookup.js';
import type { Block, Choice, Scenario, Step } from './model.js';
import { own } from '../quiz/own.js';
import { tidy, tidyValue } from './values.js';

/** Where a path has led: all that hangs on the decisions so far. */
export interface Walk {
  /** The step on show. */
  readonly step: Step;
  readonly variables: ReadonlyMap<string, Value>;
  /** How often each step was entered. */
  readonly visits: ReadonlyMap<string, number>;
  /** Keys (`step/choice`) of the choices taken. */
  readonly taken: ReadonlySet<string>;
  /** How the quizzes of the decisions so far came out, the latest result of each. */
  readonly quizzes: QuizResults;
  /** Sum of the scores of the choices taken, each counted the first time. */
  readonly score: number;
  /** Number of decisions so far. */
  readonly length: number;
}

export interface Walked {
  readonly walk: Walk;
  /** How many of the decisions still hold in today's scenario; the walk stops before the first that does not. */
  readonly kept: number;
}

/** A walk under way: steps of a long path must not copy it. */
interface Course extends Walk {
  step: Step;
  readonly variables: Map<string, Value>;
  readonly visits: Map<string, number>;
  readonly taken: Set<string>;
  quizzes: QuizResults;
  score: number;
  length: number;
}

/** What dice are thrown for; conditions and effects must not hang together. */
const forConditions = 1;
const forEffects = 2;

const nowhere: Step = { id: '', blocks: [], choices: [], effects: [], quizzes: [] };

/** The walk along all decisions that hold. */
export function walk(scenario: Scenario, seed: number, decisions: readonly Decision[]): Walked {
  const course = begin(scenario, seed) as Course;
  const missing = decisions.findIndex((decision) => !advance(scenario, seed, course, decision));
  return { walk: course, kept: missing < 0 ? decisions.length : missing };
}

/** The walk before the first decision; where the start is missing, at the first step there is. */
export function begin(scenario: Scenario, seed: number): Walk {
  const course: Course = {
    step: stepOf(scenario, scenario.start) ?? scenario.steps[0] ?? nowhere,
    variables: new Map(scenario.variables.map(({ name, start }) => [name, tidyValue(start)])),
    visits: new Map(),
    taken: new Set(),
    quizzes: {},
    score: 0,
    length: 0,
  };
  enter(scenario, course, diceOf(seed, 0, forEffects));
  return course;
}

/** The walk one decision on; `undefined` where the decision cannot be made. The walk itself stays as it is. */
export function take(scenario: Scenario, seed: number, from: Walk, decision: Decision): Walk | undefined {
  const course: Course = {
    ...from,
    variables: new Map(from.variables),
    visits: new Map(from.visits),
    taken: new Set(from.taken),
  };
  return advance(scenario, seed, course, decision) ? course : undefined;
}

/** The choices that may be taken now, in the author's order; `quizzes` are the results in the step on show. */
export function offered(
  scenario: Scenario,
  seed: number,
  walk: Walk,
  quizzes: QuizResults,
): readonly Choice[] {
  return walk.step.choices.filter((choice) => isOffered(scenario, seed, walk, quizzes, choice));
}

/** What the step shows now, from top to bottom. */
export function shownBlocks(
  scenario: Scenario,
  seed: number,
  walk: Walk,
  quizzes: QuizResults,
): readonly Block[] {
  return walk.step.blocks.filter(({ when }) => holds(scenario, seed, walk, quizzes, when));
}

/** Whether the path has come to where nothing can be decided and nothing ends: the learner needs another way out. */
export const isStuck = (scenario: Scenario, seed: number, walk: Walk, quizzes: QuizResults): boolean =>
  walk.step.ending === undefined && offered(scenario, seed, walk, quizzes).length === 0;

/** What expressions ask of a walk. */
export const environmentOf = (
  scenario: Scenario,
  { variables, visits, taken, quizzes: earlier }: Walk,
  quizzes: QuizResults,
  dice: Dice,
): Environment => ({
  variable: (name) => variables.get(name),
  visits: (step) => visits.get(step) ?? 0,
  chosen: (choice) => choiceKeysOf(scenario, choice).some((key) => taken.has(key)),
  quiz: (key) => own(quizzes, key) ?? own(earlier, key),
  random: dice,
});

/**
 * Whether a condition holds.
 *
 * Each condition throws the dice anew from the first throw, so that of `if random(1, 2) = 1` and its `else` exactly one holds.
 */
function holds(
  scenario: Scenario,
  seed: number,
  walk: Walk,
  quizzes: QuizResults,
  when: Expression | undefined,
): boolean {
  if (when === undefined) return true;
  const dice = diceOf(seed, walk.length, forConditions);
  return isTrue(evaluate(when, environmentOf(scenario, walk, quizzes, dice)));
}

function isOffered(
  scenario: Scenario,
  seed: number,
  walk: Walk,
  quizzes: QuizResults,
  { id, to, once, when }: Choice,
): boolean {
  if (walk.step.ending || stepOf(scenario, to) === undefined) return false;
  if (once && walk.taken.has(choiceKey(walk.step.id, id))) return false;
  return holds(scenario, seed, walk, quizzes, when);
}

/** Makes a decision; whether it could be made. */
function advance(scenario: Scenario, seed: number, course: Course, decision: Decision): boolean {
  const { step } = course;
  const quizzes = decision.quizzes ?? {};
  const choice = step.id === decision.step && step.choices.find(({ id }) => id === decision.choice);
  if (!choice || !isOffered(scenario, seed, course, quizzes, choice)) return false;
  const key = choiceKey(step.id, choice.id);
  if (!course.taken.has(key)) course.score = tidy(course.score + choice.score);
  course.taken.add(key);
  if (decision.quizzes) course.quizzes = { ...course.quizzes, ...quizzes };
  course.length += 1;
  const dice = diceOf(seed, course.length, forEffects);
  apply(scenario, course, choice.effects, dice);
  course.step = stepOf(scenario, choice.to) ?? step;
  enter(scenario, course, dice);
  return true;
}

function enter(scenario: Scenario, course: Course, dice: Dice): void {
  const { id, effects } = course.step;
  course.visits.set(id, (course.visits.get(id) ?? 0) + 1);
  apply(scenario, course, effects, dice);
}

function apply(scenario: Scenario, course: Course, effects: readonly Effect[], dice: Dice): void {
  for (const effect of effects) {
    const environment = environmentOf(scenario, course, {}, dice);
    course.variables.set(effect.variable, resultOf(effect, environment));
  }
}
