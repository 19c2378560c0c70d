import { readItem, type Answer } from './answer.js';
import { holdsBlank } from './blanks.js';
import type { BlockHandler } from './blocks.js';
import { kindOf, readControl, type ControlKind } from './control.js';
import { childrenOf, classTest } from './dom.js';
import type { MarkedItem } from './marker.js';
import type { Notes } from './problems.js';
import { isBlank } from './prose.js';
import { noteLostAnswers } from './remark.js';
import { Settings } from './settings.js';
import { wordsOf } from './text.js';

/** A question while its blocks are gathered. */
export interface Draft {
  /** What the author is shown when something is wrong with it. */
  readonly node: Node;
  readonly settings: Settings;
  readonly prompt: (readonly Node[])[];
  /** Whether there are blanks in the prompt. */
  hasBlanks: boolean;
  readonly hints: Node[];
  readonly answers: Answer[];
  /** Remarks behind the last answer. */
  readonly remarks: Node[];
  /** Whether a remark stands between two answers, outside of both. */
  isSplit: boolean;
  /** What else explains. */
  readonly after: Node[];
  /** What the inputs of a form ask for. */
  readonly kinds: Set<ControlKind | undefined>;
  readonly isForm: boolean;
}

/** A block that waits for the question it belongs to. */
interface Entry {
  readonly kind: 'prose' | 'heading' | 'remark' | 'rule' | 'foreign';
  readonly nodes: readonly Node[];
  readonly hasBlanks?: boolean;
}

/** A node that is shown as it is, before the draft of that number. */
export interface Placed {
  readonly node: Node;
  readonly order: number;
}

const isHint = classTest('hint');
const isFeedback = classTest('feedback');
const isExplanation = classTest('explanation');

/** Shares the blocks of a document out among its questions. */
export class Drafts implements BlockHandler {
  readonly drafts: Draft[] = [];
  readonly placed: Placed[] = [];
  /** The first heading that is no question. */
  title: string | undefined;

  readonly #root: Node;
  readonly #classes: string;
  readonly #notes: Notes;
  #waiting: Entry[] = [];
  /** The fieldset that is being read. */
  #form: Element | undefined;

  /** @param classes - Class names of the quiz. */
  constructor(root: Node, classes: string, notes: Notes) {
    this.#root = root;
    this.#classes = classes;
    this.#notes = notes;
  }

  get #last(): Draft | undefined {
    return this.drafts.at(-1);
  }

  prose(nodes: readonly Node[]): void {
    for (const node of nodes) noteLostAnswers(node, this.#notes);
    const hasBlanks = holdsBlank(nodes, this.#form !== undefined);
    const last = this.#last;
    if (!this.#form || !last) this.#waiting.push({ kind: 'prose', nodes, hasBlanks });
    else if (last.answers.length === 0) {
      last.prompt.push(nodes);
      last.hasBlanks ||= hasBlanks;
    } else {
      last.after.push(...nodes);
      if (hasBlanks) last.kinds.add('text');
    }
  }

  heading(element: Node): void {
    this.#endBlanks();
    this.#waiting.push({ kind: 'heading', nodes: [element], hasBlanks: holdsBlank([element], false) });
  }

  rule(): void {
    this.#endBlanks();
    this.#waiting.push({ kind: 'rule', nodes: [] });
  }

  foreign(node: Node): void {
    this.#waiting.push({ kind: 'foreign', nodes: [node] });
  }

  remark(element: Node, inRow: boolean): void {
    this.#endBlanks();
    const last = this.#last;
    const answer = last?.answers.at(-1);
    if (!last || !this.#isAdjacent) this.#waiting.push({ kind: 'remark', nodes: [element] });
    else if (isHint(element) || (this.#form && !answer && !last.hasBlanks)) last.hints.push(element);
    else if (isExplanation(element)) last.after.push(...childrenOf(element));
    else if (this.#form && answer && (inRow || isFeedback(element))) answer.remarks.push(element);
    else last.remarks.push(element);
  }

  list(list: Element, items: readonly MarkedItem[], classes: string): void {
    const last = this.#last;
    // Answers without a question of their own go on with those before: feedback between them made two lists of one.
    const goesOn = last && (this.#form ? true : last.answers.length > 0 && !last.isForm && this.#isAdjacent);
    if (!goesOn) this.#endEarlierBlanks();
    const draft = goesOn ? last : this.#draft(list, classes);
    draft.settings.element(list);
    for (const item of items) this.#answer(draft, readItem(item, draft.settings, this.#notes));
  }

  openForm(fieldset: Element, classes: string): void {
    this.#endBlanks();
    this.#form = fieldset;
    this.#draft(fieldset, classes).settings.element(fieldset);
  }

  control(input: Element, label: Element | undefined): void {
    const last = this.#last;
    if (!last || !this.#form) return;
    last.kinds.add(kindOf(input));
    this.#answer(last, readControl(input, label, this.#form, this.#notes));
  }

  closeForm(): void {
    this.#form = undefined;
  }

  /** Gives what is left to the last question. */
  end(): void {
    this.#endBlanks();
    this.#cutOff(this.#waiting, false);
  }

  /** Whether nothing but foreign nodes stands between the last question and here. */
  get #isAdjacent(): boolean {
    return this.#waiting.every(({ kind }) => kind === 'foreign');
  }

  #answer(draft: Draft, answer: Answer): void {
    const remarks = draft.remarks.splice(0);
    draft.answers.at(-1)?.remarks.push(...remarks);
    draft.isSplit ||= remarks.length > 0;
    draft.answers.push(answer);
  }

  /** Blanks make a question of their own; a heading, a rule, a remark, a form or the end closes it. */
  #endBlanks(): void {
    const [node] = this.#waiting.find(({ hasBlanks }) => hasBlanks)?.nodes ?? [];
    if (node) this.#draft(node, '');
  }

  /** Before a list: blanks are a question of their own when another prompt follows them. */
  #endEarlierBlanks(): void {
    const end = this.#waiting.findLastIndex(({ hasBlanks }) => hasBlanks) + 1;
    const later = this.#waiting.slice(end);
    if (end === 0 || !later.some(({ kind }) => kind === 'prose')) return;
    this.#waiting = this.#waiting.slice(0, end);
    this.#endBlanks();
    this.#waiting = later;
  }

  /** Opens a question with what waits: from the last rule or heading on it is the prompt; all before is cut off. */
  #draft(node: Node, classes: string): Draft {
    const waiting = this.#waiting;
    this.#waiting = [];
    const start = waiting.findLastIndex(({ kind }) => kind === 'rule' || kind === 'heading');
    const prompt = this.#cutOff(waiting.slice(0, Math.max(0, start)), true);
    const draft: Draft = {
      node,
      settings: new Settings(`${this.#classes} ${classes}`),
      prompt,
      hasBlanks: false,
      hints: [],
      answers: [],
      remarks: [],
      isSplit: false,
      after: [],
      kinds: new Set(),
      isForm: this.#form !== undefined,
    };
    for (const { kind, nodes, hasBlanks } of waiting.slice(Math.max(0, start))) {
      if (kind === 'foreign') this.#place(nodes);
      else if (kind === 'remark') draft.hints.push(...nodes);
      else if (kind !== 'rule') prompt.push(nodes);
      draft.hasBlanks ||= hasBlanks ?? false;
    }
    this.drafts.push(draft);
    return draft;
  }

  /**
   * Shares out what belongs to no prompt. Up to a heading it explains the question before; from there on, or where there is none
   * before, it introduces what comes and is shown as it is.
   *
   * @param stops - Whether a heading stops it; behind the last question all explains.
   * @returns Blocks that cannot be shown as they are because they stand in a group.
   */
  #cutOff(entries: readonly Entry[], stops: boolean): (readonly Node[])[] {
    const carried: (readonly Node[])[] = [];
    let before = this.#last;
    for (const { kind, nodes } of entries) {
      if (kind === 'heading' && (stops || !before)) {
        before = undefined;
        this.title ??= wordsOf(nodes);
      }
      if (kind !== 'foreign' && before) before.after.push(...nodes);
      else if (nodes.every((node) => node.parentNode === this.#root)) this.#place(nodes);
      else carried.push(nodes);
    }
    return carried;
  }

  #place(nodes: readonly Node[]): void {
    for (const node of nodes) if (!isBlank(node)) this.placed.push({ node, order: this.drafts.length });
  }
}
