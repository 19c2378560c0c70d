import { userEvent, waitFor } from 'storybook/test';
import type { DecisionScenario } from '../../src/index.js';

/** Finds a node, or throws so that `waitFor` asks again. */
function need<Found>(found: Found | null | undefined, what: string): Found {
  if (!found) throw new Error(`there is no ${what}`);
  return found;
}

/** Milliseconds: a busy machine may need long for what takes a moment. */
const timeout = 8000;

/** What a learner does with the scenario of a story, in any language: by parts and places, never by words. */
export class Decider {
  readonly scenario: DecisionScenario;

  constructor(scenario: DecisionScenario) {
    this.scenario = scenario;
  }

  /** Waits until the first scenario of the story is drawn. */
  static async at(canvas: Element): Promise<Decider> {
    const decider = new Decider(need(canvas.querySelector('decision-scenario'), 'scenario'));
    await decider.sees('step');
    return decider;
  }

  /** Waits for a part. */
  sees(part: string): Promise<HTMLElement> {
    return waitFor(() => need(this.#all(part)[0], `part "${part}"`), { timeout });
  }

  /** Takes choices by their places, from 0, step after step. */
  async decides(...places: number[]): Promise<void> {
    for (const place of places) {
      await this.sees('choice');
      const choice = need(this.#all('choice')[place], `choice ${place}`);
      await userEvent.click(choice);
      await waitFor(() => need(!choice.isConnected || undefined, 'next step'), { timeout });
    }
  }

  /** Presses a button by its part. */
  async presses(part: string): Promise<void> {
    await userEvent.click(await this.sees(part));
  }

  #all(part: string): HTMLElement[] {
    const root = need(this.scenario.shadowRoot, 'shadow root');
    return [...root.querySelectorAll<HTMLElement>(`[part~="${part}"]`)];
  }
}
