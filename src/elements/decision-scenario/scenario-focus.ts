/** Where a step begins for the one who comes to it. */
export const stepStart = '.title, .blocks[tabindex]';

/** Moves the focus to where the learner's next act is; the top of a new step comes into sight with it. */
export function moveFocus(root: ParentNode, target: string): void {
  const isStep = target === stepStart;
  // What the decision led to stands above the heading, and must not be scrolled away.
  root.querySelector<HTMLElement>(target)?.focus({ preventScroll: isStep });
  const step = isStep ? root.querySelector('.step') : null;
  const { top = 0 } = step?.getBoundingClientRect() ?? {};
  if (top < 0 || top > innerHeight / 2) step?.scrollIntoView();
}
