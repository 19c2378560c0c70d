import { stepOf } from '../../../domain/scenario/lookup.js';
import type { Block, Choice, Scenario, Step } from '../../../domain/scenario/model.js';
import { outcomeOf, type PathOutcome } from '../../../domain/scenario/scoring.js';
import { offered, shownBlocks } from '../../../domain/scenario/walk.js';
import type { Locale } from '../../../localization/registry.js';
import type { ScenarioSession } from '../scenario-session.js';

/** All that drawing one step needs; the views are functions of it. */
export interface StepViewModel {
  readonly scenario: Scenario;
  readonly step: Step;
  /** What is shown of the step now. */
  readonly blocks: readonly Block[];
  /** What may be chosen now. */
  readonly choices: readonly Choice[];
  /** Number of the decision to be made, from 1. */
  readonly number: number;
  /** What led here; left out at the start. */
  readonly consequence: Consequence | undefined;
  /** How the path came out, at an ending. */
  readonly outcome: PathOutcome | undefined;
  /** `quiz`: a quiz must be answered first; `stuck`: nothing leads on. */
  readonly blocked: 'quiz' | 'stuck' | undefined;
  /** What the learner should know of the path they came back to. */
  readonly notice: 'resumed' | 'changed' | undefined;
  readonly timer: TimerViewModel | undefined;
  readonly locale: Locale;
}

/** What was chosen, by the learner or by the time. */
export interface Consequence {
  readonly choice: Choice;
  readonly late: boolean;
}

export interface TimerViewModel {
  /** What the author allows. */
  readonly limit: number;
  /** Whole seconds left. */
  readonly left: number;
  /** `waiting`: the learner starts it; `off`: they want no limit. */
  readonly state: 'waiting' | 'running' | 'off';
}

/** One decision of the path so far. */
export interface PastDecision {
  /** Number of the decision, from 1. */
  readonly number: number;
  readonly step: Step;
  readonly choice: Choice;
}

/** The acts that a step offers right now. */
export interface StepActs {
  readonly decide: (choice: Choice) => void;
  /** One decision back. */
  readonly back?: (() => void) | undefined;
  /** Back to the decision with this number, from 1. */
  readonly backTo?: ((number: number) => void) | undefined;
  /** Asks whether to start over. */
  readonly askRestart?: (() => void) | undefined;
  readonly startTimer: () => void;
  readonly extendTimer: () => void;
  readonly switchTimer: (off: boolean) => void;
}

/** What a scenario knows of itself at this moment. */
interface Now {
  readonly session: ScenarioSession;
  readonly passMark: number;
  readonly notice: StepViewModel['notice'];
  readonly timer: TimerViewModel | undefined;
  readonly locale: Locale;
}

export function stepModelOf({ session, passMark, notice, timer, locale }: Now): StepViewModel {
  const { place, seed, walk, quizzes, document } = session;
  const { scenario } = place;
  const { step } = walk;
  const outcome = outcomeOf(scenario, walk, passMark);
  const choices = offered(scenario, seed, walk, quizzes);
  const last = document?.decisions.at(-1);
  const choice = last && choiceOf(scenario, last.step, last.choice);
  // A quiz that was not passed can be tried again.
  const isOpen = step.quizzes.some((key) => !quizzes[key]?.passed);
  return {
    scenario,
    step,
    blocks: shownBlocks(scenario, seed, walk, quizzes),
    choices,
    number: walk.length + 1,
    consequence: choice && { choice, late: last?.late === true },
    outcome,
    blocked: outcome || choices.length > 0 ? undefined : isOpen ? 'quiz' : 'stuck',
    notice,
    timer: outcome ? undefined : timer,
    locale,
  };
}

/** The decisions so far, in their order. */
export function pastOf({ place: { scenario }, document }: ScenarioSession): readonly PastDecision[] {
  return (document?.decisions ?? []).flatMap((decision, index) => {
    const step = stepOf(scenario, decision.step);
    const choice = choiceOf(scenario, decision.step, decision.choice);
    return step && choice ? [{ number: index + 1, step, choice }] : [];
  });
}

const choiceOf = (scenario: Scenario, step: string, choice: string): Choice | undefined =>
  stepOf(scenario, step)?.choices.find(({ id }) => id === choice);
