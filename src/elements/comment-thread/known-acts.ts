import type { ThreadAct } from '../../domain/thread/act.js';
import { merge } from '../../domain/thread/order.js';
import { actOf } from '../../domain/thread/read-statement.js';

/** The acts of a thread that this page knows of, whoever they are of and however they came. */
export class KnownActs {
  readonly #thread: string;
  readonly #acts = new Map<string, ThreadAct>();

  /** @param thread IRI of the thread. */
  constructor(thread: string) {
    this.#thread = thread;
  }

  get all(): readonly ThreadAct[] {
    return [...this.#acts.values()];
  }

  has(act: string): boolean {
    return this.#acts.has(act);
  }

  add(acts: Iterable<ThreadAct>): void {
    for (const act of acts) this.#acts.set(act.id, act);
  }

  /** Reads statements; says whether any of them was new. Of two under one id the domain says which stays. */
  take(statements: readonly unknown[]): boolean {
    let isNew = false;
    for (const statement of statements) {
      const act = actOf(statement, this.#thread);
      if (!act) continue;
      const known = this.#acts.get(act.id);
      const [kept = act] = known ? merge([known], [act]) : [];
      isNew ||= kept !== known;
      this.#acts.set(act.id, kept);
    }
    return isNew;
  }
}
