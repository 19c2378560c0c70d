import { css, type CSSResult } from 'lit';

/** Words with marks: lists, quotes, code, links. */
export const markedStyles: CSSResult = css`
  .text :is(ul, ol) {
    padding-inline-start: 1.5em;
  }

  .text blockquote {
    margin-inline: 0;
    padding-inline-start: var(--_m);
    border-inline-start: 2px solid var(--_line);
    color: var(--_quiet);
  }

  /* Quiet once: what is quieter than quiet cannot be read. */
  .text blockquote :is(.quiet, blockquote) {
    color: inherit;
  }

  .text pre {
    overflow-x: auto;
    padding: var(--_s) var(--_m);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  code {
    font-size: 0.9375em;
  }

  .text hr {
    border: 0;
    border-block-start: 1px solid var(--_line);
  }

  .text a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
`;
