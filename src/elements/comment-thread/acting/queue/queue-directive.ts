import type { LitElement, TemplateResult } from 'lit';
import { nothing } from 'lit';
import { Directive, directive, type Part } from 'lit/directive.js';
import type { Deed } from '../../../../domain/thread/act.js';
import { queueOf } from '../../../../domain/thread/queue.js';
import type { Comment } from '../../../../domain/thread/thread.js';
import { formatNumber } from '../../../../localization/numbers.js';
import type { ThreadActs, ThreadViewModel } from '../../views/thread-model.js';
import { outcomeText, queueTemplate, type Outcome } from './queue-view.js';

/** What a moderator has asked for, and what the comment was like then. */
interface Asked {
  readonly comment: string;
  readonly before: string;
  readonly outcome: Outcome;
}

/** What a comment is in the queue for; empty where it is not in it. */
const matterOf = (comment: Comment | undefined): string =>
  comment ? JSON.stringify([comment.unapproved, comment.reports.map(({ id }) => id)]) : '';

/** Leads a moderator through what there is to look at, one after the other, and keeps their place. */
class QueueDirective extends Directive {
  #host: LitElement | undefined;
  #shown: string | undefined;
  #place = 0;
  #asked: Asked | undefined;
  #outcome: Outcome | undefined;

  render(_: ThreadViewModel, __: ThreadActs): TemplateResult | typeof nothing {
    return nothing;
  }

  override update({ options }: Part, [model, acts]: [ThreadViewModel, ThreadActs]) {
    this.#host = options?.host as LitElement;
    const queue = queueOf(model.thread.comments);
    this.#take(queue, model, acts);
    const item = queue.find(({ id }) => id === this.#shown) ?? queue[Math.min(this.#place, queue.length - 1)];
    this.#place = item ? queue.indexOf(item) : 0;
    this.#shown = item?.id;
    if (!item && !this.#outcome) return nothing;
    return queueTemplate(
      { item, count: queue.length, outcome: this.#outcome },
      {
        ...model,
        skip: () => {
          this.#outcome = undefined;
          this.#shown = queue[(this.#place + 1) % queue.length]?.id;
          this.#host?.requestUpdate();
          this.#focus();
        },
        decide: (deed, outcome) => this.#decide(deed, outcome, queue, acts),
        go: acts.go,
      },
    );
  }

  #decide(
    deed: Extract<Deed, { readonly target: string }>,
    outcome: Outcome,
    queue: readonly Comment[],
    acts: ThreadActs,
  ): void {
    const before = matterOf(queue.find(({ id }) => id === deed.target));
    this.#asked = { comment: deed.target, before, outcome };
    acts.act(deed);
  }

  /** Takes note of what became of what was asked for, or of what another moderator has settled. */
  #take(queue: readonly Comment[], { refusal, locale }: ThreadViewModel, acts: ThreadActs): void {
    const find = (comment: string | undefined) => queue.find(({ id }) => id === comment);
    const asked = this.#asked;
    const isDone = asked && matterOf(find(asked.comment)) !== asked.before;
    const isGone = !asked && this.#shown !== undefined && !find(this.#shown);
    if (asked && refusal?.place === asked.comment) this.#asked = undefined;
    if (!isDone && !isGone) return;
    this.#outcome = isDone ? asked.outcome : { kind: 'settled' };
    // What comes back is looked at again.
    if (isDone && find(asked.comment)) this.#shown = asked.comment;
    this.#asked = undefined;
    const { tag, messages } = locale;
    const text = outcomeText(this.#outcome, messages);
    const count = messages.queueCount(formatNumber(queue.length, tag), queue.length);
    const wasInside = this.#host?.renderRoot.querySelector('.queue')?.matches(':focus-within');
    void this.#host?.updateComplete.then(() => acts.announce(`${text} ${count}`));
    if (wasInside) this.#focus();
  }

  /** Gives the focus to what is to be looked at next. */
  #focus(): void {
    void this.#host?.updateComplete.then(() => {
      const root = this.#host?.renderRoot;
      (
        root?.querySelector<HTMLElement>('#queue-item') ?? root?.querySelector<HTMLElement>('#queue-count')
      )?.focus();
    });
  }
}

export const queueView = directive(QueueDirective);
