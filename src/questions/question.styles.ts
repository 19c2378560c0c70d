import { css, type CSSResult } from 'lit';
import { choiceStyles } from './choice.styles.js';
import { verdictStyles } from './verdict.styles.js';

/** Questions and prompts, with all that stands in them. */
export const questionStyles: CSSResult = css`
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
    .question {
      break-inside: avoid;
    }

    .gap {
      display: none;
    }
  }
`;
