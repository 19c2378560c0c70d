import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import '../../../src/define/micro-quiz.js';
import '../../../src/define/progress-tracker.js';
import { ProgressTracker } from '../../../src/elements/progress-tracker/progress-tracker.js';
import type {
  TrackerActs,
  TrackerViewModel,
} from '../../../src/elements/progress-tracker/views/tracker-model.js';
import { runTrackerSuite } from '../../suites/tracker-suite.js';

/** As the skin of a learning platform does: its own frame, its own styles, everything else as it is. */
class CardTracker extends ProgressTracker {
  static override styles: CSSResultGroup = [
    ProgressTracker.styles,
    css`
      .card {
        padding: 1rem;
        border: 1px solid currentColor;
      }
    `,
  ];

  protected override renderSteps(model: TrackerViewModel, acts: TrackerActs): TemplateResult {
    return html`<div class="card">${super.renderSteps(model, acts)}</div>`;
  }
}

runTrackerSuite(ProgressTracker, 'progress-tracker');
runTrackerSuite(CardTracker, 'card-tracker');
