import { messages as english } from './en.js';
import type { Messages } from './messages.js';

/** Messages together with the language they are in. */
export interface Locale {
  /** BCP 47 tag that numbers, lists and plurals follow. */
  readonly tag: string;
  readonly messages: Messages;
}

type Load = () => Promise<{ readonly messages: Partial<Messages> }>;

/** Languages that come along, fetched when a page asks for them. */
const loaders = new Map<string, readonly Load[]>([
  ['ar', [() => import('./ar.js')]],
  ['de', [() => import('./de.js')]],
  ['es', [() => import('./es.js')]],
]);

/** What came along or was fetched, and what the host added; the host's words win. */
const shipped = new Map<string, Partial<Messages>>([['en', english]]);
const added = new Map<string, Partial<Messages>>();

/** What is on its way: all who ask share one wait, and one warning. */
const loading = new Map<string, Promise<void>>();

const locales = new Map<string, Locale>();
const listeners = new Set<() => void>();

function changed(): void {
  locales.clear();
  for (const listener of listeners) listener();
}

/**
 * Adds a language, or changes words of one: `addMessages('fr', { check: 'Vérifier', … })`.
 *
 * What is left out comes from the wider language (`es` for `es-PE`), else from English. Elements on the page change at once.
 */
export function addMessages(language: string, messages: Partial<Messages>): void {
  const tag = language.toLowerCase();
  added.set(tag, { ...added.get(tag), ...messages });
  changed();
}

/** Words that only some pages need come with the element that says them: English at once, the others when asked for. */
export function shipMessages(words: Partial<Messages>, languages: Readonly<Record<string, Load>>): void {
  ship('en', words);
  for (const [tag, load] of Object.entries(languages)) loaders.set(tag, [...(loaders.get(tag) ?? []), load]);
  changed();
}

const ship = (tag: string, words: Partial<Messages>): void =>
  void shipped.set(tag, { ...shipped.get(tag), ...words });

/** Hears when messages were added or have arrived. Returns what ends it. */
export function onMessages(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** `es-PE` → `es`, `es-pe`: from wide to narrow. */
function lineage(language: string): string[] {
  const parts = language.toLowerCase().split('-');
  return parts.map((_, index) => parts.slice(0, index + 1).join('-'));
}

/** Whether `Intl` takes the tag; an author's `lang` may hold anything (`de-`, `de_DE`), and `Intl` throws on what is no tag. */
function isSound(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** The best messages at hand for a language (BCP 47): `es-PE`, else `es`, else English. */
export function localeFor(language: string): Locale {
  const cached = locales.get(language);
  if (cached) return cached;
  const tags = lineage(language);
  const layers = tags
    .flatMap((tag) => [shipped.get(tag), added.get(tag)])
    .filter((layer) => layer !== undefined);
  // Words and numbers go together: where the words fall back to English, so do the numbers.
  const locale: Locale = {
    tag: (layers.length > 0 && [language, tags[0] ?? ''].find(isSound)) || 'en',
    messages: Object.assign({}, shipped.get('en'), added.get('en'), ...layers) as Messages,
  };
  locales.set(language, locale);
  return locale;
}

/**
 * Fetches the messages of a language if they come along and are not here yet; `undefined` when there is nothing to wait for.
 *
 * Never fails: where the file cannot be had, the page goes on in English.
 */
export function loadLocale(language: string): Promise<void> | undefined {
  const tag = lineage(language)[0] ?? '';
  const loads = loaders.get(tag);
  if (loads === undefined) return loading.get(tag);
  loaders.delete(tag);
  const arrival = Promise.all([loading.get(tag), ...loads.map((load) => fetchWords(tag, load))]).then(() => {
    if (loading.get(tag) === arrival) loading.delete(tag);
    changed();
  });
  loading.set(tag, arrival);
  return arrival;
}

const fetchWords = (tag: string, load: Load): Promise<void> =>
  load().then(
    ({ messages }) => ship(tag, messages),
    (cause: unknown) => {
      console.warn(
        `learnlets: the messages for "${tag}" could not be loaded; the page goes on in English.`,
        cause,
      );
    },
  );
