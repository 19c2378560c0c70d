/** What is fetched when the learner decides something. */
export { toldBy } from '../../../domain/plan/acts.js';
export { decided, exportedNow, paused, resumed, withoutGoal } from '../../../domain/plan/decisions.js';
export { PlanForm } from './plan-form.js';
export { saveCalendar } from './save-calendar.js';
