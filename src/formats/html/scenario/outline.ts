import { safeKey } from '../../safe-key.js';
import { attributeOf, classTest, findAll, isHeading, tagOf } from '../dom.js';
import { unlike } from '../settings.js';
import { wordsOf } from '../text.js';
import { authoredId, isAnchor, slugOf, targetOf } from './names.js';
import type { ScenarioNotes } from './problems.js';
import { Survey, type Opening } from './survey.js';

/** A step as the outline knows it. */
export interface OutlinedStep {
  readonly id: string;
  /** The section or heading. */
  readonly node: Element;
  readonly heading: Element | undefined;
}

/** The steps of a document, as far as its sections, headings and links tell. */
export interface Outline {
  /** By their nodes, in the order of the document. */
  readonly steps: ReadonlyMap<Node, OutlinedStep>;
  /** The first heading, where it is no step. */
  readonly title: Element | undefined;
  /** Id of the step that a link leads to; `null` where it leads to nothing on the page, `undefined` for other links. */
  leadsTo(link: Element): string | null | undefined;
}

export function outlineOf(root: Element | DocumentFragment, notes: ScenarioNotes): Outline {
  const survey = new Survey(root);
  const sections = choose(survey.sections, survey.links);
  const headings = choose(survey.headings, survey.links);
  // A theme may wrap the whole page in an article, and some tools put each heading into a section of its own.
  const isSectioned = sections.steps.length > 0 && sections.linked >= headings.linked;
  const { steps, called } = isSectioned ? sections : headings;
  const taken = new Set<string>();
  const ids = new Map<Opening, string>();
  for (const opening of steps) {
    const own = attributeOf(opening.node, 'data-key')?.trim();
    const wanted = safeKey(own ? own : (opening.names[0] ?? ''));
    if (taken.has(wanted)) notes.add('duplicate-step', opening.node, wanted);
    ids.set(opening, unlike(wanted, taken));
  }
  const first = survey.headings[0]?.node;
  let anchors: ReadonlySet<string> | undefined;
  return {
    steps: new Map(
      steps.map((step) => [step.node, { id: ids.get(step) ?? '', node: step.node, heading: step.heading }]),
    ),
    title: steps.some(({ heading }) => heading === first) ? undefined : first,
    leadsTo: (link) => {
      const target = targetOf(link);
      if (target === undefined || isAnchor(link)) return undefined;
      const step = called(target);
      const id = step && ids.get(step);
      if (id !== undefined) return id;
      anchors ??= anchorsAround(root);
      return anchors.has(target) ? undefined : null;
    },
  };
}

/** Which of the openings are steps: those that links lead to, those on their level, and those that say so. */
function choose(all: readonly Opening[], links: readonly string[]) {
  const openings = all.filter(({ names }) => names.length > 0);
  const byName = new Map<string, Opening>();
  const bySlug = new Map<string, Opening>();
  for (const opening of openings) {
    for (const name of opening.names) if (!byName.has(name)) byName.set(name, opening);
    const slug = opening.heading ? slugOf(wordsOf([opening.heading])) : '';
    // Tools number what has the same words: `later`, `later-1`.
    let free = slug;
    for (let count = 1; bySlug.has(free); count += 1) free = `${slug}-${count}`;
    if (slug !== '') bySlug.set(free, opening);
  }
  const called = (name: string): Opening | undefined => byName.get(name) ?? bySlug.get(name.toLowerCase());
  const calledOf = (names: readonly string[]) =>
    new Set(names.map(called).filter((opening) => opening !== undefined));
  const linked = calledOf(links);
  const depth = Math.min(...(linked.size > 0 ? [...linked] : openings).map((opening) => opening.depth));
  const steps = openings.filter(
    (opening) =>
      linked.has(opening) ||
      opening.depth === depth ||
      isMarked(opening) ||
      // A start that nothing leads back to may bear the title of the page; below a heading a single link is its "Begin".
      calledOf(opening.links).size > (isHeading(tagOf(opening.node)) ? 1 : 0),
  );
  return { steps, linked: linked.size, called };
}

const isMarkedClass = classTest('start|ending-(?:good|poor|mixed)');

const isMarked = ({ node, heading }: Opening): boolean =>
  isMarkedClass(node) ||
  attributeOf(node, 'data-ending') !== null ||
  attributeOf(node, 'data-start') !== null ||
  (heading !== undefined && /(?<!\\)\{[^}]*\b(?:start|ending)\b/iu.test(wordsOf([heading])));

/** All ids of the page that holds a node, and the one that each page has. */
function anchorsAround(node: Node): ReadonlySet<string> {
  const top = Node.prototype.getRootNode.call(node);
  const page = top instanceof Document ? top.documentElement : top;
  return new Set([
    'top',
    ...findAll(page, '[id],a[name]').flatMap((element) =>
      ['id', 'name'].map((name) => authoredId(attributeOf(element, name) ?? '')),
    ),
  ]);
}
