import type { TemplateResult } from 'lit';
import type { Block } from '../../domain/thread/rich-text.js';
import { blocksView, isMarked, plainView } from './views/text-view.js';

/** Reads markup; fetched with the first comment that has some. */
let readComment: ((text: string) => readonly Block[]) | undefined;

async function loadReader(): Promise<void> {
  // Without it the words are read as they were typed.
  readComment ??= (await import('../../formats/comment/read-comment.js').catch(() => undefined))?.readComment;
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
    if (texts.some((text) => text !== undefined && isMarked(text))) await loadReader();
  }

  draw(text: string): TemplateResult[] {
    if (!isMarked(text)) return plainView(text);
    if (!readComment) {
      if (!this.#isAsked) void loadReader().then(this.#redraw);
      this.#isAsked = true;
      return plainView(text);
    }
    const blocks = this.#read.get(text) ?? readComment(text);
    this.#read.set(text, blocks);
    return blocksView(blocks);
  }
}
