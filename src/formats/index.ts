/** Authored content in and out, for tools of a page's makers: models from documents, Twee 3 and JSON, and back. */
export { readQuiz, type QuizReading } from './html/index.js';
export { readScenario, type ScenarioReading } from './html/scenario/index.js';
export { writeScenario } from './html/scenario/write.js';
export { readScenarioJson, writeScenarioJson } from './json/index.js';
export { readTwee, writeTwee } from './twee/index.js';
