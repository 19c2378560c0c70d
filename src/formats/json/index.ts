export { readScenarioJson } from './read.js';
export { writeScenarioJson } from './write.js';
