import { html } from 'lit';
import '../../../src/define/micro-quiz.js';
import { StudyPlan } from '../../../src/elements/study-plan/study-plan.js';
import type { PlanActs, PlanViewModel } from '../../../src/elements/study-plan/views/plan-model.js';
import { runPlanSuite } from '../../suites/plan-suite.js';

/** As the skin of a learning platform does: its own frame around the goal, everything else as it is. */
class CardPlan extends StudyPlan {
  protected override renderGoal(model: PlanViewModel, acts: PlanActs) {
    return html`<div class="card">${super.renderGoal(model, acts)}</div>`;
  }
}

runPlanSuite(StudyPlan, 'study-plan');
runPlanSuite(CardPlan, 'card-plan');
