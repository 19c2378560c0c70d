import { css, type CSSResult } from 'lit';

/** Two paths side by side. */
export const compareStyles: CSSResult = css`
  .rival {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) var(--_m);
    align-items: center;
    padding-block: var(--_s);
  }

  .rival .input {
    max-inline-size: 100%;
    background: Canvas;
    color: CanvasText;
  }

  .rows {
    display: grid;
    gap: calc(4 * var(--_space));
    margin: 0;
    padding: var(--_s) 0 calc(4 * var(--_space));
    /* Not none: Safari then takes it for no list. */
    list-style-type: '';
  }

  .row {
    padding-inline-start: var(--_m);
    border-inline-start: 2px solid var(--_line);
  }

  .row.otherwise {
    border-inline-start: 4px double var(--_accent);
  }

  .mark {
    display: flex;
    gap: var(--_s);
    font-size: 0.875em;
  }

  .alike .mark {
    color: var(--_quiet);
  }

  .otherwise .mark {
    font-weight: 600;
  }

  .sides {
    display: grid;
    gap: var(--_space) calc(4 * var(--_space));
    margin: 0;
  }

  .side dt {
    color: var(--_quiet);
    font-size: 0.8125em;
  }

  .side dd {
    margin: 0;
  }

  @container (inline-size > 26em) {
    .sides:has(.side + .side) {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media (forced-colors: active) {
    .row {
      border-color: CanvasText;
    }
  }

  @media print {
    .rival {
      display: none;
    }

    .row {
      break-inside: avoid;
    }
  }
`;
