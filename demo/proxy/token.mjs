import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Makes and opens short texts that only who knows the key can have made: a value, until when it holds, and a seal (HMAC-SHA-256).
 * Whoever holds one can read it: nothing secret belongs inside.
 *
 * @param {string | Buffer} key at least 32 random bytes, the same on all machines of the site
 * @param {() => number} now milliseconds since 1970
 */
export function makeSeals(key, now = Date.now) {
  const sealOf = (text) => createHmac('sha256', key).update(text).digest();

  return {
    /** @param {string} use what it is for, so that none is taken for another */
    make(use, value, milliseconds) {
      const text = Buffer.from(JSON.stringify({ use, value, end: now() + milliseconds })).toString(
        'base64url',
      );
      return `${text}.${sealOf(text).toString('base64url')}`;
    },

    /** The value; undefined where it was made by others, for something else, or is too old. */
    open(use, sealed) {
      const [text = '', seal = ''] = String(sealed).split('.');
      const given = Buffer.from(seal, 'base64url');
      const right = sealOf(text);
      if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
      const { use: made, value, end } = JSON.parse(Buffer.from(text, 'base64url').toString());
      return made === use && now() < end ? value : undefined;
    },
  };
}
