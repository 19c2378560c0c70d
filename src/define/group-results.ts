import './learning-scope.js';
import { GroupResults } from '../elements/group-results/group-results.js';

GroupResults.define();

declare global {
  interface HTMLElementTagNameMap {
    'group-results': GroupResults;
  }
}
