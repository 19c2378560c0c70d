import { AuthoredContent } from '../../controllers/authored-content.js';
import type { Course } from '../../domain/progress/course.js';
import type { Problem } from '../../domain/reading.js';
import type { CourseReading } from '../../formats/html/progress/index.js';
import { readAuthored } from './tracker-parts.js';

/** Where a list comes from: the model that the page sets, else what the author wrote, else the record. */
export class TrackerSource {
  readonly #authored: AuthoredContent<CourseReading>;
  readonly #given: () => Course | null;

  /** @param changed - Called when the author's nodes changed, and are what is shown. */
  constructor(host: Element, given: () => Course | null, changed: () => void) {
    this.#given = given;
    this.#authored = new AuthoredContent(host, readAuthored, () => {
      if (!given()) changed();
    });
  }

  start(): Promise<void> {
    return this.#authored.start();
  }

  stop(): void {
    this.#authored.stop();
  }

  /** Without items there is no list: it is made of the record. */
  get course(): Course | undefined {
    const given = this.#given();
    if (given) return given;
    const model = this.#authored.result?.model;
    return model && model.items.length > 0 ? model : undefined;
  }

  /** Names the tracker on its page. */
  get key(): string {
    return this.course?.key ?? this.#authored.result?.model.key ?? 'course';
  }

  get problems(): readonly Problem[] {
    return (!this.#given() && this.#authored.result?.problems) || [];
  }

  get foreign(): CourseReading['foreign'] {
    return this.#authored.result?.foreign ?? { before: [], after: [], hasTitle: false };
  }
}
