import type { Decision, PastPath, ScenarioDocument } from '../../../domain/scenario/attempt.js';
import { comparePaths, type ComparedDecision } from '../../../domain/scenario/compare.js';
import { expertPath } from '../../../domain/scenario/expert.js';
import { stepOf } from '../../../domain/scenario/lookup.js';
import type { Choice, Scenario, Step } from '../../../domain/scenario/model.js';

/** Two paths side by side. */
export interface CompareViewModel {
  /** What the path can be compared with. */
  readonly rivals: readonly Rival[];
  /** The one it is compared with. */
  readonly rival: Rival;
  readonly rows: readonly ComparedRow[];
  /** The steps that the two ended at, where they did. */
  readonly endings: { readonly mine: Step | undefined; readonly other: Step | undefined };
}

export interface Rival {
  readonly id: string;
  /** Number of the attempt; left out for the expert's path. */
  readonly attempt?: number;
}

export interface ComparedRow {
  readonly step: Step;
  /** Left out where that path did not come to the decision. */
  readonly mine?: Choice;
  readonly other?: Choice;
  readonly same: boolean;
}

interface Path extends Rival {
  readonly decisions: readonly Decision[];
  readonly ending: string | undefined;
}

const expert = 'expert';

/** Puts the path beside the expert's or an earlier one; `undefined` where there is none. */
export function compareModelOf(
  scenario: Scenario,
  document: ScenarioDocument,
  picked: string | undefined,
): CompareViewModel | undefined {
  const paths = [...expertsOf(scenario, document.seed), ...document.past.toReversed().map(pastOf)];
  const other = paths.find(({ id }) => id === picked) ?? paths[0];
  if (!other) return undefined;
  return {
    rivals: paths,
    rival: other,
    rows: comparePaths(document.decisions, other.decisions).flatMap((row) => rowOf(scenario, row)),
    endings: {
      mine: endingOf(scenario, document.ended?.ending),
      other: endingOf(scenario, other.ending),
    },
  };
}

function expertsOf(scenario: Scenario, seed: number): readonly Path[] {
  const path = expertPath(scenario, seed);
  return path ? [{ id: expert, decisions: path.decisions, ending: path.walk.step.id }] : [];
}

const pastOf = ({ attempt, decisions, ending }: PastPath, index: number): Path => ({
  id: `${attempt}-${index}`,
  attempt,
  decisions,
  ending,
});

/** What an edit of the page has taken away cannot be shown. */
function rowOf(
  scenario: Scenario,
  { step: id, mine, other, same }: ComparedDecision,
): readonly ComparedRow[] {
  const step = stepOf(scenario, id);
  const choiceOf = (decision: Decision | undefined): Choice | undefined =>
    step?.choices.find((choice) => choice.id === decision?.choice);
  const [left, right] = [choiceOf(mine), choiceOf(other)];
  if (!step || (!left && !right)) return [];
  return [{ step, same, ...(left && { mine: left }), ...(right && { other: right }) }];
}

function endingOf(scenario: Scenario, id: string | undefined): Step | undefined {
  const step = id === undefined ? undefined : stepOf(scenario, id);
  return step?.ending && step;
}
