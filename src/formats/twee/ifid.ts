/**
 * The name under which Twine knows a story, made from a key: the same key, the same name.
 *
 * A UUID in capitals, as Twine wants it; version 8, which stands for hashes of one's own: https://www.rfc-editor.org/rfc/rfc9562
 */
export function ifidOf(key: string): string {
  const digits = [0, 1, 2, 3].map((seed) => hash(key, seed).toString(16).padStart(8, '0')).join('');
  const variant = '89ab'.charAt(parseInt(digits.charAt(16), 16) % 4);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20),
  ]
    .join('-')
    .toUpperCase();
}

/** FNV-1a over UTF-16 code units with a seed, its bits then mixed: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string, seed: number): number {
  let sum = Math.imul(0x811c9dc5 ^ seed, 0x01000193);
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}
