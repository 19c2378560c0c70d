import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { FeedbackPanel } from '../../../src/elements/feedback-panel/feedback-panel.js';
import type {
  RatingActs,
  RatingViewModel,
} from '../../../src/elements/feedback-panel/rating/rating-model.js';
import type { GuidanceViewModel } from '../../../src/elements/feedback-panel/views/guidance-model.js';
import '../../../src/define/feedback-panel.js';
import '../../../src/define/micro-quiz.js';
import { runFeedbackSuite } from '../../suites/feedback-suite.js';

/** As the skin of a learning platform does: its own frame, its own styles, everything else as it is. */
class CardPanel extends FeedbackPanel {
  static override styles: CSSResultGroup = [
    FeedbackPanel.styles,
    css`
      .card {
        padding: 1rem;
        border: 1px solid currentColor;
      }
    `,
  ];

  protected override renderGuidance(model: GuidanceViewModel): TemplateResult {
    return html`<div class="card">${super.renderGuidance(model)}</div>`;
  }

  protected override renderRating(model: RatingViewModel, acts: RatingActs): TemplateResult {
    return html`<div class="card">${super.renderRating(model, acts)}</div>`;
  }
}

runFeedbackSuite(FeedbackPanel, 'feedback-panel');
runFeedbackSuite(CardPanel, 'card-panel');
