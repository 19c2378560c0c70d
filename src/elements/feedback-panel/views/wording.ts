import { blankMarker } from '../../../domain/question/model.js';
import type { LanguageMap } from '../../../domain/xapi/types.js';

/** Words, with their language where it is not that of what is around them. */
export interface Wording {
  readonly text: string;
  readonly lang?: string;
}

const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The first line of a name in the language that is nearest to the wanted one; `undefined` where there is no name. */
export function wordingIn(map: LanguageMap | undefined, tag: string): Wording | undefined {
  const all = Object.entries(map ?? {});
  const [lang, words] =
    all.find(([each]) => each === tag) ?? all.find(([each]) => baseOf(each) === baseOf(tag)) ?? all[0] ?? [];
  const text = words?.split('\n')[0]?.replaceAll(blankMarker, '…').trim();
  if (lang === undefined || !text) return undefined;
  const isOwn = lang === 'und' || baseOf(lang) === baseOf(tag);
  return isOwn ? { text } : { text, lang };
}
