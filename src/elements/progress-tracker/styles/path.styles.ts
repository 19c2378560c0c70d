import { css, type CSSResult } from 'lit';

/** Stations on a line: below each other where it is narrow, else beside each other, row after row. */
export const pathStyles: CSSResult = css`
  .station {
    --_stroke: 2px;

    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--_m);
    padding-block-end: calc(4 * var(--_space));
  }

  .station:last-child {
    padding-block-end: 0;
  }

  .station > .sign {
    position: relative;
    font-size: 1.25em;
    line-height: 1.2;
  }

  /* The line to the next station. */
  .station:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 1.75em -0.25em;
    inset-inline-start: calc(0.625em - var(--_stroke) / 2);
    border-inline-start: var(--_stroke) dashed var(--_line);
  }

  .station.done:not(:last-child)::before {
    border-inline-start: var(--_stroke) solid var(--_right);
  }

  @container (inline-size > 30rem) {
    .path {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
      gap: calc(5 * var(--_space)) 0;
    }

    .station {
      grid-template-columns: 1fr;
      gap: var(--_space);
      align-content: start;
      padding: 0;
    }

    .station > .body {
      padding-inline-end: var(--_m);
    }

    .station:not(:last-child)::before {
      inset-block: calc(0.75em - var(--_stroke) / 2) auto;
      inset-inline: 1.75em 0.5em;
      border-inline-start: 0;
      border-block-start: var(--_stroke) dashed var(--_line);
    }

    .station.done:not(:last-child)::before {
      border-inline-start: 0;
      border-block-start: var(--_stroke) solid var(--_right);
    }
  }
`;
