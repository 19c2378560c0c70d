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

  .pressed {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    box-shadow: inset 0 0 0 1px var(--_accent);
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
    margin: var(--_space) 0 0;
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

  @media print {
    .next {
      display: none;
    }
  }
`;
