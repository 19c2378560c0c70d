import type { Weekday } from './days.js';

/** What newer platforms know of a locale's week; a property in some, a method in others. */
interface WithWeek {
  readonly weekInfo?: { readonly firstDay: number };
  getWeekInfo?(): { readonly firstDay: number };
}

/** Regions whose week does not start on Monday, for platforms without `weekInfo`: CLDR, supplemental/weekData.xml. */
const sunday =
  /^(AG|AS|BD|BR|BS|BT|BW|BZ|CA|CO|DM|DO|ET|GT|GU|HK|HN|ID|IL|IN|IS|JM|JP|KE|KH|KR|LA|MH|MM|MO|MT|MX|MZ|NI|NP|PA|PE|PH|PK|PR|PT|PY|SA|SG|SV|TH|TT|TW|UM|US|VE|VI|WS|YE|ZA|ZW)$/u;
const saturday = /^(AF|BH|DJ|DZ|EG|IQ|IR|JO|KW|LY|OM|QA|SD|SY)$/u;

/**
 * The day on which a week starts for a learner.
 *
 * @param language - What the page speaks (BCP 47). Where it names no region, that of the learner's own languages counts, if they speak
 *   it too: a page in English does not start the week of a reader in London on Sunday.
 */
export function weekStart(language: string, own: readonly string[] = []): Weekday {
  const locales = [language, ...own].map(localeOf).filter((locale) => locale !== undefined);
  const [first] = locales;
  const wanted: (Intl.Locale & WithWeek) | undefined =
    locales.find((locale) => locale.region !== undefined && locale.language === first?.language) ?? first;
  if (!wanted) return 1;
  const week = wanted.getWeekInfo?.() ?? wanted.weekInfo;
  return (week?.firstDay as Weekday | undefined) ?? byRegion(wanted.maximize().region ?? '');
}

/** What the table says of a region. */
export function byRegion(region: string): Weekday {
  if (saturday.test(region)) return 6;
  return sunday.test(region) ? 7 : 1;
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    // An author's `lang` may hold anything.
    return undefined;
  }
}
