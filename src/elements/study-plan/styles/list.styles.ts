import { css, type CSSResult } from 'lit';

/** The next step, and the list; only pages with one draw them. */
export const listStyles: CSSResult = css`
  .next {
    margin-block-start: calc(5 * var(--_space));
  }

  .have {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
    align-items: center;
  }

  /* Told apart by a border that forced colours and pointers leave as it is. */
  .pressed {
    margin: -1px;
    border: 2px solid var(--_accent);
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
  }

  .step {
    margin-block-start: var(--_s);
  }

  a {
    color: var(--_accent);
    font-weight: 500;
  }

  .steps {
    margin-block-start: var(--_m);
  }

  summary {
    inline-size: fit-content;
    padding-block: var(--_space);
    cursor: pointer;
  }

  .steps ol {
    display: grid;
    gap: var(--_space);
    margin: var(--_s) 0 0;
    padding: 0;
    list-style: none;
  }

  .steps li {
    display: flex;
    gap: var(--_s);
  }

  .steps .icon {
    color: var(--_accent);
  }

  /* The three of them side by side. */
  @container (max-width: 20rem) {
    .have span {
      flex-basis: 100%;
    }

    .have .button {
      padding-inline: var(--_m);
    }
  }

  @media print {
    .next {
      display: none;
    }
  }
`;
