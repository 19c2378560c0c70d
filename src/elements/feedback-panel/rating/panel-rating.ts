import { commented, reasoned, reported, type ProblemKind } from '../../../domain/feedback/acts.js';
import type { Feedback } from '../../../domain/feedback/model.js';
import type { Ask } from '../../../domain/feedback/saying.js';
import type { Learning } from '../../../domain/ports.js';
import type { Locale } from '../../../localization/registry.js';
import type { PanelRecord } from '../panel-record.js';
import { EndOfPage } from './end-of-page.js';
import { RatedThing } from './rated-thing.js';
import type { RatingActs, RatingPhase, RatingViewModel } from './rating-model.js';
import { RatingStore } from './rating-store.js';
import { answerText, fateText, reasonsFor, shipWords } from './rating-words.js';
import { problemText } from './report-view.js';

export { ratingView } from './rating-view.js';

shipWords();

/** What a rating needs of its panel. */
export interface RatingHost {
  readonly element: Element & {
    readonly ask: Ask;
    readonly withText: boolean;
    readonly withoutReport: boolean;
  };
  readonly written: () => Feedback;
  readonly locale: () => Locale;
  readonly language: () => string;
  readonly changed: () => void;
  /** Moves the focus to what a selector finds, once it is drawn. */
  readonly focus: (selector: string) => void;
}

/** One question put to one learner: when to ask, what was answered, and what can be done about it. */
export class PanelRating {
  readonly #host: RatingHost;
  readonly #learning: Learning;
  readonly #record: PanelRecord;
  readonly #store: RatingStore;
  readonly #end: EndOfPage | undefined;
  #isAtEnd = false;
  #isChanging = false;
  /** Whether it was answered just now: then more may be said. */
  #isFresh = false;
  #wasWithdrawn = false;
  /** What is shown until it is stored. */
  #held: RatingPhase | undefined;
  #picked: string | undefined;
  #gap: RatingViewModel['gap'];
  #report: 'closed' | 'open' | 'sent' = 'closed';

  /** Use `open`. */
  constructor(host: RatingHost, learning: Learning, record: PanelRecord) {
    this.#host = host;
    this.#learning = learning;
    this.#record = record;
    this.#store = new RatingStore(host.element, learning, record, host.changed);
    if (!record.subject.isPage) return;
    this.#end = new EndOfPage(host.element, () => {
      this.#isAtEnd = true;
      host.changed();
    });
  }

  static async open(host: RatingHost, learning: Learning, record: PanelRecord): Promise<PanelRating> {
    const rating = new PanelRating(host, learning, record);
    await rating.#store.load();
    return rating;
  }

  close(): void {
    this.#end?.stop();
    this.#store.close();
  }

  model(): RatingViewModel {
    const { ask, withText, withoutReport } = this.#host.element;
    const locale = this.#host.locale();
    const { thanks, reasons } = this.#host.written();
    const thing = this.#thing();
    const { answer, question, levels } = thing;
    return {
      phase: this.#phaseOf(thing),
      ask,
      question,
      levels,
      picked: this.#picked ?? (this.#isChanging ? answer?.value : undefined),
      gap: this.#gap,
      answer: answer ? answerText(ask, answer.value, levels, locale) : '',
      thanks,
      fate: fateText(this.#learning, locale),
      reasons: reasons.length > 0 ? reasons : answer ? reasonsFor(answer, ask, levels, locale) : [],
      isFollowing: this.#isFresh && thing.followUps.length === 0,
      withText,
      report: withoutReport ? 'none' : this.#report,
      failed: this.#store.failed,
      locale,
    };
  }

  readonly acts: RatingActs = {
    pick: (value) => this.#set(() => (this.#picked = value)),
    send: () => {
      const value = this.#picked ?? (this.#isChanging ? this.#thing().answer?.value : undefined);
      if (value === undefined) this.#miss('rating', '.rating input');
      else void this.#answer(value);
    },
    answer: (value) => void this.#answer(value),
    decline: () => void this.#decline(),
    change: () =>
      this.#set(() => {
        this.#isChanging = true;
        this.#wasWithdrawn = false;
        this.#host.focus('.rating :is(input:checked, input, button)');
      }),
    withdraw: () => void this.#withdraw(),
    followUp: (reasons, text) => void this.#followUp(reasons, text),
    openReport: () => this.#setReport('open', '.report input'),
    closeReport: () => this.#setReport('closed', '[part~="report-button"]'),
    report: (kind, text) => void this.#reportProblem(kind, text),
  };

  #thing(): RatedThing {
    const { ask } = this.#host.element;
    return new RatedThing(this.#learning, this.#record, this.#host.written(), {
      ask,
      locale: this.#host.locale(),
      language: this.#host.language(),
    });
  }

  #phaseOf({ answer }: RatedThing): RatingPhase {
    if (this.#held) return this.#held;
    if (this.#isChanging) return 'asking';
    if (answer) return 'answered';
    if (this.#wasWithdrawn) return 'withdrawn';
    if (this.#store.isDeclined) return 'declined';
    return this.#isTime ? 'asking' : 'waiting';
  }

  /** A quiz or scenario is asked about once it was finished; a page when it was read to its end. */
  get #isTime(): boolean {
    const { subject, outcomes } = this.#record;
    if (subject.isPage) return this.#isAtEnd;
    return outcomes.some(({ isFinished, attempts }) => isFinished || attempts.length > 0);
  }

  async #answer(value: string): Promise<void> {
    const { ask } = this.#host.element;
    const thing = this.#thing();
    const acts = [...thing.withdrawals, thing.answerAct(value)];
    await this.#hold(
      () => this.#store.say(ask, value, acts),
      () => {
        this.#isChanging = false;
        this.#isFresh = true;
        this.#picked = undefined;
        this.#host.focus('.rating .thanks');
      },
    );
  }

  async #decline(): Promise<void> {
    const keepsAnswer = this.#isChanging && this.#thing().answer !== undefined;
    this.#isChanging = false;
    this.#picked = undefined;
    if (!keepsAnswer) await this.#store.decline();
    this.#host.changed();
  }

  async #withdraw(): Promise<void> {
    await this.#store.rest();
    const { ask } = this.#host.element;
    const { withdrawals } = this.#thing();
    if (withdrawals.length === 0) return;
    await this.#hold(
      () => this.#store.withdraw(ask, withdrawals),
      () => {
        this.#wasWithdrawn = true;
        this.#isFresh = false;
        this.#host.focus('.rating .thanks');
      },
    );
  }

  async #followUp(picked: readonly string[], text: string): Promise<void> {
    const { answer, rated } = this.#thing();
    const { reasons, locale } = this.model();
    if (!answer) return;
    if (picked.length === 0 && text === '') return this.#miss('follow-up', '.follow-up input');
    const question = locale.messages.askReasons;
    const thank = () => this.#host.focus('.rating .thanks');
    if (picked.length > 0) {
      const acts = [reasoned(rated, question, reasons, picked, answer.id)];
      await this.#hold(() => this.#store.say('reasons', picked.join('[,]'), acts), thank);
    }
    if (text === '') return;
    const acts = [commented(rated, text, answer.id)];
    await this.#hold(() => this.#store.say('comment', text, acts), thank);
  }

  async #reportProblem(kind: ProblemKind | undefined, text: string): Promise<void> {
    if (!kind) return this.#miss('report', '.report input');
    const words = text || problemText(kind, this.#host.locale().messages);
    const acts = [reported(this.#thing().rated, kind, words)];
    await this.#hold(
      () => this.#store.say('report', words, acts),
      () => this.#setReport('sent', '.report .thanks'),
    );
  }

  /** What is on show changes once the record says so, and then all at once; a button that is pressed twice says one thing. */
  async #hold(store: () => Promise<boolean>, settle: () => void): Promise<void> {
    if (this.#store.isBusy) return;
    this.#held = this.#phaseOf(this.#thing());
    const isStored = await store();
    this.#held = undefined;
    this.#set(isStored ? settle : () => undefined);
  }

  #miss(gap: RatingViewModel['gap'], selector: string): void {
    this.#set(() => this.#host.focus(selector));
    this.#gap = gap;
  }

  #setReport(report: 'closed' | 'open' | 'sent', selector: string): void {
    this.#set(() => {
      this.#report = report;
      this.#host.focus(selector);
    });
  }

  #set(change: () => void): void {
    this.#gap = undefined;
    change();
    this.#host.changed();
  }
}
