import { css, type CSSResult } from 'lit';
import { choiceStyles } from './styles/choice.styles.js';
import { verdictStyles } from './styles/verdict.styles.js';

/** The frame of questions and prompts, with all that stands in it: one sheet, which a page of a thousand quizzes shares. */
export const styles: CSSResult = css`
  :host {
    /* What is off screen need not be laid out; a page may hold a thousand questions. */
    content-visibility: auto;
    contain-intrinsic-size: auto 15rem;
    margin-block: var(--quiz-gap, calc(6 * var(--_space)));
    /* Room for focus rings, which content-visibility would clip. */
    padding: var(--_space);
    margin-inline: calc(-1 * var(--_space));
  }

  .question ~ .question {
    margin-block-start: calc(7 * var(--_space));
  }

  .prompt {
    margin-block-end: var(--_m);
  }

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

  .prompt,
  .verdict,
  .outcome {
    font-weight: 600;
  }

  .mark,
  .tag,
  .gap,
  .verdict,
  .outcome {
    color: var(--_tone);
  }

  .count,
  .instruction,
  .other {
    color: var(--_quiet);
  }

  .count,
  .instruction,
  .tag,
  .attempts {
    font-size: 0.875em;
  }

  .instruction {
    margin-block: calc(-1 * var(--_s)) var(--_m);
  }

  ${choiceStyles} ${verdictStyles}

  /* What the author put beside the questions, or at their end. */
  slot[data-before] {
    display: block;
    margin-block: var(--_m);
  }

  ::slotted([slot]) {
    margin-block-start: var(--_m);
  }

  @media print {
    :host {
      content-visibility: visible;
    }

    .question {
      break-inside: avoid;
    }

    .gap {
      display: none;
    }
  }
`;
