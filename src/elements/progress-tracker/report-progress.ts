import type { DocumentKeeper } from '../../controllers/document-keeper.js';
import {
  contentOf,
  report,
  usualMilestones,
  type CoursePlace,
  type ReportDocument,
} from '../../domain/progress/report.js';
import type { CourseProgress } from '../../domain/progress/roll-up.js';

export { readReport } from '../../domain/progress/report.js';

/** What was reported of a list, and the content of which it was when it last was of what is shown here. */
export interface Reported {
  readonly keeper: DocumentKeeper<ReportDocument>;
  known?: string;
}

/** Reports what there is to report, once for all tabs: whoever comes second finds it in the document. */
export async function reportProgress(
  reported: Reported,
  place: CoursePlace,
  progress: CourseProgress,
  milestones: readonly number[],
): Promise<void> {
  const { keeper } = reported;
  const content = contentOf(place.course);
  const change = (before: ReportDocument | undefined) => {
    if (before?.content === content) reported.known = content;
    // A page that was opened before an edit leaves the word to those that know the list as it is now.
    if (reported.known === content && before && before.content !== content) return undefined;
    return report(place, progress, before, [...usualMilestones, ...milestones]);
  };
  if (change(keeper.document)) await keeper.commit(change, () => (reported.known = content));
}
