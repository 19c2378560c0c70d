import type { Learning } from '../domain/ports.js';
import { contentStateId } from '../domain/progress/course.js';
import { readPageContent, type PageContent, type Unit } from '../domain/progress/page-content.js';
import type { Activity } from '../domain/xapi/types.js';

/** A quiz or scenario to be listed: its learner's way to the record, what it is, and the element it stands in. */
export type Listing = readonly [learning: Learning, activity: () => Activity, element: Element];

/** A quiz or scenario that stands, or stood, on the page. */
interface Listed {
  readonly unit: Unit;
  readonly page: string;
  readonly element: WeakRef<Element>;
  readonly learning: WeakRef<Learning>;
}

/**
 * Milliseconds without another unit after which the page is taken for complete: only then what was here at another visit, and
 * is not now, is gone.
 */
const restTime = 1000;

let listed: readonly Listed[] = [];

/** The writing of one scope: one write after the other, each with all that were listed by then. */
interface Writing {
  isDue: boolean;
  last: Promise<void>;
  isAtRest: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const writings = new WeakMap<Learning, Writing>();

/**
 * Has quizzes and scenarios listed among what their page holds, for those who ask whether all of the page is done: the record knows
 * only what was begun. It is stored only where the list is another one than before.
 */
export async function listUnits(listings: readonly Listing[]): Promise<void> {
  // One that has left the page again stays listed as it was; of one that an edit has given another name the last counts.
  const latest = new Map(
    listings.filter(([, , element]) => element.isConnected).map((listing) => [listing[2], listing]),
  );
  const fresh = new Map<string, Listed>();
  for (const [learning, activity, element] of latest.values()) {
    const { id, definition } = activity();
    const name = definition?.name;
    const page = learning.page.id;
    fresh.set(`${page}\n${id}`, {
      unit: { id, ...(name && { name }) },
      page,
      element: new WeakRef(element),
      learning: new WeakRef(learning),
    });
  }
  const before = listed.filter((each) => {
    const element = each.element.deref();
    const isOther = !(element && latest.has(element)) && !fresh.has(`${each.page}\n${each.unit.id}`);
    return isOther && (element ?? each.learning.deref());
  });
  listed = [...before, ...fresh.values()];
  await Promise.all([...new Set([...latest.values()].map(([learning]) => learning))].map(storeSoon));
}

function storeSoon(learning: Learning): Promise<void> {
  const writing = writings.get(learning) ?? {
    isDue: false,
    last: Promise.resolve(),
    isAtRest: false,
    timer: undefined,
  };
  writings.set(learning, writing);
  writing.isAtRest = false;
  awaitRest(learning, writing);
  return store(learning, writing);
}

function awaitRest(learning: Learning, writing: Writing): void {
  clearTimeout(writing.timer);
  writing.timer = setTimeout(() => {
    if (document.readyState !== 'complete') return awaitRest(learning, writing);
    writing.isAtRest = true;
    // What could not be stored is stored at the next visit.
    store(learning, writing).catch(() => undefined);
  }, restTime);
}

function store(learning: Learning, writing: Writing): Promise<void> {
  if (writing.isDue) return writing.last;
  writing.isDue = true;
  writing.last = writing.last
    .catch(() => undefined)
    .then(() => {
      writing.isDue = false;
      return write(learning, writing.isAtRest);
    });
  return writing.last;
}

async function write(learning: Learning, isAtRest: boolean): Promise<void> {
  const activity = learning.page.id;
  const here = unitsIn(learning);
  // The page is left, or on its way to another scope.
  if (here.length === 0) return;
  const stored = await learning.load(activity, contentStateId);
  const others = (readPageContent(stored?.value)?.units ?? []).filter(
    ({ id }) =>
      !here.some((unit) => unit.id === id) && (!isAtRest || isOnItsWay(id.slice(activity.length + 1))),
  );
  const value: PageContent = { version: 1, units: [...here, ...others] };
  if (JSON.stringify(value) === JSON.stringify(stored?.value)) return;
  await learning.commit({
    acts: [],
    document: { activity, stateId: contentStateId, value, base: stored?.revision ?? 0 },
  });
}

/** The units of the page in their order; also those that were taken away again: a page may show one after the other. */
function unitsIn(learning: Learning): Unit[] {
  const own = listed.filter(({ page }) => page === learning.page.id);
  const all = own.flatMap(({ unit, element, learning: its }) => {
    const node = element.deref();
    const isKnown = node?.isConnected || its.deref() === learning;
    return isKnown && !isPart(node) ? [{ unit, node }] : [];
  });
  if (!all.some(({ node }) => node?.isConnected)) return [];
  return all
    .sort(({ node: a }, { node: b }) => {
      if (!a?.isConnected || !b?.isConnected)
        return Number(a?.isConnected ?? false) - Number(b?.isConnected ?? false);
      return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    })
    .map(({ unit }) => unit);
}

/** A quiz inside a scenario is part of that, and not every path comes by; the scenario itself may be ready later. */
function isPart(node: Element | undefined): boolean {
  for (let around = node?.parentElement; around; around = around.parentElement) {
    if ((around.constructor as { readonly isUnit?: boolean }).isUnit) return true;
  }
  return false;
}

/** Whether a unit that was here at another visit stands here again and is not drawn yet: its content may come from afar. */
function isOnItsWay(key: string): boolean {
  const element = document.getElementById(key);
  return element !== null && element.localName.includes('-') && !element.shadowRoot;
}
