import type { Scenario, Step } from './model.js';

/** What is asked of a scenario by name, made once. */
interface Lookup {
  readonly steps: ReadonlyMap<string, Step>;
  /** Choice id to the keys of all choices that have it. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
}

const lookups = new WeakMap<Scenario, Lookup>();

function lookupOf(scenario: Scenario): Lookup {
  const known = lookups.get(scenario);
  if (known) return known;
  const steps = new Map<string, Step>();
  const choices = new Map<string, string[]>();
  for (const step of scenario.steps) {
    // Two steps of one name are a problem for the author; the first one is it.
    if (steps.has(step.id)) continue;
    steps.set(step.id, step);
    for (const { id } of step.choices) {
      const keys = choices.get(id) ?? [];
      keys.push(choiceKey(step.id, id));
      choices.set(id, keys);
    }
  }
  const lookup = { steps, choices };
  lookups.set(scenario, lookup);
  return lookup;
}

/** Names a choice in its scenario: `step/choice`. */
export const choiceKey = (step: string, choice: string): string => `${step}/${choice}`;

/** The step of this id. */
export const stepOf = (scenario: Scenario, id: string): Step | undefined => lookupOf(scenario).steps.get(id);

/** The keys of the choices that `chosen()` means by this text: `step/choice`, or the id of a choice in whatever step. */
export const choiceKeysOf = (scenario: Scenario, text: string): readonly string[] =>
  text.includes('/') ? [text] : (lookupOf(scenario).choices.get(text) ?? []);
