import { nothing, type CSSResult, type LitElement } from 'lit';
import { Directive, directive, type DirectiveResult, type Part } from 'lit/directive.js';

/** Gives the shadow root that it is drawn in one more sheet: what few pages need, its views bring along. */
class AdoptDirective extends Directive {
  render(_: CSSResult): typeof nothing {
    return nothing;
  }

  override update({ options }: Part, [{ styleSheet }]: [CSSResult]): typeof nothing {
    const root = (options?.host as LitElement | undefined)?.renderRoot;
    if (styleSheet && root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(styleSheet)) {
      root.adoptedStyleSheets.push(styleSheet);
    }
    return nothing;
  }
}

const adoptDirective = directive(AdoptDirective);

/** Draws nothing, and makes `styles` hold for what is drawn around it. */
export const adopt = (styles: CSSResult): DirectiveResult => adoptDirective(styles);
