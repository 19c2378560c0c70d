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
