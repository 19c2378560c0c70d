/** Words that turn a sentence into its opposite, folded: English, German, Spanish, French, Italian, Portuguese, Arabic. */
const negation = new RegExp(
  [
    'not?|non|none|never|nobody|nothing|neither|nor|without|except|unless|cannot',
    '(is|are|was|were|do|does|did|ca|could|should|would|wo|must|has|have|had|need)nt',
    'nicht|nichts|kein(e[mnrs]?)?|nie|niemals|niemand|ohne|au(ss|ß)er|weder',
    'nunca|jamas|ningun([oa]s?)?|nadie|nada|ni|sin|excepto|salvo|tampoco',
    'ne|pas|jamais|aucune?|rien|sans|sauf|mai|nessun[oa]?|senza|nao|nenhuma?|sem',
    '[وف]?(لا|لم|لن|لست|ليس(ت|وا)?|غير|بدون|دون|عدا|سوى|الا)|بلا',
  ]
    .map((words) => `^(${words})$`)
    .join('|'),
  'u',
);

/** Numbers with their sign, words, and signs that compare or compute. */
const tokens =
  /(?:(?:^|[ (])-)?\p{N}+(?:[.,:\u066b\u066c]\p{N}+)*|[\p{L}\p{M}]+|[%‰<>=≤≥≠±+×÷*&|^~!#°$€£√∞]/gu;

/** What changes the meaning of a folded text however little it is: its numbers, negations and signs, in order. */
function crux(text: string): string {
  const found = Array.from(text.matchAll(tokens), ([token]) => token.replace(/^[ (]/u, ''));
  return found.filter((token) => !/^\p{L}/u.test(token) || negation.test(token)).join(' ');
}

/** Pairs of letters of a text, counted: what Dice's coefficient compares. */
function pairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let index = 0; index < text.length - 1; index += 1) {
    const pair = text.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Whether one slip of the finger parts two texts: a letter too many, too few, another, or two swapped. */
function isOneSlip(left: string, right: string): boolean {
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let [a, b] = [left.length, right.length];
  while (a > start && b > start && left[a - 1] === right[b - 1]) [a, b] = [a - 1, b - 1];
  const [gone, come] = [left.slice(start, a), right.slice(start, b)];
  return (gone.length < 2 && come.length < 2) || (gone.length === 2 && gone === [...come].reverse().join(''));
}

/** In fewer letters than this one slip makes another word: `left` is not `lift`. */
const minSlipped = 5;

/**
 * How alike two folded texts are, 0 to 1: Dice's coefficient over pairs of letters.
 *
 * It is hard on short texts, where one slip breaks many of few pairs; so one slip is never taken for more.
 */
export function likeness(left: string, right: string): number {
  if (left === right) return 1;
  const a = pairs(left);
  const b = pairs(right);
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  const total = Math.max(0, left.length - 1) + Math.max(0, right.length - 1);
  const dice = total === 0 ? 0 : (2 * shared) / total;
  const slipped = Math.min(left.length, right.length) >= minSlipped && isOneSlip(left, right);
  return slipped ? Math.max(dice, 0.9) : dice;
}

/** From this likeness on two texts differ by a typo or a word, not by what they say. */
export const sameText = 0.8;

/** Whether two folded texts have the same numbers, negations and signs. */
export const sameCrux = (left: string, right: string): boolean =>
  left === right || crux(left) === crux(right);

/** Whether two folded texts say the same: nearly the same letters, and exactly the same numbers, negations and signs. */
export const sameMeaning = (left: string, right: string): boolean =>
  left === right || (likeness(left, right) >= sameText && sameCrux(left, right));
