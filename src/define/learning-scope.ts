import { LearningScope } from '../elements/learning-scope/learning-scope.js';

LearningScope.define();

declare global {
  interface HTMLElementTagNameMap {
    'learning-scope': LearningScope;
  }
}
