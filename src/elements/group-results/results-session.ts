import type { TemplateResult } from 'lit';
import { StatementPoll } from '../../controllers/statement-poll.js';
import type { Exchange } from '../../domain/exchange.js';
import type { Learning, LearningChange } from '../../domain/ports.js';
import { verbs } from '../../domain/xapi/vocabulary.js';
import type { Locale } from '../../localization/registry.js';
import { AnswersTally } from './answers-tally.js';
import { ChallengeTally } from './challenge-tally.js';
import type { ResultsModel } from './results-model.js';
import type { ResultsSettings } from './results-settings.js';
import { reachedText, resultsView } from './results-view.js';

export interface SessionNeeds {
  readonly locale: () => Locale;
  readonly changed: () => void;
  readonly announce: (text: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What the attributes ask for at this moment. */
  readonly settings: () => ResultsSettings;
}

/** What is counted, and how it is told. */
export interface Tally {
  /** Takes statements; says whether any of them may change what is told. */
  take(statements: readonly unknown[]): boolean;
  /** What to ask the endpoint for; none as long as nothing would be told of it. */
  query(): Readonly<Record<string, string>> | undefined;
  model(isStuck: boolean): ResultsModel;
  /** The learner has answered something. */
  refresh(): Promise<void>;
}

/** One learner looking at what a group does. */
export class ResultsSession {
  readonly #needs: SessionNeeds;
  readonly #settings: ResultsSettings;
  readonly #exchange: Exchange | undefined;
  readonly #tally: Tally;
  readonly #stop: () => void;
  #poll: StatementPoll | undefined;
  #asked: string | undefined;
  #isStuck = false;
  #wasReached: boolean | undefined;
  #isClosed = false;

  /** Use `open`. */
  constructor(learning: Learning, exchange: Exchange | undefined, needs: SessionNeeds) {
    this.#needs = needs;
    this.#exchange = exchange;
    this.#settings = needs.settings();
    this.#tally =
      this.#settings.goal > 0
        ? new ChallengeTally(this.#settings, learning.site, needs.now)
        : new AnswersTally(this.#settings, learning);
    this.#stop = learning.subscribe((change) => void this.#hear(change));
  }

  static async open(learning: Learning, needs: SessionNeeds): Promise<ResultsSession> {
    const session = new ResultsSession(learning, await learning.exchange(), needs);
    await session.#begin();
    return session;
  }

  /** Whether the attributes ask for something else by now. */
  isStale(): boolean {
    return JSON.stringify(this.#needs.settings()) !== JSON.stringify(this.#settings);
  }

  model(): ResultsModel {
    if (!this.#exchange) return { kind: 'nothing', why: 'alone', isStuck: false };
    return this.#tally.model(this.#isStuck);
  }

  view(): TemplateResult {
    return resultsView(this.model(), this.#needs.locale());
  }

  close(): void {
    this.#isClosed = true;
    this.#stop();
    this.#poll?.stop();
  }

  async #begin(): Promise<void> {
    const rows = (await this.#exchange?.undelivered()) ?? [];
    // The learner's own count before they arrive.
    this.#tally.take(rows.map(({ text }) => JSON.parse(text) as unknown));
    await this.#tally.refresh();
    this.#ask();
  }

  async #hear({ statements }: LearningChange): Promise<void> {
    if (!statements.some(({ verb }) => verb.id === verbs.answered)) return;
    this.#tally.take(statements);
    await this.#tally.refresh();
    if (this.#isClosed) return;
    this.#ask();
    this.#poll?.look();
    this.#tell();
  }

  /** Asks for what others did, once there is something to ask for; anew where that is something else: another month. */
  #ask(): void {
    const query = this.#tally.query();
    const asked = query && JSON.stringify(query);
    if (!this.#exchange || !query || asked === this.#asked || this.#isClosed) return;
    this.#poll?.stop();
    this.#asked = asked;
    this.#poll = new StatementPoll(this.#exchange, this.#settings.shortestPause, query, {
      receive: (statements) => {
        if (this.#tally.take(statements)) this.#tell();
      },
      stand: (state) => {
        const isStuck = state !== 'open';
        const isOther = isStuck !== this.#isStuck;
        this.#isStuck = isStuck;
        this.#ask();
        if (isOther) this.#tell();
        // What was there before is no news.
        const model = this.model();
        if (state === 'open') this.#wasReached ??= model.kind === 'challenge' && model.isReached;
      },
    });
    this.#poll.start();
  }

  #tell(): void {
    if (this.#isClosed) return;
    this.#needs.changed();
    const model = this.model();
    if (model.kind !== 'challenge' || !model.isReached || this.#wasReached !== false) return;
    this.#wasReached = true;
    this.#needs.announce(reachedText(model, this.#needs.locale()));
  }
}
