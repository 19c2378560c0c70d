import './learning-scope.js';
import { CommentThread } from '../elements/comment-thread/comment-thread.js';

CommentThread.define();

declare global {
  interface HTMLElementTagNameMap {
    'comment-thread': CommentThread;
  }
}
