import type { Endpoint } from './endpoint.js';
import { idsIn } from './transport.js';

/** A statement on its way, as far as the farewell needs it. */
export interface SentText {
  readonly id: string;
  readonly text: string;
}

/** Most bytes of a body with `keepalive`; browsers stop at 65,536, summed over all that are under way. */
const KEEPALIVE_BYTES = 60_000;

/** Most rows kept in mind, more than fit into one farewell: the oldest, since they are sent first. */
const MEMORY = 200;

const utf8 = new TextEncoder();

/** Keeps what was committed last, so that a page that hides can send it without waiting for the store. */
export class Farewell {
  readonly #texts = new Map<string, string>();
  readonly #underWay = new Set<string>();

  remember(rows: readonly SentText[]): void {
    for (const { id, text } of rows) {
      if (this.#texts.size < MEMORY) this.#texts.set(id, text);
    }
  }

  forget(rows: readonly { readonly id: string }[]): void {
    for (const { id } of rows) this.#texts.delete(id);
  }

  /** Sends what fits, oldest first, leaving out what an earlier farewell still has under way; gives the ids stored. */
  async send(endpoint: Endpoint): Promise<readonly string[]> {
    const ids: string[] = [];
    const texts: string[] = [];
    let bytes = 2;
    for (const [id, text] of this.#texts) {
      if (this.#underWay.has(id)) continue;
      bytes += utf8.encode(text).length + 1;
      if (bytes > KEEPALIVE_BYTES) break;
      ids.push(id);
      texts.push(text);
    }
    if (ids.length === 0) return [];
    for (const id of ids) this.#underWay.add(id);
    try {
      const answer = await endpoint.postLast(texts);
      return answer ? ids.filter((id) => idsIn(answer).includes(id)) : [];
    } finally {
      for (const id of ids) this.#underWay.delete(id);
    }
  }
}
