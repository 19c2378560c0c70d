export { readFeedback, type FeedbackReading } from './feedback.js';
