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
export { FeedbackPanel } from './elements/feedback-panel/feedback-panel.js';
export {
  FeedbackSubmitEvent,
  FeedbackSubmittedEvent,
  FeedbackWithdrawnEvent,
  type FeedbackDetail,
  type FeedbackWithdrawnDetail,
} from './elements/feedback-panel/feedback-panel.events.js';
export type { PanelMode } from './elements/feedback-panel/panel-settings.js';
export type { RatingActs, RatingViewModel } from './elements/feedback-panel/rating/rating-model.js';
export type { GuidanceViewModel } from './elements/feedback-panel/views/guidance-model.js';
export { ProgressTracker } from './elements/progress-tracker/progress-tracker.js';
export {
  ProgressChangedEvent,
  ProgressContinueEvent,
  type ProgressChangedDetail,
  type ProgressContinueDetail,
} from './elements/progress-tracker/progress-tracker.events.js';
export type { TrackerView } from './elements/progress-tracker/tracker-settings.js';
export type { TrackerActs, TrackerViewModel } from './elements/progress-tracker/views/tracker-model.js';
export { ReviewDeck } from './elements/review-deck/review-deck.js';
export {
  ReviewSkippedEvent,
  ReviewSubmitEvent,
  ReviewSubmittedEvent,
  type ReviewDetail,
  type ReviewSkippedDetail,
  type ReviewSubmitDetail,
  type ReviewSubmittedDetail,
} from './elements/review-deck/review-deck.events.js';
export type { DeckActs, DeckViewModel } from './elements/review-deck/views/deck-model.js';
export { StudyPlan } from './elements/study-plan/study-plan.js';
export {
  PlanChangedEvent,
  PlanChangeEvent,
  type PlanChangeDetail,
} from './elements/study-plan/study-plan.events.js';
export type { PlanActs, PlanViewModel } from './elements/study-plan/views/plan-model.js';
export { CommentThread } from './elements/comment-thread/comment-thread.js';
export {
  CommentSubmitEvent,
  CommentSubmittedEvent,
  type CommentDetail,
  type CommentedDetail,
} from './elements/comment-thread/comment-thread.events.js';
export { GroupResults } from './elements/group-results/group-results.js';
export type { AnsweredQuestion, ResultsModel } from './elements/group-results/results-model.js';
export type { OwnAnswer } from './domain/thread/own-answers.js';
export type { ChannelState, ThreadChannel, ThreadReceiver, ThreadWatch } from './domain/thread/channel.js';
export type { Deed } from './domain/thread/act.js';
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
export type { Course, CourseItem, Rule } from './domain/progress/course.js';
export type { CourseProgress, ItemProgress, ItemState } from './domain/progress/roll-up.js';
export type { Mastery, ObjectiveProgress } from './domain/progress/mastery.js';
export type { Effect, Expression, Value } from './domain/scenario/expression.js';
export type { PathOutcome, PathScore } from './domain/scenario/scoring.js';
export type { Goal, Pause, Plan, StudyTime } from './domain/plan/model.js';
export type { Standing } from './domain/plan/standing.js';
export type { NextStep } from './domain/plan/next-step.js';
export type { Step as PlanStep } from './domain/plan/steps.js';
export type { Problem, Reading } from './domain/reading.js';
export type { Activity, Agent, Json, Statement } from './domain/xapi/types.js';
