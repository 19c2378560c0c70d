import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
import type { Prose, RichProse } from '../domain/question/model.js';

/** Copies of an author's nodes, made once for each place they are shown at. */
class RichProseDirective extends Directive {
  #prose: RichProse | undefined;
  #copies: readonly Node[] = [];

  render(prose: RichProse): readonly Node[] {
    if (prose !== this.#prose) {
      this.#prose = prose;
      this.#copies = (prose.nodes as readonly Node[]).map((node) => document.importNode(node, true));
    }
    return this.#copies;
  }
}

const richProse = directive(RichProseDirective);

/** Draws prose: text as text, an author's nodes as nodes; no markup is ever parsed from a string. */
export const showProse = (prose: Prose): string | DirectiveResult =>
  typeof prose === 'string' ? prose : richProse(prose);
