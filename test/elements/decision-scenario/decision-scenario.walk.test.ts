/** Learners who click about at random in random scenarios, go back, start over and reload: what they see hangs on their path alone. */
import { expect } from '@open-wc/testing';
import '../../../src/define/decision-scenario.js';
import type { Scenario } from '../../../src/domain/scenario/model.js';
import { pickerOf, randomScenario as soundScenario, type Picker } from '../../helpers/random-scenario.js';
import { textOf, until } from '../../helpers/quiz-harness.js';
import { reload, stage, type ScenarioHarness, type ScenarioStage } from '../../helpers/scenario-harness.js';
import { randomScenario as anyScenario } from '../../domain/scenario/arbitraries.js';
import { withModel } from './scenarios.js';

const graphs = 36;
const acts = 14;

const counts = { decided: 0, ended: 0, stuck: 0, back: 0, restarted: 0, reloaded: 0, cameAgain: 0 };

/** Without time limits: what happens hangs on the clicks alone. */
const unhurried = (scenario: Scenario): Scenario => ({
  ...scenario,
  steps: scenario.steps.map(({ timer: _, ...step }) => step),
});

const partsOf = ({ root }: ScenarioHarness, part: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[part~="${part}"]`),
];

/** All that the step on show says, but for what led to it. */
const screenOf = (scenario: ScenarioHarness): string =>
  JSON.stringify({
    title: scenario.title,
    blocks: scenario.blocks,
    choices: partsOf(scenario, 'choice').map(({ dataset }) => dataset['choice']),
    ending: scenario.ending,
  });

/** Clicks, and waits for the step that comes. */
async function goBy(scenario: ScenarioHarness, button: HTMLElement): Promise<void> {
  const step = scenario.root.querySelector('.step');
  button.click();
  await until(() => scenario.root.querySelector('.step') !== step, 'another step');
  await scenario.element.updateComplete;
}

/** One learner at one scenario. */
class Wanderer {
  readonly #pick: Picker;
  readonly #scenario: Scenario;
  #stage: ScenarioStage;
  #path: string[] = [];
  /** Path → what was seen at its end; `random()` falls otherwise after a start over. */
  #screens = new Map<string, string>();

  constructor(scenario: Scenario, pick: Picker, staged: ScenarioStage) {
    this.#scenario = scenario;
    this.#pick = pick;
    this.#stage = staged;
  }

  async act(): Promise<void> {
    const { scenario } = this.#stage;
    const choices = partsOf(scenario, 'choice');
    const dice = this.#pick.below(10);
    if (dice === 0) await this.#reload();
    else if (this.#path.length > 0 && (choices.length === 0 || dice < 3)) await this.#goBack(scenario);
    else if (choices.length > 0) {
      const choice = this.#pick.of(choices);
      this.#path.push(choice.dataset['choice']!);
      await goBy(scenario, choice);
      counts.decided += 1;
    }
    this.#look();
  }

  /** There is always a way on, and where the learner was before all is as it was. */
  #look(): void {
    const { scenario } = this.#stage;
    const isEnd = scenario.ending !== '';
    const isStuck = partsOf(scenario, 'notice').length > 0 && partsOf(scenario, 'choice').length === 0;
    if (isEnd) counts.ended += 1;
    else if (isStuck) counts.stuck += 1;
    else expect(partsOf(scenario, 'choice').length, 'choices').to.be.above(0);
    if (isEnd || isStuck)
      expect(this.#path.length === 0 || this.#waysBack(scenario).length > 0, 'a way back').to.equal(true);
    const place = this.#path.join('/');
    const screen = screenOf(scenario);
    if (this.#screens.has(place)) counts.cameAgain += 1;
    expect(screen, place).to.equal(this.#screens.get(place) ?? screen);
    this.#screens.set(place, screen);
  }

  #waysBack(scenario: ScenarioHarness): HTMLElement[] {
    return ['back-button', 'past-button', 'again-button', 'restart-button'].flatMap((part) =>
      partsOf(scenario, part),
    );
  }

  async #goBack(scenario: ScenarioHarness): Promise<void> {
    await until(() => this.#waysBack(scenario).length > 0, 'a way back');
    const way = this.#pick.of(this.#waysBack(scenario));
    if (way.part.contains('restart-button')) {
      way.click();
      await scenario.element.updateComplete;
      await goBy(scenario, partsOf(scenario, 'confirm-button')[0]!);
      this.#path = [];
      this.#screens.clear();
      counts.restarted += 1;
      return;
    }
    const kept = this.#decisionsBefore(scenario, way);
    await goBy(scenario, way);
    this.#path = this.#path.slice(0, kept);
    counts.back += 1;
  }

  /** How many decisions stay where the learner goes this way back. */
  #decisionsBefore(scenario: ScenarioHarness, way: HTMLElement): number {
    if (way.part.contains('back-button')) return this.#path.length - 1;
    if (way.part.contains('past-button')) return partsOf(scenario, 'past-button').indexOf(way);
    const entry = way.closest('[part~="recap-decision"]')!;
    return Number(textOf(entry.querySelector('.number'))) - 1;
  }

  async #reload(): Promise<void> {
    this.#stage = await reload(this.#stage, withModel(this.#scenario));
    counts.reloaded += 1;
  }
}

describe('<decision-scenario>, walked at random', function () {
  this.timeout(60_000);

  it(`has always a way on, and is after a way back or a reload as it was, in ${graphs} scenarios`, async () => {
    for (let seed = 0; seed < graphs; seed += 1) {
      const size = 2 + (seed % 11);
      const scenario = unhurried(seed % 3 === 2 ? anyScenario(seed, size) : soundScenario(seed, size));
      const staged = await stage(withModel(scenario));
      const wanderer = new Wanderer(scenario, pickerOf(seed), staged);
      try {
        for (let act = 0; act < acts; act += 1) await wanderer.act();
      } catch (error) {
        (error as Error).message = `scenario ${seed}: ${(error as Error).message}`;
        throw error;
      }
    }
    for (const [what, count] of Object.entries(counts)) expect(count, what).to.be.above(8);
  });
});
