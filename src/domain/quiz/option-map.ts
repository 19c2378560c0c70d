import { likeness, sameCrux, sameMeaning } from './likeness.js';

/** Folded text of each option by id. */
type Options = Readonly<Record<string, string>>;

/** From this likeness on the one option left without a partner may be the one that was reworded. */
const reworded = 0.6;

/**
 * Today's id of each option of then.
 *
 * The id counts where it still names the same text, else the text itself, else the id, else a text that is nearly it: with
 * other numbers or a negation it is another option, however alike the letters. Options that are gone are not in the map;
 * nor are pictures, which have no text, under another id.
 */
export function mapOptions(before: Options, after: Options): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const old = new Map(Object.entries(before));
  const free = new Map(Object.entries(after));
  const pair = (fits: (id: string, text: string, now: string, textNow: string) => boolean) => {
    for (const [id, text] of old) {
      const partner = [...free].find(([now, textNow]) => fits(id, text, now, textNow));
      if (partner === undefined) continue;
      map.set(id, partner[0]);
      free.delete(partner[0]);
      old.delete(id);
    }
  };
  pair((id, text, now, textNow) => id === now && sameMeaning(text, textNow));
  pair((_, text, __, textNow) => text !== '' && text === textNow);
  pair((id, _, now) => id === now);
  for (const limit of [0.9, 0.8, 0.7, reworded]) {
    pair(
      (_, text, __, textNow) => text !== '' && likeness(text, textNow) >= limit && sameCrux(text, textNow),
    );
  }
  return map;
}
