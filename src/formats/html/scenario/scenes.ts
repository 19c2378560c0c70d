import type { Expression } from '../../../domain/scenario/expression.js';
import { isForeign } from '../blocks.js';
import {
  attributeOf,
  childrenOf,
  findAll,
  isBlock,
  isHeading,
  isList,
  isSilent,
  parentOf,
  tagOf,
} from '../dom.js';
import { isBlank } from '../prose.js';
import { wordsOf } from '../text.js';
import { joined, type Said } from './clauses.js';
import { readFlow, remarkSelector } from './flow.js';
import type { Outline } from './outline.js';
import type { ScenarioNotes } from './problems.js';
import { Scene } from './scene.js';
import { isSpeechClass } from './speech.js';
import { isApart, isOwn } from './survey.js';

const isGroup = (tag: string): boolean =>
  /^(?:div|section|article|main|header|footer|aside|nav|form|fieldset|center|address)$/u.test(tag);

/** Shares the blocks of a document out among its steps. */
export class Scenes {
  readonly scenes: Scene[] = [];
  /** What stands before the first step and is shown. */
  readonly intro: Node[] = [];
  /** What is declared outside of the steps. */
  readonly said: Said[] = [];

  readonly #outline: Outline;
  readonly #notes: ScenarioNotes;
  /** What holds a step or its heading. */
  readonly #holders = new Set<Node>();
  #scene: Scene | undefined;

  constructor(outline: Outline, root: Node, notes: ScenarioNotes) {
    this.#outline = outline;
    this.#notes = notes;
    for (const { node, heading } of outline.steps.values()) {
      for (const inner of [node, heading]) {
        let holder = inner && parentOf(inner);
        while (holder && holder !== root && !this.#holders.has(holder)) {
          this.#holders.add(holder);
          holder = parentOf(holder);
        }
      }
    }
  }

  walk(container: Node, when?: Expression, isTop = false): void {
    let run: Node[] = [];
    const endRun = (): void => {
      if (!run.every(isBlank)) this.#blocks(run, when, isTop);
      run = [];
    };
    for (const child of Array.from(childrenOf(container))) {
      const tag = tagOf(child);
      if (tag === '#text' || isSilent(tag)) run.push(child);
      else if (isApart(child) || (isTop && attributeOf(child, 'slot') !== null)) continue;
      else if (this.#stands(child, tag)) {
        endRun();
        this.#element(child as Element, tag, when, isTop);
      } else run.push(child);
    }
    endRun();
  }

  /** Whether an element is a block. */
  #stands(node: Node, tag: string): boolean {
    const isKnown = this.#holders.has(node) || this.#outline.steps.has(node);
    return isKnown || isBlock(tag) || tag === 'hr' || isOwn(node, tag) || isForeign(node);
  }

  #element(element: Element, tag: string, when: Expression | undefined, isTop: boolean): void {
    const step = this.#outline.steps.get(element);
    if (step) {
      const outer = this.#scene;
      this.#scene = new Scene(step, this.#outline, this.#notes);
      this.scenes.push(this.#scene);
      if (isHeading(tag)) return;
      this.walk(element);
      this.#scene = outer;
    } else if (this.#holders.has(element)) this.walk(element);
    else if (element !== this.#scene?.step.heading && tag !== 'hr') this.#blocks([element], when, isTop);
  }

  #blocks(nodes: readonly Node[], when: Expression | undefined, isTop: boolean): void {
    const scene = this.#scene;
    if (!scene) {
      this.#outside(nodes, isTop);
      return;
    }
    const [first] = nodes;
    const tag = first ? tagOf(first) : '';
    if (!first || nodes.length > 1 || tag === '#text' || tag === '') scene.flow(nodes, when);
    else {
      const element = first as Element;
      if (isOwn(element, tag) || isForeign(element)) scene.live(element, when);
      else if (isList(tag) && this.#linksIn(element).length > 0) this.#list(element, scene, when);
      else if (isGroup(tag) && !isSpeechClass(element) && this.#isStructured(element))
        this.walk(element, scene.within(element, when));
      else scene.flow(nodes, when);
    }
  }

  #list(list: Element, scene: Scene, around: Expression | undefined): void {
    const when = scene.within(list, around);
    for (const item of Array.from(childrenOf(list))) {
      if (isBlank(item)) continue;
      const links = tagOf(item) === 'li' ? this.#linksIn(item as Element) : [];
      if (links.length === 1) scene.item(item as Element, when);
      else if (links.length > 1) this.walk(item, scene.within(item as Element, when));
      else {
        this.#notes.add('unlinked-item', item);
        scene.flow(Array.from(childrenOf(item)), when);
      }
    }
  }

  /** The links of a list or item that are choices. */
  #linksIn(element: Element): Element[] {
    const isRemarked = (link: Element): boolean => {
      const remark = link.closest(remarkSelector);
      return remark !== null && element.contains(remark);
    };
    return findAll(element, 'a[href]').filter(
      (link) => this.#outline.leadsTo(link) !== undefined && !isRemarked(link),
    );
  }

  /** Whether there is anything in a group beside prose. */
  #isStructured(group: Node): boolean {
    return Array.from(childrenOf(group)).some((child) => {
      const tag = tagOf(child);
      if (tag === '#text') return (child as Text).data.includes('{');
      if (tag === '' || isSilent(tag)) return false;
      return (
        tag === 'blockquote' ||
        isOwn(child, tag) ||
        isSpeechClass(child) ||
        (tag === 'a' && this.#outline.leadsTo(child as Element) !== undefined) ||
        this.#isStructured(child)
      );
    });
  }

  /** Before the first step there are declarations, and what introduces; behind or between sections nothing has a place. */
  #outside(nodes: readonly Node[], isTop: boolean): void {
    const { plain, copies, said } = readFlow(nodes, this.#outline, this.#notes);
    const [node] = nodes.filter((each) => !isBlank(each));
    if (!node) return;
    this.said.push(...said);
    const { when, otherwise, once, expert, start, ending, timer, score } = joined(said);
    if (when ?? otherwise ?? once ?? expert ?? start ?? ending ?? timer ?? score)
      this.#notes.add('misplaced-clause', node);
    const isShown =
      (plain ?? wordsOf(copies.childNodes)) !== '' ||
      nodes.some((each) => tagOf(each) !== '#text' && said.length === 0);
    if (!isShown) return;
    if (this.scenes.length > 0 || !isTop) {
      if (node !== this.#outline.title) this.#notes.add('outside-of-steps', node);
    } else {
      this.intro.push(...nodes);
      if (said.length > 0) this.#notes.add('shown-braces', node);
    }
  }
}
