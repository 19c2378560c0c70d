import { addChecks, type Challenge } from '../../domain/thread/challenge.js';
import { verbs } from '../../domain/xapi/vocabulary.js';
import type { ResultsModel } from './results-model.js';
import type { Tally } from './results-session.js';
import type { ResultsSettings } from './results-settings.js';

/** Milliseconds by which clocks may differ: an LRS stores an answer a little earlier than a learner's clock says. */
const SKEW = 86_400_000;

/** The month of the learner's calendar that a moment is in. */
function monthAt(now: number): Pick<Challenge, 'from' | 'until'> {
  const date = new Date(now);
  const begin = (months: number) => new Date(date.getFullYear(), date.getMonth() + months, 1).getTime();
  return { from: begin(0), until: begin(1) };
}

/** How many checks a group has done this month. */
export class ChallengeTally implements Tally {
  readonly #settings: ResultsSettings;
  readonly #site: string;
  readonly #now: () => number;
  #challenge: Challenge;
  /** What counts, each once; the statements themselves are not kept. */
  #checks = new Set<string>();

  constructor(settings: ResultsSettings, site: string, now: () => number) {
    this.#settings = settings;
    this.#site = site;
    this.#now = now;
    this.#challenge = { ...monthAt(now()), under: settings.subject };
  }

  take(statements: readonly unknown[]): boolean {
    this.#turn();
    const before = this.#checks.size;
    addChecks(this.#checks, statements, this.#challenge);
    return this.#checks.size !== before;
  }

  query(): Readonly<Record<string, string>> {
    this.#turn();
    const { subject } = this.#settings;
    return {
      verb: verbs.answered,
      since: new Date(this.#challenge.from - SKEW).toISOString(),
      // An LRS knows no sites: of the whole site, all checks are read that the credential may read.
      ...(subject !== this.#site && { activity: subject, related_activities: 'true' }),
    };
  }

  model(isStuck: boolean): ResultsModel {
    this.#turn();
    const { goal, label } = this.#settings;
    const done = this.#checks.size;
    return { kind: 'challenge', label, done, goal, isReached: done >= goal, isStuck };
  }

  async refresh(): Promise<void> {}

  /** Begins anew with the month. */
  #turn(): void {
    const month = monthAt(this.#now());
    if (month.from === this.#challenge.from) return;
    this.#challenge = { ...this.#challenge, ...month };
    this.#checks = new Set();
  }
}
