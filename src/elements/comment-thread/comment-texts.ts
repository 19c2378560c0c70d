import type { TemplateResult } from 'lit';
import type { Block } from '../../domain/thread/rich-text.js';
import type { DrawnMention } from './drawn-mention.js';
import { isMarked, plainView } from './views/text-view.js';

/** Reads and draws markup; fetched with the first comment that has some. */
let marked: typeof import('./marked/index.js') | undefined;

async function loadMarked(): Promise<void> {
  // Without it the words are read as they were typed.
  marked ??= await import('./marked/index.js').catch(() => undefined);
}

/** Draws the words of comments, each read once. */
export class CommentTexts {
  readonly #redraw: () => void;
  readonly #read = new Map<string, readonly Block[]>();
  #isAsked = false;

  /** @param redraw is called when what reads markup has come. */
  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  /** Fetches what these texts need. */
  async prepare(texts: readonly (string | undefined)[]): Promise<void> {
    if (texts.some((text) => text !== undefined && isMarked(text))) await loadMarked();
  }

  draw(text: string, mentions: readonly DrawnMention[] = []): TemplateResult[] {
    if (!isMarked(text)) return plainView(text);
    if (!marked) {
      if (!this.#isAsked) void loadMarked().then(this.#redraw);
      this.#isAsked = true;
      return plainView(text);
    }
    const blocks = this.#read.get(text) ?? marked.readComment(text);
    this.#read.set(text, blocks);
    return marked.blocksView(blocks, mentions);
  }
}
