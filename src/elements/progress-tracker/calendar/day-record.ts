import type { Learning } from '../../../domain/ports.js';
import { halfHours } from '../../../domain/progress/half-hours.js';
import { datesIn, localDays, type Day } from '../../../domain/progress/local-days.js';
import { oneAtATime } from '../../../internal/one-at-a-time.js';

/** On which days the learner learned, on whatever page, in their own time zone. */
export class DayRecord {
  readonly #learning: Learning;
  readonly #unsubscribe: () => void;
  #days: ReadonlyMap<string, Day> = new Map();

  /** Use `open`. */
  constructor(learning: Learning, changed: () => void) {
    this.#learning = learning;
    const refresh = oneAtATime(async () => {
      await this.#read();
      changed();
    });
    this.#unsubscribe = learning.subscribe(({ statements }) => {
      // Where the record was closed, or cannot be read, what is drawn stays until the next act.
      if (statements.length > 0) refresh().catch(() => undefined);
    });
  }

  static async open(learning: Learning, changed: () => void): Promise<DayRecord> {
    const record = new DayRecord(learning, changed);
    await record.#read();
    return record;
  }

  get days(): ReadonlyMap<string, Day> {
    return this.#days;
  }

  close(): void {
    this.#unsubscribe();
  }

  async #read(): Promise<void> {
    this.#days = localDays(await this.#learning.view(halfHours), datesIn());
  }
}
