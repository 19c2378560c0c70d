import { isAuthorPresent } from '../../controllers/author-mode.js';
import type { Learning } from '../../domain/ports.js';
import type { Problem } from '../../domain/reading.js';
import type { ScenarioPlace } from '../../domain/scenario/acts.js';
import type { ScenarioReading } from '../../formats/html/scenario/index.js';
import { findProblems, loadParts, parts } from './scenario-parts.js';
import { ScenarioSession } from './scenario-session.js';
import type { DecisionTimer, TimerListener } from './scenario-timer.js';

/** What stands behind a scenario on show: the learner's path, the time limits, and what its author is told. */
export class ScenarioStage {
  readonly #learning: Learning;
  readonly #listener: TimerListener;
  readonly #stopDurability: () => void;
  #session: ScenarioSession;
  #timer: DecisionTimer | undefined;
  #problems: readonly Problem[] = [];
  #closed = false;

  /** Use `open`. */
  constructor(learning: Learning, session: ScenarioSession, listener: TimerListener) {
    this.#learning = learning;
    this.#session = session;
    this.#listener = listener;
    this.#stopDurability = learning.onDurability(listener.changed);
  }

  static async open(
    learning: Learning,
    place: ScenarioPlace,
    listener: TimerListener,
  ): Promise<ScenarioStage> {
    await loadParts(place.scenario);
    const session = await ScenarioSession.open(learning, place, listener.changed);
    const stage = new ScenarioStage(learning, session, listener);
    await stage.#openTimer();
    return stage;
  }

  get session(): ScenarioSession {
    return this.#session;
  }

  /** Time limits; `undefined` where no step has one. */
  get timer(): DecisionTimer | undefined {
    return this.#timer;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Goes on with an edited scenario on the same path, or with that of another scenario. */
  async follow(place: ScenarioPlace): Promise<void> {
    await loadParts(place.scenario);
    if (this.#closed) return;
    if (place.id === this.#session.place.id) this.#session.revise(place);
    else {
      this.#session.close();
      this.#session = await ScenarioSession.open(this.#learning, place, this.#listener.changed);
    }
    await this.#openTimer();
  }

  /** Looks for what the author should mend, after the step is drawn: to look at all ways through a scenario takes time. */
  async inspect(reading: ScenarioReading | undefined): Promise<void> {
    if (!isAuthorPresent()) return;
    const { scenario } = this.#session.place;
    const problems = await findProblems(scenario, reading);
    if (scenario !== this.#session.place.scenario) return;
    this.#problems = problems;
    this.#listener.changed();
  }

  close(): void {
    this.#closed = true;
    this.#stopDurability();
    this.#timer?.close();
    this.#session.close();
  }

  async #openTimer(): Promise<void> {
    if (this.#timer || !parts.timer) return;
    const timer = await parts.timer.DecisionTimer.open(this.#learning, this.#listener);
    if (this.#closed) timer.close();
    else this.#timer = timer;
  }
}
