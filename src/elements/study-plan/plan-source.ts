import { AuthoredContent } from '../../controllers/authored-content.js';
import type { Course } from '../../domain/progress/course.js';
import type { CourseReading } from '../../formats/html/progress/index.js';
import { warnOnce } from '../../internal/warn-once.js';
import { isAuthorPresent } from '../../controllers/author-mode.js';
import { parts } from './plan-parts.js';

/** What an element says of where its steps come from. */
interface Host extends HTMLElement {
  readonly course: Course | null;
  readonly htmlFor: string | null;
}

/** Where the steps come from: the model that the page sets, else the list of another element, else the author's own. */
export class PlanSource {
  readonly #host: Host;
  readonly #changed: () => void;
  readonly #own: AuthoredContent<CourseReading | undefined>;
  #other: AuthoredContent<CourseReading | undefined> | undefined;
  #started: readonly unknown[] = [];

  /** @param changed - Called when the author's nodes changed. */
  constructor(host: Host, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.#own = new AuthoredContent(host, readAuthored, changed);
  }

  async start(): Promise<void> {
    this.#started = this.#wanted;
    const other = this.#named();
    if (other) this.#other = new AuthoredContent(other, readAuthored, this.#changed);
    // What the list says of the record is read by the same part, whoever gives the list.
    await Promise.all([this.#own.start(), this.#other?.start(), this.#host.course && loadList()]);
  }

  stop(): void {
    this.#own.stop();
    this.#other?.stop();
    this.#other = undefined;
  }

  /** Whether it was started with what the host names now; what was set before the upgrade is known only when it is drawn. */
  get isCurrent(): boolean {
    return this.#wanted.every((value, place) => value === this.#started[place]);
  }

  get course(): Course | undefined {
    if (this.#host.course) return this.#host.course;
    const model = (this.#other ?? this.#own).result?.model;
    return model && model.items.length > 0 ? model : undefined;
  }

  /** Whether the list stands nowhere else. */
  get isOwn(): boolean {
    return this.#other === undefined && this.course !== undefined;
  }

  /** The author's nodes before and behind the plan: all but a list that is drawn. */
  get foreign(): Record<'before' | 'after', readonly (Element | Text)[]> {
    const own = this.#own.result;
    const isRead = this.isOwn && !this.#host.course && own;
    return isRead ? own.foreign : { before: [...this.#host.childNodes].filter(isShown), after: [] };
  }

  get #wanted(): readonly unknown[] {
    return [this.#host.course, this.#host.htmlFor];
  }

  /** The element that holds the list, where the page names one. */
  #named(): Element | undefined {
    const host = this.#host;
    const name = host.htmlFor?.trim() ?? '';
    if (name === '') return undefined;
    const found = (host.getRootNode() as Document | ShadowRoot).getElementById?.(name);
    if (!found && isAuthorPresent()) {
      warnOnce(
        'no-list',
        host,
        `No element of this page has the id "${name}". Name the one that holds the list.`,
      );
    }
    return found ?? undefined;
  }
}

const isShown = (node: Node): node is Element | Text =>
  node instanceof Text || (node instanceof Element && node.slot === '');

/** Reads an author's list; a plan may do without. */
async function readAuthored(host: Element): Promise<CourseReading | undefined> {
  if (!host.querySelector('ol, ul')) return undefined;
  const { readList } = await loadList();
  const reading = readList(host);
  if (isAuthorPresent()) {
    // A tracker shows them on the page; here the list is the author's own text, as they wrote it.
    for (const { code, message, cure, node } of reading.problems) {
      warnOnce(code, (node as Node | undefined) ?? host, `${message} ${cure}`);
    }
  }
  return reading;
}

const loadList = async (): Promise<typeof import('./plan-list.js')> =>
  (parts.list ??= await import('./plan-list.js'));
