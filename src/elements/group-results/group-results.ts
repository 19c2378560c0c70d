import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { LearningElement } from '../../controllers/learning-element.js';
import type { Learning } from '../../domain/ports.js';
import { hostStyles } from '../../styles/host.styles.js';
import type { ResultsModel } from './results-model.js';
import type { ResultsSession } from './results-session.js';

/**
 * @summary What colleagues have done together: how they answered a quiz, told in groups; or, with a `goal`, a shared challenge of the month.
 *
 * @tag group-results
 * @slot - What the author says to it; it reads without script, too.
 * @slot end - An extra panel below.
 * @csspart results - All that is drawn.
 * @csspart heading - "How colleagues answered".
 * @csspart question - One question.
 * @csspart prompt - What is asked.
 * @csspart options - Its options.
 * @csspart option - One of them, also `own`.
 * @csspart own - What the learner picked first.
 * @csspart mark - "Your answer".
 * @csspart count - How many chose it, or how many checks there are.
 * @csspart bar - The same as a bar.
 * @csspart missing - How many people more must answer.
 * @csspart note - What the learner should know of how it is counted, and why there is nothing yet.
 * @csspart reached - That the goal is reached.
 * @cssprop [--group-gap=1.5rem] - Space above and below.
 * @cssState empty - There is nothing to tell yet.
 * @cssState reached - The goal is reached.
 */
export class GroupResults extends LearningElement {
  // Declared here, not by decorators: the compiled decorators would weigh as much as the declarations.
  static override properties: PropertyDeclarations = {
    htmlFor: { attribute: 'for' },
    goal: { type: Number },
    label: {},
    groupSize: { type: Number, attribute: 'group-size' },
    pollSeconds: { type: Number, attribute: 'poll-seconds' },
    clock: { attribute: false },
  };

  static override styles: CSSResultGroup = hostStyles;

  /** Registers the element; a name that is taken is left alone. */
  static define(tag = 'group-results', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  #session: ResultsSession | undefined;

  /** Id of a quiz on this page, or an address; where left out, this page, and for a challenge the whole site. */
  htmlFor: string | null = null;

  /** How many checks the group wants to do this month; 0 tells how colleagues answered. */
  goal = 0;

  /** What the group is called: the heading of a challenge. */
  label = '';

  /** Fewest people of whom anything is told, from 3. */
  groupSize = 5;

  /** Seconds between two looks for what others do, where something happens. */
  pollSeconds = 30;

  /** Milliseconds since 1970: which month it is. */
  clock: () => number = Date.now;

  protected override shouldUpdate(): boolean {
    const { learning } = this;
    // What was drawn stays while something else is prepared.
    if (learning && this.#session?.isStale()) void this.#reopen(learning);
    return this.#session !== undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const model = this.#session!.model();
    const states = {
      empty: model.kind === 'nothing',
      reached: model.kind === 'challenge' && model.isReached,
    };
    for (const [state, isOn] of Object.entries(states)) {
      if (isOn) this.#internals?.states?.add(state);
      else this.#internals?.states?.delete(state);
    }
  }

  protected override async prepare(learning: Learning): Promise<void> {
    const { openResults } = await import('./open-results.js');
    const session = await openResults(this, learning, {
      locale: () => this.language.locale,
      changed: () => this.requestUpdate(),
      announce: (text) => this.announce(text),
    });
    // It may have left the page meanwhile, or found another scope.
    if (learning !== this.learning) return session.close();
    this.#session?.close();
    this.#session = session;
  }

  async #reopen(learning: Learning): Promise<void> {
    this.#session?.close();
    this.#session = undefined;
    await this.prepare(learning).catch((cause: unknown) => {
      // Nobody looks any more where the scope has left the page.
      if (learning === this.learning) console.warn('learnlets not-drawn:', this, cause);
    });
    this.requestUpdate();
  }

  protected override release(): void {
    this.#session?.close();
    this.#session = undefined;
    this.announcement = '';
  }

  /** What the group did, as it is drawn; themers may wrap or replace it. */
  protected renderResults(_: ResultsModel, drawn: TemplateResult): TemplateResult {
    return drawn;
  }

  override render(): TemplateResult {
    const session = this.#session!;
    return html`
      <slot></slot>
      ${this.renderResults(session.model(), session.view())}
      <slot name="end"></slot>
      <p class="unseen own" role="status">${this.announcement}</p>
    `;
  }
}
