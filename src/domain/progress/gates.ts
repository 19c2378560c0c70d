import { allItems, counts, isStep, type Course, type CourseItem } from './course.js';

/**
 * Keys of items whose gate can open: doing all that is not locked, again and again, gets there.
 *
 * Two items that wait for each other, or for what nobody can do, would lock the learner out for good: such a gate is none.
 */
export function openableGates({ items }: Course): ReadonlySet<string> {
  const done = new Set<string>();
  const opened = new Set<string>();
  const known = new Set(allItems(items).map(({ key }) => key));
  const visit = (item: CourseItem, isShut: boolean): void => {
    const waits = item.gate && item.after.some((key) => known.has(key) && !done.has(key));
    if (item.gate && !isShut && !waits) opened.add(item.key);
    for (const child of item.children) visit(child, isShut || waits);
    const needed = item.children.filter(counts);
    const isDone = isStep(item)
      ? !isShut && !waits
      : needed.length > 0 && needed.every(({ key }) => done.has(key));
    if (isDone) done.add(item.key);
  };
  for (let before = -1; before < done.size + opened.size;) {
    before = done.size + opened.size;
    for (const item of items) visit(item, false);
  }
  return opened;
}
