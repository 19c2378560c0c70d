import type { Decision, QuizResults } from './attempt.js';
import { choiceKey } from './lookup.js';
import type { Choice, Scenario, Step } from './model.js';
import { begin, offered, take, type Walk } from './walk.js';

/** The way an expert would go. */
export interface ExpertPath {
  readonly decisions: readonly Decision[];
  /** Where it leads: an ending, or a step where the author names no expert choice. */
  readonly walk: Walk;
}

/**
 * Walks from the start by the choices marked as an expert's; `undefined` where none is marked on that way.
 *
 * Where only one choice is offered there is nothing to decide, and it is taken, marked or not. Of several the first that was not
 * taken yet counts. Quizzes are passed in full. A way that goes round in circles is cut where it comes to the same state again.
 */
export function expertPath(scenario: Scenario, seed: number): ExpertPath | undefined {
  const decisions: Decision[] = [];
  const states = new Set<string>();
  let walk = begin(scenario, seed);
  let marked = false;
  // Variables may count up for ever, so that no state comes twice.
  while (decisions.length < 4 * scenario.steps.length && states.size < states.add(stateOf(walk)).size) {
    const quizzes = passedAll(walk.step);
    const choice = expertChoice(offered(scenario, seed, walk, quizzes), walk);
    const decision = choice && { step: walk.step.id, choice: choice.id, seconds: 0, quizzes };
    const next = decision && take(scenario, seed, walk, decision);
    if (!next) break;
    marked ||= choice.expert;
    decisions.push(decision);
    walk = next;
  }
  return marked ? { decisions, walk } : undefined;
}

/** What an expert does where these choices are offered. */
function expertChoice(choices: readonly Choice[], { step, taken }: Walk): Choice | undefined {
  const [only] = choices;
  if (choices.length === 1) return only;
  const experts = choices.filter(({ expert }) => expert);
  return experts.find(({ id }) => !taken.has(choiceKey(step.id, id))) ?? experts[0];
}

const passedAll = ({ quizzes }: Step): QuizResults =>
  Object.fromEntries(quizzes.map((key) => [key, { passed: true, scaled: 1 }]));

const stateOf = ({ step, variables, taken }: Walk): string =>
  JSON.stringify([step.id, [...variables], taken.size]);
