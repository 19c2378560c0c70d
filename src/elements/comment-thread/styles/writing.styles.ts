import { css, type CSSResult } from 'lit';

/** Fields and buttons: what is written and done. */
export const writingStyles: CSSResult = css`
  .plain,
  summary {
    min-block-size: max(24px, calc(7 * var(--_space)));
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .plain:hover,
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  summary {
    display: inline-flex;
    align-items: center;
    color: var(--_quiet);
  }

  /* Its button stays where it was pressed. */
  .more[open] {
    flex: 1;
  }

  .composer {
    margin-block-start: calc(4 * var(--_space));
  }

  .label {
    display: block;
    margin-block-end: var(--_space);
    font-weight: 600;
  }

  textarea.input {
    display: block;
    inline-size: 100%;
    min-block-size: calc(3lh + 2 * var(--_s));
    max-block-size: 60vb;
    field-sizing: content;
    line-height: inherit;
    resize: vertical;
  }

  textarea[aria-invalid] {
    border-color: var(--_wrong);
  }

  .hint {
    margin-block-start: var(--_space);
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .over {
    color: var(--_wrong);
    font-weight: 600;
  }

  .composer > .acts {
    gap: var(--_s) calc(4 * var(--_space));
    margin-block-start: var(--_s);
  }

  @media (pointer: coarse) {
    .plain,
    summary {
      min-block-size: 44px;
    }
  }

  @media print {
    .composer,
    .sort {
      display: none;
    }
  }
`;
