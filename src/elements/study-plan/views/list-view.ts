import { html, nothing, type TemplateResult } from 'lit';
import { adopt } from '../../../internal/adopt.js';
import { listStyles } from '../styles/list.styles.js';
import { nextView } from './next-view.js';
import type { PlanActs, PlanViewModel } from './plan-model.js';
import { stepsView } from './steps-view.js';

/** What there is to learn: one step that fits the time there is, and where the list stands nowhere else, all of it. */
export const listView = (model: PlanViewModel, acts: PlanActs, isWhole: boolean): TemplateResult =>
  html`${adopt(listStyles)}${nextView(model, acts)}${isWhole ? stepsView(model, acts) : nothing}`;
