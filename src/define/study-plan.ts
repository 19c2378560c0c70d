import './learning-scope.js';
import { StudyPlan } from '../elements/study-plan/study-plan.js';

StudyPlan.define();

declare global {
  interface HTMLElementTagNameMap {
    'study-plan': StudyPlan;
  }
}
