import { DocumentKeeper } from '../../../controllers/document-keeper.js';
import type { Act } from '../../../domain/act.js';
import { askedOf } from '../../../domain/feedback/acts.js';
import { ratingStateId, readRating, type RatingDocument } from '../../../domain/feedback/rating-document.js';
import type { SayingKind } from '../../../domain/feedback/saying.js';
import type { Learning } from '../../../domain/ports.js';
import {
  FeedbackSubmitEvent,
  FeedbackSubmittedEvent,
  FeedbackWithdrawnEvent,
} from '../feedback-panel.events.js';
import type { PanelRecord } from '../panel-record.js';

/** Brings what a learner says into the record, one thing at a time, and tells the page of it. */
export class RatingStore {
  readonly #element: Element;
  readonly #record: PanelRecord;
  readonly #keeper: DocumentKeeper<RatingDocument>;
  #storing: Promise<unknown> | undefined;

  constructor(element: Element, learning: Learning, record: PanelRecord, changed: () => void) {
    this.#element = element;
    this.#record = record;
    this.#keeper = new DocumentKeeper(learning, {
      activity: askedOf({ id: record.subject.activity }, 'rating'),
      stateId: ratingStateId,
      read: async (value) => readRating(value),
      changed,
    });
  }

  load(): Promise<unknown> {
    return this.#keeper.load();
  }

  close(): void {
    this.#keeper.close();
  }

  /** Whether something is on its way. */
  get isBusy(): boolean {
    return this.#storing !== undefined;
  }

  /** Resolves when nothing is on its way. */
  async rest(): Promise<void> {
    await this.#storing;
  }

  /** Whether the last act could not be stored. */
  get failed(): boolean {
    return this.#keeper.failed;
  }

  /** Whether the learner does not want to be asked. */
  get isDeclined(): boolean {
    return this.#keeper.document?.declined === true;
  }

  /** Lets the page object, and says whether it is stored. */
  async say(kind: SayingKind, value: string, acts: readonly Act[]): Promise<boolean> {
    const detail = { kind, value, activity: this.#record.subject.activity };
    if (!this.#element.dispatchEvent(new FeedbackSubmitEvent(detail))) return false;
    const isStored = await this.#store(acts, { ...this.#keeper.document, version: 1 });
    if (isStored) this.#element.dispatchEvent(new FeedbackSubmittedEvent(detail));
    return isStored;
  }

  /** Takes an answer back; who does is not asked again. */
  async withdraw(kind: SayingKind, acts: readonly Act[]): Promise<boolean> {
    const isStored = await this.#store(acts, { version: 1, declined: true });
    const detail = { kind, activity: this.#record.subject.activity };
    if (isStored) this.#element.dispatchEvent(new FeedbackWithdrawnEvent(detail));
    return isStored;
  }

  decline(): Promise<boolean> {
    return this.#keeper.commit(() => ({ document: { version: 1, declined: true }, acts: [] }));
  }

  async #store(acts: readonly Act[], document: RatingDocument): Promise<boolean> {
    const storing = this.#keeper
      .commit(() => ({ document, acts }))
      .then(async (isStored) => {
        if (isStored) await this.#record.read();
        return isStored;
      });
    this.#storing = storing;
    try {
      return await storing;
    } finally {
      this.#storing = undefined;
    }
  }
}
