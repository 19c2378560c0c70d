/** Names of the highlights that all threads of a page share; page.css or a page's own sheet may draw them otherwise. */
export type MarkName = 'learnlets-passage' | 'learnlets-passage-current';

const accent = 'var(--learnlets-color-accent, light-dark(#2456c4, #9db9ff))';

/** In a layer, so that any rule of the page is stronger. */
const rules = `@layer learnlets {
  ::highlight(learnlets-passage) {
    background-color: color-mix(in oklab, ${accent} 12%, transparent);
    text-decoration: underline dotted ${accent};
  }
  ::highlight(learnlets-passage-current) {
    background-color: color-mix(in oklab, ${accent} 28%, transparent);
    text-decoration: underline ${accent};
  }
  @media (forced-colors: active) {
    ::highlight(learnlets-passage), ::highlight(learnlets-passage-current) { background-color: Mark; color: MarkText; }
  }
}`;

let isStyled = false;

/** Marks passages of the page with the CSS Custom Highlight API; where the browser has none, they are found by their quotes alone. */
export class PassageMarks {
  readonly #ranges = new Map<Range, MarkName>();

  /** Marks these, and nothing else. */
  show(ranges: ReadonlyMap<Range, MarkName>): void {
    if (!('highlights' in CSS)) return;
    for (const [range, name] of this.#ranges) {
      if (ranges.get(range) === name) continue;
      CSS.highlights.get(name)?.delete(range);
      this.#ranges.delete(range);
    }
    for (const [range, name] of ranges) {
      if (this.#ranges.has(range)) continue;
      style();
      const marks = CSS.highlights.get(name) ?? new Highlight();
      CSS.highlights.set(name, marks.add(range));
      this.#ranges.set(range, name);
    }
  }
}

function style(): void {
  if (isStyled) return;
  isStyled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}
