import type { TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { pause } from './pause.js';

/** More than a screen shows; so many are drawn in a few milliseconds. */
const TURN = 20;

type Draw<Item> = (item: Item) => TemplateResult;

class InTurns extends AsyncDirective {
  #drawn = TURN;
  #items: readonly unknown[] = [];
  #draw: Draw<unknown> | undefined;
  #isAtIt = false;

  override render<Item>(items: readonly Item[], draw: Draw<Item>): TemplateResult[] {
    this.#items = items;
    this.#draw = draw as Draw<unknown>;
    void this.#goOn();
    return this.#parts();
  }

  override reconnected(): void {
    void this.#goOn();
  }

  #parts(): TemplateResult[] {
    return this.#items.slice(0, this.#drawn).map(this.#draw!);
  }

  async #goOn(): Promise<void> {
    if (this.#isAtIt) return;
    this.#isAtIt = true;
    while (this.#drawn < this.#items.length) {
      await pause();
      if (!this.isConnected) break;
      this.#drawn += TURN;
      this.setValue(this.#parts());
    }
    this.#isAtIt = false;
  }
}

/** Draws a long list from its start on, so many items at once, and lets the page answer between. */
export const inTurns = directive(InTurns) as <Item>(items: readonly Item[], draw: Draw<Item>) => unknown;
