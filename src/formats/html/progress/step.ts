import { attributeOf, childrenOf, findAll, isList, isSilent, tagOf } from '../dom.js';
import { takeBraces } from '../scenario/braces.js';
import { isAnchor } from '../scenario/names.js';
import { wordsOf } from '../text.js';
import type { CourseNotes } from './problems.js';
import { minutesOfTime, readSettings, type StepSettings } from './settings.js';

/** What one list item says of itself, before the lists in it. */
export interface Lead extends StepSettings {
  readonly title: string;
  readonly note?: string;
  readonly href?: string;
}

/** The lists of an item, which say what it holds and what is learned there. */
export const listsIn = (node: Node): Element[] =>
  Array.from(childrenOf(node)).flatMap((child) => {
    const tag = tagOf(child);
    if (isList(tag)) return [child as Element];
    return tag === 'div' || tag === 'section' ? listsIn(child) : [];
  });

/** Reads the words of an item; the author's nodes stay as they are. */
export function readLead(item: Element, notes: CourseNotes): Lead {
  const words = document.createDocumentFragment();
  copyLead(item, words);
  const marks = findAll(words, 'a').filter(isAnchor);
  for (const mark of marks) mark.remove();
  const [link, second] = findAll(words, 'a[href]');
  if (link && second && attributeOf(second, 'href') !== attributeOf(link, 'href'))
    notes.add('two-links', item, wordsOf([second]));
  const settings: StepSettings = {};
  for (const time of findAll(words, 'time')) {
    const minutes = minutesOfTime(attributeOf(time, 'datetime') ?? wordsOf([time]));
    if (minutes === undefined) continue;
    settings.minutes = minutes;
    time.remove();
  }
  takeBraces(words, [], ({ text }) => {
    const unknown = readSettings(text, settings);
    for (const clause of unknown) notes.add('unknown-setting', item, clause);
    return unknown.length < text.split(';').length;
  });
  const title = wordsOf(link ? [link] : childrenOf(words));
  const href = link ? (attributeOf(link, 'href') ?? '').trim() : '';
  link?.remove();
  const note = link ? plainNote(wordsOf(childrenOf(words))) : '';
  return { ...settings, title, ...(note !== '' && { note }), ...(href !== '' && { href }) };
}

/** What is left where a link and a time were taken out: `, about ()`. */
const plainNote = (text: string): string =>
  text
    .replace(/\(\s*\)|\[\s*[xX]?\s*\]/gu, '')
    .replace(/^[\s,;:.·–—-]+|[\s,;·–—-]+$/gu, '')
    .replace(/\s+/gu, ' ');

function copyLead(from: Node, to: Node): void {
  for (const child of childrenOf(from)) {
    const tag = tagOf(child);
    if (isList(tag) || isSilent(tag)) continue;
    const copy = document.importNode(child, tag === '#text' || !hasList(child));
    to.appendChild(copy);
    if (tag !== '#text' && hasList(child)) copyLead(child, copy);
  }
}

const hasList = (node: Node): boolean => node instanceof Element && findAll(node, 'ol, ul').length > 0;
