import { warnOnce } from '../../internal/warn-once.js';

/** How progress is drawn. */
export const views = ['list', 'bar', 'ring', 'path', 'calendar'] as const;

export type TrackerView = (typeof views)[number];

/** The view that is wanted; the list where that makes no sense. */
export function soundView(element: Element, view: string | null): TrackerView {
  const known = views.find((each) => each === view);
  if (!known && view !== null) {
    warnOnce('unknown-view', element, `view is "${view}". Write ${views.join(', ')}, or leave it out.`);
  }
  return known ?? 'list';
}

/** The percentages at which progress is reported beside the usual ones. */
export function soundMilestones(element: Element, text: string | null): readonly number[] {
  const words = (text ?? '').split(/[\s,]+/u).filter((word) => word !== '');
  const wrong = words.find((word) => !/^([1-9]\d?|100)$/u.test(word));
  if (wrong !== undefined) {
    warnOnce(
      'unknown-milestone',
      element,
      `"${wrong}" is no milestone. Write whole numbers from 1 to 100: milestones="10 90".`,
    );
  }
  return words.filter((word) => /^([1-9]\d?|100)$/u.test(word)).map(Number);
}
