import './learning-scope.js';
import { ProgressTracker } from '../elements/progress-tracker/progress-tracker.js';

ProgressTracker.define();

declare global {
  interface HTMLElementTagNameMap {
    'progress-tracker': ProgressTracker;
  }
}
