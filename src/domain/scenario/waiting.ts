/**
 * Which situation is gone through next: the one met first, so that ways found are shortest; or one at the step gone through the
 * fewest times, so that all steps are seen soon however many situations there are.
 */
export type Order = 'first-met' | 'least-seen';

/** Items that wait, in lanes by step. */
export class Waiting<Item> {
  readonly #order: Order;
  readonly #lanes: { items: Item[]; next: number; seen: number }[] = [];
  /** Numbers of lanes in which something waits, by how often each was taken from. */
  readonly #bySeen: number[][] = [];
  #least = 0;

  constructor(order: Order) {
    this.#order = order;
  }

  add(item: Item, step: number): void {
    const number = this.#order === 'first-met' ? 0 : step;
    const lane = (this.#lanes[number] ??= { items: [], next: 0, seen: 0 });
    if (lane.items.push(item) - 1 === lane.next) this.#queue(number, lane.seen);
  }

  next(): Item | undefined {
    while (this.#least < this.#bySeen.length && !this.#bySeen[this.#least]?.length) this.#least += 1;
    const number = this.#bySeen[this.#least]?.shift();
    const lane = number === undefined ? undefined : this.#lanes[number];
    if (number === undefined || !lane) return undefined;
    const item = lane.items[lane.next];
    lane.next += 1;
    lane.seen += 1;
    if (lane.next < lane.items.length) this.#queue(number, lane.seen);
    return item;
  }

  #queue(number: number, seen: number): void {
    const often = this.#order === 'first-met' ? 0 : seen;
    (this.#bySeen[often] ??= []).push(number);
    this.#least = Math.min(this.#least, often);
  }
}
