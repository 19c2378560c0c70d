/** A trace is kept for every answered question: what stands beyond this many characters is not compared. */
const maxText = 1000;

/**
 * Folds a text to what its meaning can hang on.
 *
 * Case, accents and vowel marks, spacing, quotes and the marks that end a sentence do not count; numbers and signs do:
 * `a && b` is not `a || b`.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/gu, '')
    .toLowerCase()
    .replace(/[\p{Cf}\p{Pi}\p{Pf}"'`´„¿¡]/gu, '')
    .replace(/[‐‑–—−]/gu, '-')
    .replace(/[.,;:!?…،؛؟。]+(?=\s|$)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, maxText);
