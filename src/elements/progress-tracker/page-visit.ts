import type { Learning } from '../../domain/ports.js';
import { allItems, type Course } from '../../domain/progress/course.js';
import { experienced } from '../../domain/progress/visit.js';

/** Learners and pages of which this document has told already. */
const told = new Set<string>();

/** Tells that the learner is on a page of the list: once for each visit, however many trackers stand there. */
export async function tellVisit(learning: Learning, course: Course): Promise<void> {
  const { page } = learning;
  if (!allItems(course.items).some(({ activity }) => activity === page.id)) return;
  const visit = `${await learning.registration()} ${page.id}`;
  if (told.has(visit)) return;
  told.add(visit);
  await learning.commit({ acts: [experienced(page)] });
}
