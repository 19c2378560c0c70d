import './learning-scope.js';
import { FeedbackPanel } from '../elements/feedback-panel/feedback-panel.js';

FeedbackPanel.define();

declare global {
  interface HTMLElementTagNameMap {
    'feedback-panel': FeedbackPanel;
  }
}
