const warned = new WeakMap<object, Set<string>>();

/**
 * Warns a developer or author on the console, once for each code and object.
 *
 * The text says what is wrong, what is valid, and what to do.
 */
export function warnOnce(code: string, subject: object, text: string): void {
  const codes = warned.get(subject) ?? new Set();
  if (codes.has(code)) return;
  codes.add(code);
  warned.set(subject, codes);
  console.warn(`learnlets ${code}: ${text}`, subject);
}
