export { readScenario, type Foreign, type ScenarioReading } from './scenario.js';
export { toProblem } from './findings.js';
