/** Lines of iCalendar (RFC 5545). */

/** Octets that a line may have without its end (3.1). */
const MOST_OCTETS = 75;

/** A text as a value (3.3.11): control characters that are not allowed are left out. */
export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    // eslint-disable-next-line no-control-regex -- They are what is left out.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '')
    .replace(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n');

/** Lines joined as a file has them: each folded, and each ended. */
export const joined = (lines: readonly string[]): string =>
  lines.map((line) => `${folded(line)}\r\n`).join('');

/** Breaks a line that is too long, between characters: the rest goes on behind a space. */
export function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      text += '\r\n ';
      // The space counts.
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
