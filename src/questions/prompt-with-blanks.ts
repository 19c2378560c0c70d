import { render, type TemplateResult } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
import { blankMarker, type Prose, type RichProse } from '../domain/question/model.js';

type DrawBlank = (index: number) => TemplateResult | '';

/** Copies of an author's prompt in which each blank has a place of its own, made once so that the caret stays when typing. */
class RichPromptDirective extends Directive {
  #prose: RichProse | undefined;
  #nodes: readonly Node[] = [];
  #spots: readonly HTMLElement[] = [];

  render(prose: RichProse, draw: DrawBlank): readonly Node[] {
    if (prose !== this.#prose) this.#copy(prose);
    for (const [index, spot] of this.#spots.entries()) render(draw(index), spot);
    return this.#nodes;
  }

  #copy(prose: RichProse): void {
    this.#prose = prose;
    const holder = document.createElement('div');
    holder.append(...(prose.nodes as readonly Node[]).map((node) => document.importNode(node, true)));
    this.#spots = textsOf(holder).flatMap(cutBlanks);
    this.#nodes = [...holder.childNodes];
  }
}

const richPrompt = directive(RichPromptDirective);

/** The prompt, with what `draw` gives in the place of each blank. */
export function promptWithBlanks(prompt: Prose, draw: DrawBlank): DirectiveResult | unknown[] {
  if (typeof prompt !== 'string') return richPrompt(prompt, draw);
  return prompt.split(blankMarker).map((text, index) => (index === 0 ? text : [draw(index - 1), text]));
}

function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Puts a place where each marker of a text stands. */
function cutBlanks(text: Text): HTMLElement[] {
  const spots: HTMLElement[] = [];
  const pieces = text.data.split(blankMarker).flatMap((piece, index): Node[] => {
    const node = document.createTextNode(piece);
    if (index === 0) return [node];
    const spot = document.createElement('span');
    spots.push(spot);
    return [spot, node];
  });
  if (spots.length > 0) text.replaceWith(...pieces);
  return spots;
}
