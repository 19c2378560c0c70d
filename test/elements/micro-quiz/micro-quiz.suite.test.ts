import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { MicroQuiz } from '../../../src/elements/micro-quiz/micro-quiz.js';
import type { QuestionViewModel } from '../../../src/questions/question-model.js';
import type { QuestionActs } from '../../../src/questions/question-view.js';
import '../../../src/define/micro-quiz.js';
import { runQuizSuite } from '../../suites/quiz-suite.js';

/** As the skin of a learning platform does: its own frame, its own styles, everything else as it is. */
class CardQuiz extends MicroQuiz {
  static override styles: CSSResultGroup = [
    MicroQuiz.styles,
    css`
      .card {
        padding: 1rem;
        border: 1px solid currentColor;
      }
    `,
  ];

  protected override renderQuestion(model: QuestionViewModel, acts: QuestionActs): TemplateResult {
    return html`<div class="card">${super.renderQuestion(model, acts)}</div>`;
  }
}

runQuizSuite(MicroQuiz, 'micro-quiz');
runQuizSuite(CardQuiz, 'card-quiz');
