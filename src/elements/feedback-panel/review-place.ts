/** Where something was explained. */
export interface Place {
  readonly title: string;
  readonly address: string;
  readonly minutes?: number;
}

/** Words that most people read in a minute. */
const wordsAMinute = 200;

/**
 * The text before a quiz or scenario of this page: the nearest heading that can be linked to, and how long the text below it takes.
 *
 * Where an author gave no advice, this is what there is to read again.
 */
export function placeBefore(key: string): Place | undefined {
  const asked = document.getElementById(key);
  if (!asked) return undefined;
  const heading = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].findLast(
    (each) =>
      each.compareDocumentPosition(asked) & Node.DOCUMENT_POSITION_FOLLOWING &&
      !asked.contains(each) &&
      fragmentOf(each) !== '',
  );
  const title = heading?.textContent.replace(/\s+/gu, ' ').trim();
  if (!heading || !title) return undefined;
  const minutes = minutesBetween(heading, asked);
  return { title, address: `#${fragmentOf(heading)}`, ...(minutes > 0 && { minutes }) };
}

/** The id that a heading is linked by: its own, or that of the section it begins. */
function fragmentOf(heading: Element): string {
  const section = heading.parentElement?.closest('section[id]');
  return heading.id || (section?.querySelector('h1,h2,h3,h4,h5,h6') === heading ? section.id : '');
}

/** Whole minutes of reading; 0 where there is next to nothing, or nothing with words that can be counted. */
function minutesBetween(start: Element, end: Element): number {
  const range = document.createRange();
  range.setStartAfter(start);
  range.setEndBefore(end);
  const words = range.toString().split(/\s+/u).length;
  return words < wordsAMinute / 4 ? 0 : Math.max(1, Math.round(words / wordsAMinute));
}
