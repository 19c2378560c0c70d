import { html } from 'lit';
import '../../../src/define/learning-scope.js';
import { ReviewDeck } from '../../../src/elements/review-deck/review-deck.js';
import type { QuestionViewModel } from '../../../src/questions/question-model.js';
import type { QuestionActs } from '../../../src/questions/question-view.js';
import { runReviewSuite } from '../../suites/review-suite.js';

class ThemedDeck extends ReviewDeck {
  protected override renderQuestion(model: QuestionViewModel, acts: QuestionActs) {
    return html`<div class="card">${super.renderQuestion(model, acts)}</div>`;
  }
}

runReviewSuite(ReviewDeck, 'review-deck');
runReviewSuite(ThemedDeck, 'themed-deck');
