import './learning-scope.js';
import './micro-quiz.js';

export * from '../index.js';
