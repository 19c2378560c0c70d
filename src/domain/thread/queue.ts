import type { Deed } from './act.js';
import type { Comment } from './thread.js';

/**
 * What moderators are to look at: what people report, most reported first, then what waits for approval, oldest first.
 *
 * What is hidden or removed needs no look any more, whatever is reported of it. Others than moderators see no reports, and of what waits
 * only their own.
 */
export const queueOf = (comments: readonly Comment[]): readonly Comment[] =>
  comments
    .filter(
      ({ status, reports, unapproved }) =>
        (status === 'shown' || status === 'pending') && (reports.length > 0 || unapproved),
    )
    .sort((a, b) => b.reports.length - a.reports.length || Date.parse(a.time) - Date.parse(b.time));

/** Shows a comment in spite of the reports that are known. */
export const restoring = ({ id, reports }: Comment): Extract<Deed, { readonly kind: 'restore' }> => ({
  kind: 'restore',
  target: id,
  reports: reports.map((report) => report.id),
});
