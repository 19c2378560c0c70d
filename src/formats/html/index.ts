export { readQuiz, type Foreign, type QuizReading } from './quiz.js';
