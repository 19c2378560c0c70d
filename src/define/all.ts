import './learning-scope.js';
import './micro-quiz.js';
import './decision-scenario.js';
import './feedback-panel.js';
import './progress-tracker.js';
import './review-deck.js';
import './study-plan.js';
import './comment-thread.js';
import './group-results.js';

export * from '../index.js';
