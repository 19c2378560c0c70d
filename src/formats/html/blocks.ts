import { choicesIn, isLabelOfChoice, kindOf } from './control.js';
import {
  attributeOf,
  childrenOf,
  findAll,
  isBlock,
  isGroup,
  isHeading,
  isList,
  isLive,
  isSilent,
  tagOf,
} from './dom.js';
import { markedItems, type MarkedItem } from './marker.js';
import { isBlank } from './prose.js';
import { remarkIn } from './remark.js';

/** Hears the blocks of a document in order. */
export interface BlockHandler {
  /** A paragraph, table, picture, or a run of text that stands in no element. */
  prose(nodes: readonly Node[]): void;
  heading(element: Node): void;
  /** A line, or the edge of an item in a list of questions. */
  rule(): void;
  /** A hint, feedback or explanation. @param inRow - Whether it shares a row of a form with one control. */
  remark(element: Node, inRow: boolean): void;
  list(list: Element, items: readonly MarkedItem[], context: Context): void;
  openForm(fieldset: Element, context: Context): void;
  /** A radio button or checkbox. */
  control(input: Element, label: Element | undefined): void;
  closeForm(): void;
  /** What is no grammar. */
  foreign(node: Node): void;
}

/** Where a block stands. */
export interface Context {
  /** Class names of the groups around it. */
  readonly classes: string;
  readonly isTop: boolean;
  readonly form?: Element;
  readonly inRow?: boolean;
}

/** Tells `handler` the blocks of a container, looking through elements that only group. */
export function walkBlocks(
  container: Node,
  handler: BlockHandler,
  context: Context = { classes: '', isTop: true },
): void {
  let run: Node[] = [];
  const endRun = (): void => {
    if (!run.every(isBlank)) handler.prose(run);
    run = [];
  };
  for (const child of Array.from(childrenOf(container))) {
    const tag = tagOf(child);
    if (isSilent(tag) || (tag === 'button' && !context.isTop)) continue;
    if (tag === '#text') run.push(child);
    else if (context.form && isOfForm(child, tag, context.form)) {
      const [first, ...more] = choicesIn(child);
      if (!first) continue;
      endRun();
      if (first === child || tag === 'label')
        handler.control(first, first === child ? undefined : (child as Element));
      else walkBlocks(child, handler, { ...context, inRow: more.length === 0 });
    } else if (isInline(child, tag, context)) run.push(child);
    else {
      endRun();
      readBlock(child as Element, tag, handler, context);
    }
  }
  endRun();
}

/** Whether a child of a form is a choice, holds some, labels one, or is no matter of a question. */
const isOfForm = (child: Node, tag: string, form: Element): boolean =>
  (tag === 'input' && kindOf(child as Element) === undefined) ||
  (tag === 'label' && isLabelOfChoice(child, form)) ||
  choicesIn(child).length > 0;

/** In a form the inputs to type in stand in the line. */
const isInline = (child: Node, tag: string, { form, isTop }: Context): boolean =>
  !isBlock(tag) &&
  !remarkIn(child, tag) &&
  (form ? true : !(isTop && isSlotted(child, tag)) && !isForeign(child, tag));

function readBlock(element: Element, tag: string, handler: BlockHandler, context: Context): void {
  const remark = remarkIn(element, tag);
  const items = isList(tag) ? markedItems(element, !context.form) : undefined;
  // A child that names its slot has its place already.
  if (context.isTop && isSlotted(element, tag)) return;
  if (remark) handler.remark(remark, context.inRow ?? false);
  else if (items) handler.list(element, items, context);
  else if (tag === 'fieldset') {
    handler.openForm(element, context);
    walkBlocks(element, handler, { classes: '', isTop: false, form: element });
    handler.closeForm();
  } else if (tag === 'hr') handler.rule();
  else if (isHeading(tag)) handler.heading(element);
  else if (isList(tag) && isStructured(element)) {
    // A list of questions: each item is a prompt and its answers.
    for (const item of childrenOf(element)) {
      handler.rule();
      if (tagOf(item) === 'li') walkBlocks(item, handler, { ...context, isTop: false });
    }
    handler.rule();
  } else if (isGroup(tag) && (tag === 'form' || isStructured(element))) {
    const classes = `${context.classes} ${attributeOf(element, 'class') ?? ''}`;
    walkBlocks(element, handler, { ...context, classes, isTop: false });
  } else if (context.isTop && isForeign(element, tag)) handler.foreign(element);
  else handler.prose([element]);
}

/** Whether there is a question, or what parts questions, within an element. */
const isStructured = (element: Node): boolean =>
  findAll(element, 'ul,ol,fieldset,hr,h1,h2,h3,h4,h5,h6').some(
    (each) => !isList(tagOf(each)) || markedItems(each),
  );

const isSlotted = (node: Node, tag: string): boolean => tag !== 'form' && attributeOf(node, 'slot') !== null;

/** Whether an element is no grammar: it lives, or it only wraps what does (`<p><iframe>`, a video with its caption). */
const isForeign = (node: Node, tag: string): boolean =>
  isLive(tag) || (findAll(node, '*').some((each) => isLive(tagOf(each))) && isOnlyLive(node));

function isOnlyLive(node: Node): boolean {
  const tag = tagOf(node);
  return (
    isLive(tag) ||
    tag === 'figcaption' ||
    isBlank(node) ||
    (!/^(#text|img)$/u.test(tag) && Array.from(childrenOf(node)).every(isOnlyLive))
  );
}
