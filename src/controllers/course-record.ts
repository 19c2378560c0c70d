import type { Learning, LearningChange } from '../domain/ports.js';
import { contentStateId, type Course } from '../domain/progress/course.js';
import { filled, readContents, type PageContent } from '../domain/progress/page-content.js';
import { prefixesOf } from '../domain/progress/prefixes.js';
import { summaries, type Summary } from '../domain/progress/summary.js';

/** What a record says of a list. */
export interface Recorded {
  readonly rows: ReadonlyMap<string, Summary>;
  /** What is known of what its pages hold. */
  readonly contents: ReadonlyMap<string, PageContent>;
}

/** Where in the record the rows of a list are, and what its pages hold. */
export class CourseRecord {
  readonly #learning: Learning;
  readonly #prefixes: readonly string[];
  readonly #listed: Course | undefined;
  #course: Course | undefined;
  #said: string | undefined;

  /** @param course - The author's list, whose items know their activities; without one it is all that the record knows of the site. */
  constructor(learning: Learning, course: Course | undefined) {
    this.#learning = learning;
    this.#listed = course;
    this.#prefixes = course ? prefixesOf(course) : [learning.site];
  }

  /** The author's list, whose pages know what they hold; the same object as long as that is the same, and none before it is read. */
  get course(): Course | undefined {
    return this.#course;
  }

  /** Whether a change of the record can change what is shown. */
  concerns({ statements, documents }: LearningChange): boolean {
    return [
      ...statements.map(({ object }) => object.id),
      ...documents.flatMap(({ stateId, activity }) => (stateId === contentStateId ? [activity] : [])),
    ].some((activity) => this.#prefixes.some((prefix) => activity.startsWith(prefix)));
  }

  async read(): Promise<Recorded> {
    const found = await Promise.all(this.#prefixes.map((prefix) => this.#learning.view(summaries, prefix)));
    const [only] = found;
    const rows = found.length === 1 && only ? only : new Map(found.flatMap((part) => [...part]));
    const contents = await readContents(this.#learning, this.#listed, rows);
    const said = JSON.stringify([...contents]);
    if (said !== this.#said) this.#course = this.#listed && filled(this.#listed, contents);
    this.#said = said;
    return { rows, contents };
  }
}
