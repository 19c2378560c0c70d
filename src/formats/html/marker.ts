import { attributeOf, childrenOf, isLive, isOpaque, isRemark, isSilent, tagOf } from './dom.js';

/**
 * What an answer says of itself: right or wrong to choose (`x`, ` `), accepted or foreseen when typed (`=`, `~`); `?` is a marker
 * that means nothing.
 */
export type Sign = 'x' | ' ' | '=' | '~' | '?';

export interface Marker {
  readonly sign: Sign;
  /** Characters of the answer's first text that belong to the marker; none of a checkbox. */
  readonly length: number;
  /** Understood, but not written as it should be. */
  readonly typo: boolean;
  /** Whether it makes its list a question; round brackets and bare ticks stand in other lists, too. */
  readonly firm: boolean;
}

/** Characters that show nothing and that editors leave in a text: spaces, joiners, direction marks. */
const gap = '[\\s\\u200b-\\u200f\\u061c\\u2060\\ufeff]';
const pattern = new RegExp(
  `^${gap}*(?:([☐❏☑☒✓✔])|\\\\?([[［【(])([^\\[\\]]{0,3}?)\\\\?[\\]］】)])(?:(${gap}+|$)|)`,
  'u',
);

/** What looks like an x is one: nobody can tell them apart on the page. */
const signs: readonly (readonly [Sign, string])[] = [
  ['x', 'xXхХχΧｘＸ✓✔☑☒'],
  [' ', '_☐❏'],
  ['=', '=＝'],
  ['~', '~～'],
];

/** The marker at the start of a text. */
function markerIn(text: string): Marker | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [{ length }, box, bracket, inner = '', space] = match;
  const mark = box ?? inner.trim();
  const sign = mark === '' ? ' ' : (signs.find(([, marks]) => marks.includes(mark))?.[0] ?? '?');
  const isRound = bracket === '(';
  // `[1]` in a list of sources means nothing, `[note]` is text, and `[]string` is a type of a programming language.
  if (sign === '?' ? isRound || Array.from(mark).length > 1 : isRound ? sign !== 'x' && mark !== '' : false)
    return undefined;
  if (inner === '' && !box && space === undefined) return undefined;
  return {
    sign,
    length,
    typo: !box && (isRound || space === undefined || (mark !== '' && mark !== inner)),
    firm: !isRound && sign !== '?' && !(box && '✓✔'.includes(box)),
  };
}

/** So many characters of text are enough to find a marker. */
const enough = 8;

interface Lead {
  text: string;
  box?: Element;
}

/** Looks up the first words of an item and the checkbox before them; says whether it need look no further. */
function readLead(node: Node, lead: Lead): boolean {
  for (const child of childrenOf(node)) {
    const tag = tagOf(child);
    if (tag === '#text') {
      lead.text += (child as Text).data;
      if (lead.text.length >= enough && lead.text.trim().length >= enough) return true;
    } else if (tag === 'input') {
      if (attributeOf(child, 'type') !== 'checkbox' || lead.text.trim() !== '') return true;
      lead.box = child as Element;
    } else if (isSilent(tag)) continue;
    else if (
      /^(a|[uo]l)$/u.test(tag) ||
      isOpaque(tag) ||
      isLive(tag) ||
      isRemark(child, tag) ||
      readLead(child, lead)
    )
      return true;
  }
  return false;
}

function markerOf(item: Element): Marker | undefined {
  const lead: Lead = { text: '' };
  readLead(item, lead);
  const { text, box } = lead;
  if (!box) return markerIn(text);
  // Obsidian ticks the box for any character and says which; GitLab leaves it empty for [~]. Of the tick the attribute counts: a
  // learner or a script may have changed it since.
  const has = (name: string) => attributeOf(box, name) !== null;
  const mark =
    attributeOf(item, 'data-task') ?? (has('data-inapplicable') ? '~' : has('checked') ? 'x' : ' ');
  return { sign: '?', typo: false, ...markerIn(`[${mark}] `), length: 0, firm: true };
}

export interface MarkedItem {
  readonly item: Element;
  readonly marker: Marker | undefined;
}

/** The items of a list, where their markers make it a question. */
export function markedItems(list: Node): readonly MarkedItem[] | undefined {
  const items: MarkedItem[] = [];
  for (const child of childrenOf(list)) {
    if (tagOf(child) === 'li') items.push({ item: child as Element, marker: markerOf(child as Element) });
  }
  const has = (sign: Sign) => items.some(({ marker }) => marker?.sign === sign);
  const isQuestion =
    items.some(({ marker }) => marker?.firm) || (items.every(({ marker }) => marker) && has('x') && has(' '));
  return isQuestion ? items : undefined;
}
