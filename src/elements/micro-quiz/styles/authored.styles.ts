import { css, type CSSResult } from 'lit';

/** What an author's own nodes bring along: paragraphs, headings, code, and what stands beside the questions. */
export const authoredStyles: CSSResult = css`
  /* As page.css spaces them, so that they stay where they are. */
  .prompt > :is(p, h1, h2, h3, h4, h5, h6) {
    margin-block: 0 var(--_m);
  }

  .prompt > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.0625em;
    line-height: 1.4;
  }

  .prompt legend {
    padding: 0;
  }

  :is(.prompt, .text, .feedback, .explanation, .hint > div) > :first-child {
    margin-block-start: 0;
  }

  :is(.prompt, .text, .feedback, .explanation, .hint > div) > :last-child {
    margin-block-end: 0;
  }

  /* Long lines of code are scrolled; they widen neither the quiz, which would cut them off, nor a row in it. */
  pre {
    inline-size: 0;
    min-inline-size: 100%;
    overflow: auto;
    font-weight: 400;
  }

  /* What the author put beside the questions, or at their end. */
  slot[data-before] {
    display: block;
    margin-block: var(--_m);
  }

  ::slotted([slot]) {
    margin-block-start: var(--_m);
  }
`;
