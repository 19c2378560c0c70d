import type { Goal, StudyTime } from '../../domain/plan/model.js';

/** What the learner decides about their plan. */
export interface PlanChangeDetail {
  /** `set`: goal and study times; `remove`: no goal any more; `share`, `unshare`: whether others see the goal. */
  readonly act: 'set' | 'remove' | 'pause' | 'resume' | 'share' | 'unshare';
  /** The goal after that. */
  readonly goal: Goal | null;
  readonly times: readonly StudyTime[];
}

/** The learner is about to change their plan; cancel it to leave the plan as it is. */
export class PlanChangeEvent extends Event {
  readonly detail: PlanChangeDetail;

  constructor(detail: PlanChangeDetail) {
    super('plan-change', { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

/** The plan was changed and stored. */
export class PlanChangedEvent extends Event {
  readonly detail: PlanChangeDetail;

  constructor(detail: PlanChangeDetail) {
    super('plan-changed', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'plan-change': PlanChangeEvent;
    'plan-changed': PlanChangedEvent;
  }
}
