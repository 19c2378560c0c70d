import { css, type CSSResult } from 'lit';

/** What is said about the answer, before and after it is judged; and about the whole quiz. */
export const verdictStyles: CSSResult = css`
  .hint,
  .gap,
  .verdict,
  .outcome {
    display: flex;
    gap: var(--_s);
  }

  .hint {
    margin-block-end: var(--_m);
    padding-inline-start: var(--_m);
    border-inline-start: 2px solid var(--_accent);
  }

  .hint .icon {
    color: var(--_accent);
  }

  .hint,
  .gap,
  .feedback {
    font-size: 0.9375em;
  }

  .gap,
  .explanation,
  .attempts {
    margin-block-start: var(--_s);
  }

  .verdict,
  .outcome {
    /* A paler tone would be too pale to read. */
    --_quiet: var(--_tone);

    flex-wrap: wrap;
  }

  .verdict {
    inline-size: fit-content;
    margin-block-start: var(--_m);
    padding-inline-end: var(--_space);
    border-radius: 2px;
  }

  .summary {
    margin-block-start: calc(2 * var(--_m));
    padding-block-start: var(--_m);
    border-block-start: 1px solid var(--_line);
  }
`;
