import type { PathOutcome } from '../../domain/scenario/scoring.js';

/** Which decision is meant. */
export interface ScenarioDecideDetail {
  /** Id of the step. */
  readonly step: string;
  /** Id of the choice. */
  readonly choice: string;
  /** Number of the attempt, from 1. */
  readonly attempt: number;
  /** Number of the decision on its path, from 1. */
  readonly number: number;
  /** Whether the time decided, not the learner. */
  readonly late: boolean;
}

/** Where it led. */
export interface ScenarioDecidedDetail extends ScenarioDecideDetail {
  /** Id of the step that is shown now. */
  readonly to: string;
}

/** How the path came out. */
export interface ScenarioEndedDetail {
  readonly attempt: number;
  /** Id of the ending. */
  readonly ending: string;
  readonly kind: 'good' | 'poor' | 'mixed';
  /** Left out where nothing judges. */
  readonly passed?: boolean;
  /** Left out where nothing is scored. */
  readonly raw?: number;
  readonly max?: number;
}

/** How a path came out, as an event tells it. */
export const endedDetail = (
  attempt: number,
  { ending, kind, passed, score }: PathOutcome,
): ScenarioEndedDetail => ({
  attempt,
  ending,
  kind,
  ...(passed !== undefined && { passed }),
  ...(score && { raw: score.raw, max: score.max }),
});

/** A choice is about to be taken; cancel it to stay at the step. */
export class ScenarioDecideEvent extends Event {
  readonly detail: ScenarioDecideDetail;

  constructor(detail: ScenarioDecideDetail) {
    super('scenario-decide', { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

/** A choice was taken and stored. */
export class ScenarioDecidedEvent extends Event {
  readonly detail: ScenarioDecidedDetail;

  constructor(detail: ScenarioDecidedDetail) {
    super('scenario-decided', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** An ending was reached and stored. */
export class ScenarioEndedEvent extends Event {
  readonly detail: ScenarioEndedDetail;

  constructor(detail: ScenarioEndedDetail) {
    super('scenario-ended', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'scenario-decide': ScenarioDecideEvent;
    'scenario-decided': ScenarioDecidedEvent;
    'scenario-ended': ScenarioEndedEvent;
  }
}
