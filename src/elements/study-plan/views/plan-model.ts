import type { Plan } from '../../../domain/plan/model.js';
import type { NextStep } from '../../../domain/plan/next-step.js';
import type { Step } from '../../../domain/plan/steps.js';
import type { Standing } from '../../../domain/plan/standing.js';
import type { Weekday } from '../../../domain/plan/days.js';
import type { Locale } from '../../../localization/registry.js';

/** All that the views of a plan need. */
export interface PlanViewModel {
  /** `undefined` where there is no goal. */
  readonly plan: Plan | undefined;
  /** The goal in one sentence. */
  readonly sentence: string;
  readonly standing: Standing | undefined;
  readonly today: string;
  /** The day on which weeks start. */
  readonly firstDay: Weekday;
  /** What there is to learn, in its order; empty where no list says it. */
  readonly steps: readonly Step[];
  /** How many minutes the learner has, once they have said so. */
  readonly minutes: number | undefined;
  readonly next: NextStep | undefined;
  readonly locale: Locale;
}

/** What the learner can do with a plan. */
export interface PlanActs {
  readonly edit: () => void;
  /** Opens the form with a goal that is easier to reach. */
  readonly ease: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly remove: () => void;
  readonly share: (isOn: boolean) => void;
  readonly toCalendar: () => void;
  readonly choose: (minutes: number) => void;
  /** The link of a step is followed. */
  readonly follow: (event: MouseEvent, step: Step) => void;
}
