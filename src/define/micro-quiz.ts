import './learning-scope.js';
import { MicroQuiz } from '../elements/micro-quiz/micro-quiz.js';

MicroQuiz.define();

declare global {
  interface HTMLElementTagNameMap {
    'micro-quiz': MicroQuiz;
  }
}
