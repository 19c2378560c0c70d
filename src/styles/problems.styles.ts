import { css, type CSSResult } from 'lit';

/** What the author should mend; nobody prints it. */
export const problemsStyles: CSSResult = css`
  .problems {
    margin-block-end: var(--_m);
    padding: var(--_s) var(--_m);
    border: 1px dashed var(--_partly);
    border-radius: var(--_radius);
    font-size: 0.875em;
  }

  .problems summary {
    display: flex;
    gap: var(--_s);
    align-items: center;
    min-block-size: var(--_target);
    color: var(--_partly);
    font-weight: 500;
    cursor: pointer;
  }

  .problems ul {
    margin-block: 0;
    padding-inline-start: 1.25em;
  }

  .problems li + li {
    margin-block-start: var(--_s);
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
