import { choicesIn, isLabelOfChoice, kindOf } from './control.js';
import {
  attributeOf,
  childrenOf,
  findAll,
  isBlock,
  isHeading,
  isList,
  isLive,
  isSilent,
  tagOf,
} from './dom.js';
import { markedItems, type MarkedItem } from './marker.js';
import { isBlank } from './prose.js';
import { remarkIn } from './remark.js';

/** Hears the blocks of a document in order. `classes` are the class names of the groups around a block. */
export interface BlockHandler {
  /** A paragraph, table, picture, or a run of text that stands in no element. */
  prose(nodes: readonly Node[]): void;
  heading(element: Node): void;
  /** A line, or the edge of an item in a list of questions. */
  rule(): void;
  /** A hint, feedback or explanation. @param inRow - Whether it shares a row of a form with one control. */
  remark(element: Node, inRow: boolean): void;
  list(list: Element, items: readonly MarkedItem[], classes: string): void;
  openForm(fieldset: Element, classes: string): void;
  /** A radio button or checkbox. */
  control(input: Element, label: Element | undefined): void;
  closeForm(): void;
  /** What is no grammar. */
  foreign(node: Node): void;
}

/** Where a block stands. */
interface Context {
  readonly classes: string;
  readonly isTop?: boolean;
  readonly form?: Element;
  readonly inRow?: boolean;
}

/** Tells `handler` the blocks of a container, looking through elements that only group. */
export function walkBlocks(
  container: Node,
  handler: BlockHandler,
  context: Context = { classes: '', isTop: true },
): void {
  const { form, isTop = false } = context;
  let run: Node[] = [];
  const endRun = (): void => {
    if (!run.every(isBlank)) handler.prose(run);
    run = [];
  };
  for (const child of Array.from(childrenOf(container))) {
    const tag = tagOf(child);
    const isElement = tag !== '#text' && !isSilent(tag);
    // A child that names its slot has its place already.
    if (isTop && isElement && attributeOf(child, 'slot') !== null) continue;
    if (!isElement) run.push(child);
    else if (!isTop && isAside(child, tag, form)) continue;
    else if (form && choicesIn(child).length > 0) {
      endRun();
      readChoices(child as Element, tag, handler, context);
    } else if (isBlock(tag) || remarkIn(child, tag) || (!form && isForeign(child))) {
      endRun();
      readBlock(child as Element, tag, handler, context);
    } else run.push(child);
  }
  endRun();
}

/** Whether an element within a form is no matter of a question: a button, or the label of a choice that is read with it. */
const isAside = (element: Node, tag: string, form: Element | undefined): boolean =>
  tag === 'button' ||
  (form !== undefined &&
    ((tag === 'input' && !kindOf(element)) || (tag === 'label' && isLabelOfChoice(element, form))));

function readChoices(element: Element, tag: string, handler: BlockHandler, context: Context): void {
  const [first, second] = choicesIn(element);
  if (first === element) handler.control(first, undefined);
  else if (first && tag === 'label') handler.control(first, element);
  else walkBlocks(element, handler, { ...context, inRow: !second });
}

function readBlock(element: Element, tag: string, handler: BlockHandler, context: Context): void {
  const { isTop, inRow = false } = context;
  const remark = remarkIn(element, tag);
  const items = isList(tag) ? markedItems(element) : undefined;
  if (remark) handler.remark(remark, inRow);
  else if (items) handler.list(element, items, context.classes);
  else if (tag === 'hr') handler.rule();
  else if (isHeading(tag)) handler.heading(element);
  else if (tag === 'fieldset' && findAll(element, 'fieldset').length === 0) {
    handler.openForm(element, context.classes);
    walkBlocks(element, handler, { classes: '', form: element });
    handler.closeForm();
  } else if (isBlock(tag) && isStructured(element)) {
    // A list of questions: each item is a prompt and its answers.
    const isQuestions = isList(tag);
    for (const part of isQuestions ? childrenOf(element) : [element]) {
      if (isQuestions) handler.rule();
      const classes = `${context.classes} ${attributeOf(element, 'class') ?? ''}`;
      if (tagOf(part) !== '#text') walkBlocks(part, handler, { ...context, classes, isTop: false });
    }
    if (isQuestions) handler.rule();
  } else if (isTop && isForeign(element)) handler.foreign(element);
  else handler.prose([element]);
}

/** Whether there is a question, or what parts questions, within an element. */
const isStructured = (element: Node): boolean =>
  findAll(element, 'ul,ol,fieldset,hr,h1,h2,h3,h4,h5,h6').some(
    (each) => !isList(tagOf(each)) || markedItems(each),
  );

/** Whether a node is no grammar: it lives, or it only wraps what does (`<p><iframe>`, a video with its caption). */
export function isForeign(node: Node): boolean {
  const tag = tagOf(node);
  if (isLive(tag) || tag === '#text' || isSilent(tag)) return isLive(tag);
  let isWrapper = false;
  for (const child of childrenOf(node)) {
    if (isForeign(child)) isWrapper = true;
    else if (!isBlank(child) && tagOf(child) !== 'figcaption') return false;
  }
  return isWrapper;
}
