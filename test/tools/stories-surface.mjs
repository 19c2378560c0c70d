// Holds what elements show in stories against what custom-elements.json says they have.
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @typedef {Record<'parts' | 'slots' | 'states', Set<string>>} Surface */

/** Remembers what was seen, story by story. */
export class SurfaceCheck {
  /** @type {Map<string, { documented: Surface, seen: Surface }>} */
  #elements;
  /** @type {Map<string, string>} What → where it was seen. */
  #undocumented = new Map();

  /** @param {object} manifest A custom elements manifest. */
  constructor(manifest) {
    const names = (list) => new Set((list ?? []).map(({ name }) => name));
    const declarations = manifest.modules.flatMap(({ declarations = [] }) => declarations);
    this.#elements = new Map(
      declarations
        .filter(({ tagName }) => tagName)
        .map(({ tagName, cssParts, slots, cssStates }) => [
          tagName,
          {
            documented: { parts: names(cssParts), slots: names(slots), states: names(cssStates) },
            seen: { parts: new Set(), slots: new Set(), states: new Set() },
          },
        ]),
    );
  }

  /** Reads the manifest from the sources, as they are now. */
  static async fromSources() {
    return new SurfaceCheck(
      await cli({ argv: ['analyze', '--litelement', '--quiet'], cwd: root, noWrite: true }),
    );
  }

  /**
   * Looks at the page a story was drawn in.
   *
   * @param {import('playwright-core').Page} page
   * @param {string} story Its id.
   */
  async look(page, story) {
    const states = [...this.#elements].map(([tag, { documented }]) => [tag, [...documented.states]]);
    for (const [tag, surface] of Object.entries(await page.evaluate(surfacesIn, states))) {
      const { documented, seen } = this.#elements.get(tag);
      for (const [kind, names] of Object.entries(surface)) {
        for (const name of names) {
          seen[kind].add(name);
          if (!documented[kind].has(name)) this.#undocumented.set(`${kind} "${name}" of <${tag}>`, story);
        }
      }
    }
  }

  /** One line for each part or slot that was seen and is not documented. */
  undocumented() {
    return [...this.#undocumented].map(([what, story]) => `not documented: ${what}, seen in ${story}`);
  }

  /** What is documented and was in no story; to be asked after all stories were looked at. */
  unseen() {
    return [...this.#elements].flatMap(([tag, { documented, seen }]) =>
      Object.entries(documented).flatMap(([kind, names]) =>
        [...names]
          .filter((name) => !seen[kind].has(name))
          .map((name) => `in no story: ${kind} "${name}" of <${tag}>`),
      ),
    );
  }
}

/** Runs in the page. @param {[string, string[]][]} entries Tags with the states to ask for. */
function surfacesIn(entries) {
  const surfaces = {};
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (!element.shadowRoot) continue;
      visit(element.shadowRoot);
      const known = entries.find(([tag]) => tag === element.localName);
      if (!known) continue;
      const { parts, slots, states } = (surfaces[element.localName] ??= { parts: [], slots: [], states: [] });
      for (const node of element.shadowRoot.querySelectorAll('[part]')) parts.push(...node.part);
      for (const slot of element.shadowRoot.querySelectorAll('slot')) slots.push(slot.name);
      states.push(...known[1].filter((state) => element.matches(`:state(${state})`)));
    }
  };
  visit(document);
  return surfaces;
}
