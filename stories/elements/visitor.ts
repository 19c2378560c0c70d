import { userEvent, waitFor } from 'storybook/test';

/** Finds a node, or throws so that it is looked for again. */
export function need<Found>(found: Found | null | undefined, what: string): Found {
  if (!found) throw new Error(`there is no ${what}`);
  return found;
}

/** Looks again until it throws no more; a busy machine may need long for what takes a moment. */
export const until = <Result>(look: () => Result): Promise<Result> => waitFor(look, { timeout: 8000 });

/** Waits until the first element of this name has drawn what a selector finds. */
export const drawn = <Name extends keyof HTMLElementTagNameMap>(
  canvas: Element,
  name: Name,
  selector = '[role="status"]',
): Promise<HTMLElementTagNameMap[Name]> =>
  until(() => {
    const found = need(canvas.querySelector(name), name);
    need(found.shadowRoot?.querySelector(selector), `${selector} in ${name}`);
    return found;
  });

/** What a learner does with the element of a story, in any language: by parts and places, never by words. */
export class Visitor<Visited extends HTMLElement> {
  readonly element: Visited;

  constructor(element: Visited) {
    this.element = element;
  }

  /** Waits for a part, at a place from 0. */
  sees(part: string, place = 0): Promise<HTMLElement> {
    return until(() => need(this.all(part)[place], `part "${part}"`));
  }

  /** Presses a part, at a place from 0. */
  async presses(part: string, place?: number): Promise<void> {
    await userEvent.click(await this.sees(part, place));
  }

  protected all(part: string): HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? [])];
  }
}
