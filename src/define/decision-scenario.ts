import './learning-scope.js';
import { DecisionScenario } from '../elements/decision-scenario/decision-scenario.js';

DecisionScenario.define();

declare global {
  interface HTMLElementTagNameMap {
    'decision-scenario': DecisionScenario;
  }
}
