/** What reads and draws words with marks or mentions; fetched with the first comment that has some. */
export { readComment } from '../../../formats/comment/read-comment.js';
export { blocksView } from './blocks-view.js';
