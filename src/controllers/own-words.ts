/** Where elements say words of their own; an author's prose stands in none of these. */
const places =
  '.count,.instruction,.notice,.gap,.verdict,.acts,.outcome,.attempts,.typed > .label,.tag,.unseen:not([role]),.answer,.own';

let rightToLeft: CSSStyleSheet | undefined;

/** The direction that the page sets on an element or around it, across shadow roots. */
function hasDirection(element: Element): boolean {
  for (let node: Element | undefined = element; node;) {
    if (node.closest('[dir]')) return true;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return false;
}

/**
 * Says of an element's own words which language they are in, and which way they run, where they differ from what is around them.
 *
 * @param foreign - Whether the author's prose is in another language.
 */
export function markOwnWords(host: Element, tag: string, isRtl: boolean, foreign: boolean): void {
  const root = host.shadowRoot;
  if (!root) return;
  const isTurned = isRtl && !foreign && !hasDirection(host);
  if (isTurned && !rightToLeft) {
    rightToLeft = new CSSStyleSheet();
    rightToLeft.replaceSync(':host { direction: rtl; }');
  }
  const others = root.adoptedStyleSheets.filter((sheet) => sheet !== rightToLeft);
  if (isTurned !== others.length < root.adoptedStyleSheets.length) {
    root.adoptedStyleSheets = isTurned && rightToLeft ? [...others, rightToLeft] : others;
  }
  const isAgainst = isRtl !== (getComputedStyle(host).direction === 'rtl');
  for (const element of root.querySelectorAll(places)) {
    set(element, 'lang', foreign ? tag : undefined);
    set(element, 'dir', foreign && isAgainst ? (isRtl ? 'rtl' : 'ltr') : undefined);
  }
}

function set(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
