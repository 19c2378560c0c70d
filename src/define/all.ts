import './learning-scope.js';
import './micro-quiz.js';
import './decision-scenario.js';

export * from '../index.js';
