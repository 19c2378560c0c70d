import { holdsBlank } from './blanks.js';
import { readItem, type Answer } from './answer.js';
import type { BlockHandler, Context } from './blocks.js';
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
  readonly prompt: readonly (readonly Node[])[];
  /** Whether there are blanks in the prompt. */
  readonly hasBlanks: boolean;
  readonly hints: Node[];
  readonly answers: Answer[];
  /** Whether a remark stands between two answers, outside of both. */
  isSplit: boolean;
  /** Remarks that stand behind the last answer. */
  readonly remarks: Node[];
  /** More that explains. */
  readonly after: Node[];
  /** Kinds of the controls of a form. */
  readonly kinds: Set<ControlKind | undefined>;
  readonly isForm: boolean;
  /** No further list belongs to it. */
  isClosed: boolean;
}

/** A block that waits for the question it belongs to. */
interface Entry {
  readonly kind: 'prose' | 'heading' | 'remark' | 'rule' | 'foreign';
  readonly nodes: readonly Node[];
  readonly hasBlanks?: boolean;
}

/** The fieldset that is being read; its question is opened by its first answer. */
interface OpenForm {
  readonly fieldset: Element;
  readonly context: Context;
  draft?: Draft;
}

/** A node that is shown as it is, before the draft of that number. */
export interface Placed {
  readonly node: Node;
  readonly order: number;
}

const isHint = classTest('hint');
const isFeedback = classTest('feedback');
const isExplanation = classTest('explanation');

const remarksIn = (entries: readonly Entry[]): Node[] =>
  entries.filter(({ kind }) => kind === 'remark').flatMap(({ nodes }) => nodes);

/** Shares the blocks of a document out among its questions. */
export class Drafts implements BlockHandler {
  readonly drafts: Draft[] = [];
  readonly placed: Placed[] = [];
  /** The first heading that is no question. */
  title: string | undefined;

  readonly #root: Node;
  readonly #classes: string | null;
  readonly #notes: Notes;
  #waiting: Entry[] = [];
  #form: OpenForm | undefined;

  /** @param classes - Class names of the quiz. */
  constructor(root: Node, classes: string | null, notes: Notes) {
    this.#root = root;
    this.#classes = classes;
    this.#notes = notes;
  }

  prose(nodes: readonly Node[]): void {
    for (const node of nodes) noteLostAnswers(node, this.#notes);
    this.#waiting.push({ kind: 'prose', nodes, hasBlanks: holdsBlank(nodes, this.#form !== undefined) });
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
    if (!this.#form) this.#endBlanks();
    const last = this.drafts.at(-1);
    const answer = last?.answers.at(-1);
    if (!last || !this.#isAdjacent || (this.#form && !this.#form.draft))
      this.#waiting.push({ kind: 'remark', nodes: [element] });
    else if (isHint(element)) last.hints.push(element);
    else if (isExplanation(element)) last.after.push(...childrenOf(element));
    else if (answer && (inRow || (last.isForm && isFeedback(element)))) answer.remarks.push(element);
    else last.remarks.push(element);
  }

  list(list: Element, items: readonly MarkedItem[], context: Context): void {
    const last = this.drafts.at(-1);
    let draft = this.#form?.draft;
    // Answers without a question of their own go on with those before: feedback between them made two lists of one.
    if (!draft && last && last.answers.length > 0 && !last.isClosed && this.#isAdjacent) draft = last;
    if (!draft) {
      this.#endEarlierBlanks();
      draft = this.#form ? this.#formDraft(this.#form) : this.#draft(list, context);
    }
    draft.settings.element(list);
    for (const item of items) this.#answer(draft, readItem(item, draft.settings, this.#notes));
  }

  openForm(fieldset: Element, context: Context): void {
    this.#endBlanks();
    this.#form = { fieldset, context };
  }

  control(input: Element, label: Element | undefined): void {
    if (!this.#form) return;
    const draft = this.#formDraft(this.#form);
    draft.kinds.add(kindOf(input));
    const answer = readControl(input, label, this.#form.fieldset, this.#notes);
    this.#answer(draft, answer);
  }

  closeForm(): void {
    if (!this.#form) return;
    const { draft, fieldset } = this.#form;
    if (!draft) {
      if (this.#waiting.some(({ hasBlanks }) => hasBlanks)) this.#formDraft(this.#form);
      else this.#notes.add('no-options', fieldset);
    } else {
      if (this.#waiting.some(({ hasBlanks }) => hasBlanks)) draft.kinds.add('text');
      draft.after.push(...this.#waiting.flatMap(({ nodes }) => nodes));
      this.#waiting = [];
    }
    const made = this.#form.draft;
    if (made) made.isClosed = true;
    this.#form = undefined;
  }

  /** Gives what is left to the last question. */
  end(): void {
    this.#endBlanks();
    const last = this.drafts.at(-1);
    for (const { kind, nodes } of this.#waiting) {
      if (kind !== 'foreign' && last) last.after.push(...nodes);
      else if (this.#isOwn(nodes)) this.#place(nodes);
    }
  }

  /** Whether nothing but foreign nodes stands between the last question and here. */
  get #isAdjacent(): boolean {
    return this.#waiting.every(({ kind }) => kind === 'foreign');
  }

  #answer(draft: Draft, answer: Answer): void {
    const last = draft.answers.at(-1);
    if (last && draft.remarks.length > 0) {
      last.remarks.push(...draft.remarks.splice(0));
      draft.isSplit = true;
    }
    draft.answers.push(answer);
  }

  /** Blanks make a question of their own; a heading, a rule, a remark or the end closes it. */
  #endBlanks(): void {
    const [node] = this.#waiting.find(({ hasBlanks }) => hasBlanks)?.nodes ?? [];
    if (node) this.#draft(node, { classes: '', isTop: true });
  }

  /** Before a list: blanks are a question of their own when another prompt follows them. */
  #endEarlierBlanks(): void {
    const end = this.#waiting.findLastIndex(({ hasBlanks }) => hasBlanks) + 1;
    const later = this.#waiting.slice(end);
    if (end === 0 || this.#form || !later.some(({ kind }) => kind === 'prose')) return;
    this.#waiting = this.#waiting.slice(0, end);
    this.#endBlanks();
    this.#waiting = later;
  }

  #formDraft(form: OpenForm): Draft {
    if (!form.draft) {
      form.draft = this.#draft(form.fieldset, form.context);
      form.draft.settings.element(form.fieldset);
    }
    return form.draft;
  }

  /** Opens a question with what waits: from the last rule or heading on it is the prompt; all before is cut off. */
  #draft(node: Node, { classes }: Context): Draft {
    const waiting = this.#waiting;
    this.#waiting = [];
    const start = Math.max(
      waiting.findLastIndex(({ kind }) => kind === 'rule') + 1,
      waiting.findLastIndex(({ kind }) => kind === 'heading'),
    );
    const carried = this.#cutOff(waiting.slice(0, start));
    const own = waiting.slice(start);
    for (const { kind, nodes } of own) if (kind === 'foreign') this.#place(nodes);
    const blanks = own.findLastIndex(({ hasBlanks }) => hasBlanks);
    const settings = new Settings();
    settings.classes(this.#classes);
    settings.classes(classes);
    const draft: Draft = {
      node,
      settings,
      prompt: [
        ...carried,
        ...own.filter(({ kind }) => kind === 'prose' || kind === 'heading').map(({ nodes }) => nodes),
      ],
      hasBlanks: blanks >= 0,
      hints: remarksIn(own.slice(0, blanks < 0 ? own.length : blanks)),
      answers: [],
      isSplit: false,
      remarks: blanks < 0 ? [] : remarksIn(own.slice(blanks)),
      after: [],
      kinds: new Set(),
      isForm: this.#form !== undefined,
      isClosed: false,
    };
    this.drafts.push(draft);
    return draft;
  }

  /**
   * Shares out what stands before a prompt but is parted from it. Up to a heading it explains the question before; from there on, or
   * where there is none before, it introduces what comes and is shown as it is.
   *
   * @returns Blocks that cannot be shown as they are because they stand in a group: they go to the prompt.
   */
  #cutOff(entries: readonly Entry[]): (readonly Node[])[] {
    const carried: (readonly Node[])[] = [];
    let before = this.drafts.at(-1);
    for (const { kind, nodes } of entries) {
      if (kind === 'heading') {
        before = undefined;
        this.title ??= wordsOf(nodes);
      }
      if (kind !== 'foreign' && before) before.after.push(...nodes);
      else if (this.#isOwn(nodes)) this.#place(nodes);
      else carried.push(nodes);
    }
    return carried;
  }

  /** Whether the widget can show nodes as they are: only its own children. */
  #isOwn(nodes: readonly Node[]): boolean {
    return nodes.every((node) => node.parentNode === this.#root);
  }

  #place(nodes: readonly Node[]): void {
    for (const node of nodes) if (!isBlank(node)) this.placed.push({ node, order: this.drafts.length });
  }
}
