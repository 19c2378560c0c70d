import { isAuthorPresent } from '../../controllers/author-mode.js';
import type { Feedback } from '../../domain/feedback/model.js';
import type { FeedbackReading } from '../../formats/html/feedback/index.js';

/** What is fetched on need, and only then; shared by all panels of a page. */
export const parts: {
  /** What asks the learner. */
  rating?: typeof import('./rating/panel-rating.js');
  /** What judges the conditions of an author's advice. */
  conditions?: typeof import('../../domain/feedback/condition.js');
  /** What an author is shown. */
  problems?: typeof import('../../internal/problems-view.js');
} = {};

const nothingWritten: Feedback = { advice: [], reasons: [], levels: [] };

/** What a panel is that its author left empty. */
export const emptyReading: FeedbackReading = {
  model: nothingWritten,
  problems: [],
  foreign: { before: [], after: [] },
};

/** Reads what the author wrote; most panels are empty. */
export async function readAuthored(host: Element): Promise<FeedbackReading> {
  if (!host.hasChildNodes()) return emptyReading;
  const { readFeedback } = await import('../../formats/html/feedback/index.js');
  const reading = readFeedback(host, /^(?:rating|both)$/u.test(host.getAttribute('mode') ?? ''));
  if (reading.model.advice.length > 0)
    parts.conditions ??= await import('../../domain/feedback/condition.js');
  if (reading.problems.length > 0 && isAuthorPresent()) {
    parts.problems ??= await import('../../internal/problems-view.js');
  }
  return reading;
}

export const loadRating = async (): Promise<void> => {
  parts.rating ??= await import('./rating/panel-rating.js');
};
