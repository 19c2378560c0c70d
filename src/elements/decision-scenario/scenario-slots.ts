import type { Block } from '../../domain/scenario/model.js';

/**
 * Which of the author's nodes each slot takes.
 *
 * A slot says by `data-block` which block of the step stands there, by `data-intro` that it takes what precedes the first step,
 * and by `data-all` that it takes everything.
 */
export function nodesBySlot(
  host: Element,
  root: ParentNode,
  blocks: readonly Block[],
  intro: readonly Node[],
): ReadonlyMap<HTMLSlotElement, readonly Node[]> {
  return new Map(
    Array.from(root.querySelectorAll('slot'), (slot): [HTMLSlotElement, readonly Node[]] => {
      const { block, all } = slot.dataset;
      if (block !== undefined) return [slot, liveNode(blocks[Number(block)])];
      if (all !== undefined) return [slot, [...host.childNodes]];
      if (slot.name === '') return [slot, intro];
      return [slot, [...host.children].filter((child) => child.slot === slot.name)];
    }),
  );
}

const liveNode = (block: Block | undefined): readonly Node[] =>
  block?.kind === 'live' && block.node instanceof Node ? [block.node] : [];
