/** Longer keys would make every activity IRI a paragraph. */
const maxSlug = 32;

/** What stands in a key as it is; all else is lost in a slug, so a hash tells such texts apart. */
const plain = /^[A-Za-z0-9_]+(?: [A-Za-z0-9_]+)*[.?!:]?$/u;

/** Most texts need no folding, and keys are made for every answer of a page. */
const folded = /^[!-~]+(?: [!-~]+)*$/u;

/**
 * Names a question or choice by what it says: `What-is-the-capital-of-France`, `Sao-Paulo-1b0zit7`.
 *
 * The same text always gives the same key, whatever stands around it; letter case counts (`mg` is not `Mg`), spacing and one
 * closing mark do not. Where the slug does not say it all, a hash of the whole text follows it.
 */
export function contentKey(text: string): string {
  const isFolded = folded.test(text);
  const said = isFolded ? text : text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (said.length <= maxSlug && plain.test(said)) return said.replace(/[.?!:]$/u, '').replaceAll(' ', '-');
  const letters = isFolded ? said : said.normalize('NFKD').replace(/\p{M}/gu, '');
  const slug = cutAtWord(letters.replace(/[^A-Za-z0-9_]+/gu, '-').replace(/^-|-$/gu, ''));
  return slug === '' ? hash(said) : `${slug}-${hash(said)}`;
}

function cutAtWord(slug: string): string {
  if (slug.length <= maxSlug) return slug;
  const end = slug.lastIndexOf('-', maxSlug);
  return slug.slice(0, end > 0 ? end : maxSlug);
}

/** FNV-1a over UTF-16 code units, 32 bits in base 36: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0).toString(36);
}
