import type { Learning } from '../../domain/ports.js';
import type { Scenario } from '../../domain/scenario/model.js';
import { warnOnce } from '../../internal/warn-once.js';

interface Claim {
  readonly element: Element;
  /** Ids of the steps: the same scenario may stand on a page twice, and then shares its attempt. */
  readonly steps: string;
}

const claims = new WeakMap<Learning, Map<string, Claim>>();

/** The key under which an element keeps its scenario: its own, unless another scenario of the page has taken it. */
export function claimKey(learning: Learning, element: Element, scenario: Scenario): string {
  const taken = claims.get(learning) ?? new Map<string, Claim>();
  claims.set(learning, taken);
  const steps = scenario.steps.map(({ id }) => id).join();
  let key = scenario.key;
  for (let count = 2; ; count += 1) {
    const claim = taken.get(key);
    if (!claim?.element.isConnected || claim.element === element || claim.steps === steps) break;
    key = `${scenario.key}-${count}`;
  }
  taken.set(key, { element, steps });
  if (key !== scenario.key) {
    warnOnce(
      'duplicate-scenario-id',
      element,
      `Another scenario here is "${scenario.key}", so this one is "${key}". Give each an id.`,
    );
  }
  return key;
}
