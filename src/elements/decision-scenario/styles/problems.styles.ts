import { css, type CSSResult } from 'lit';

/** What the author should mend; nobody prints it. */
export const problemsStyles: CSSResult = css`
  .problems {
    margin-block-end: calc(4 * var(--_space));
    padding: var(--_s) var(--_m);
    border: 1px dashed var(--_partly);
    border-radius: var(--_radius);
    font-size: 0.875em;
  }

  .problems summary {
    display: flex;
    gap: var(--_s);
    color: var(--_partly);
    font-weight: 500;
  }

  .problems ul {
    display: grid;
    gap: var(--_m);
    margin-block: var(--_space) var(--_s);
    padding-inline-start: 1.25em;
  }

  .problems code {
    display: block;
  }

  @media print {
    .problems {
      display: none;
    }
  }
`;
