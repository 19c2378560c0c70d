/**
 * Shows an author's own nodes (a quiz, a video) in the step they belong to, where they stand and without changing them.
 *
 * A slot takes children of the host only, and such a node often stands in a `section`. So each element on the way to it gets a
 * shadow root in which nothing but the way on is slotted. What can have none (a list, a figure) is shown as a whole.
 */
export class LiveNodes {
  readonly #host: Element;
  /** Elements on the way to a live node, which show nothing else for now. */
  #passages: ReadonlySet<Element> = new Set();
  #shown: readonly Element[] = [];

  constructor(host: Element) {
    this.#host = host;
  }

  /** Shows the nodes of each slot; a slot without any stays empty. */
  assign(slots: ReadonlyMap<HTMLSlotElement, readonly Node[]>): void {
    const ways = new Map<Element, Set<Slottable>>();
    // A section with several live nodes can stand in one place only: that of the first.
    const placed = new Set<Slottable>();
    for (const [slot, nodes] of slots) {
      const tops = nodes
        .map((node) => this.#wayTo(node, ways))
        .filter((top) => top !== undefined && placed.size < placed.add(top).size);
      slot.assign(...(tops as Slottable[]));
    }
    for (const [passage, next] of ways) slotIn(passage)?.assign(...next);
    for (const passage of this.#passages) if (!ways.has(passage)) restore(passage);
    this.#passages = new Set(ways.keys());
    this.#hush([...slots.values()].flat().filter((node) => node instanceof Element));
  }

  /** Gives every element its own children back. */
  release(): void {
    for (const passage of this.#passages) restore(passage);
    this.#passages = new Set();
    this.#hush([]);
  }

  /** Notes the way to a node; returns where it begins, a child of the host. */
  #wayTo(node: Node, ways: Map<Element, Set<Slottable>>): Slottable | undefined {
    let top = node;
    for (let parent = node.parentElement; parent !== this.#host; parent = parent.parentElement) {
      if (!parent) return undefined;
      if (slotIn(parent)) ways.set(parent, (ways.get(parent) ?? new Set()).add(top as Slottable));
      else
        for (const passage of ways.keys())
          if (parent.contains(passage) && ways.delete(passage)) restore(passage);
      top = parent;
    }
    return top instanceof Element || top instanceof Text ? top : undefined;
  }

  /** What is not on show any more must not be heard either. */
  #hush(shown: readonly Element[]): void {
    for (const node of this.#shown) {
      if (shown.includes(node)) continue;
      for (const player of [node, ...node.querySelectorAll('audio, video')]) {
        if (player instanceof HTMLMediaElement) player.pause();
      }
    }
    this.#shown = shown;
  }
}

type Slottable = Element | Text;

const passageSlots = new WeakMap<Element, HTMLSlotElement>();

/** The one slot in the shadow root of a passage; `undefined` where the element can have none, or has one of its own. */
function slotIn(passage: Element): HTMLSlotElement | undefined {
  const known = passageSlots.get(passage);
  if (known) return known;
  try {
    const slot = document.createElement('slot');
    passage.attachShadow({ mode: 'closed', slotAssignment: 'manual' }).append(slot);
    passageSlots.set(passage, slot);
    return slot;
  } catch {
    // Lists, tables and figures take no shadow root.
    return undefined;
  }
}

const restore = (passage: Element): void =>
  slotIn(passage)?.assign(
    ...[...passage.childNodes].filter((node) => node instanceof Element || node instanceof Text),
  );
