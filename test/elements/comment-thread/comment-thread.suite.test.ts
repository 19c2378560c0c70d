import { html, type TemplateResult } from 'lit';
import '../../../src/define/learning-scope.js';
import { CommentThread } from '../../../src/elements/comment-thread/comment-thread.js';
import type { Comment } from '../../../src/domain/thread/thread.js';
import { runThreadSuite } from '../../suites/thread-suite.js';

/** As the skin of a learning platform does: its own frame around a comment, everything else as it is. */
class CardThread extends CommentThread {
  protected override renderComment(comment: Comment, drawn: TemplateResult) {
    return html`<div class="card">${super.renderComment(comment, drawn)}</div>`;
  }
}

runThreadSuite(CommentThread, 'comment-thread');
runThreadSuite(CardThread, 'card-thread');
