export { LearningScope, type ScopeDelivery } from './elements/learning-scope/learning-scope.js';
export { DeliveryChangedEvent, XapiStatementEvent } from './elements/learning-scope/learning-scope.events.js';
export { MicroQuiz } from './elements/micro-quiz/micro-quiz.js';
export {
  QuizCompletedEvent,
  QuizSubmitEvent,
  QuizSubmittedEvent,
  type QuizCompletedDetail,
  type QuizSubmitDetail,
  type QuizSubmittedDetail,
} from './elements/micro-quiz/micro-quiz.events.js';
export type { QuestionViewModel } from './questions/question-model.js';
export type { QuestionActs } from './questions/question-view.js';
export { DecisionScenario } from './elements/decision-scenario/decision-scenario.js';
export type { Rewind } from './elements/decision-scenario/scenario-settings.js';
export {
  ScenarioDecidedEvent,
  ScenarioDecideEvent,
  ScenarioEndedEvent,
  type ScenarioDecideDetail,
  type ScenarioDecidedDetail,
  type ScenarioEndedDetail,
} from './elements/decision-scenario/decision-scenario.events.js';
export type { StepActs, StepViewModel } from './elements/decision-scenario/views/step-model.js';
export { addMessages, type Locale } from './localization/registry.js';
export type { Messages } from './localization/messages.js';
export type { DeliveryReason, DeliveryState, Durability, OutboxRow } from './domain/ports.js';
export type * from './domain/question/model.js';
export type { Quiz } from './domain/quiz/model.js';
export type {
  Block,
  Ending,
  Scenario,
  Scoring,
  Speaker,
  Step,
  Timer,
  Variable,
} from './domain/scenario/model.js';
export type { Effect, Expression, Value } from './domain/scenario/expression.js';
export type { PathOutcome, PathScore } from './domain/scenario/scoring.js';
export type { Problem, Reading } from './domain/reading.js';
export type { Activity, Agent, Json, Statement } from './domain/xapi/types.js';
