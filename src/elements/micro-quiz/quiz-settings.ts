/** The usual pass mark. */
const usualMark = 0.8;

/** Fetched where something is wrong: most pages need no words for it. */
const tell = (element: Element, name: 'max-attempts' | 'pass-mark', value: unknown): void =>
  void import('./quiz-given.js').then(({ tellSetting }) => tellSetting(element, name, value));

/** Attempts as a whole number, `0` where no limit is set or it makes no sense; a removed attribute leaves null. */
export function soundAttempts(element: Element, value: number | null): number {
  if (value !== null && Number.isInteger(value) && value >= 0) return value;
  if (value !== null) tell(element, 'max-attempts', value);
  return 0;
}

/** A share above 0 and up to 1. */
export function soundMark(element: Element, value: number | null): number {
  if (value !== null && value > 0 && value <= 1) return value;
  if (value !== null) tell(element, 'pass-mark', value);
  return usualMark;
}
