import { css, type CSSResult } from 'lit';

/** A heat map of days; how much was done is told by the size of a square, too. */
export const calendarStyles: CSSResult = css`
  .calendar {
    --_day: 1.125em;

    /* The newest month first in the document, last in the line: what finds no room is the oldest, and wraps out of sight. */
    display: flex;
    flex-flow: row-reverse wrap;
    gap: calc(4 * var(--_space));
    justify-content: flex-end;
    block-size: calc(7 * var(--_day) + 2em);
    padding: 3px;
    margin-block: var(--_m);
    overflow: hidden;
    font-size: 0.875em;
  }

  .month {
    inline-size: calc(7 * var(--_day));
  }

  .days {
    display: grid;
    grid-template-columns: repeat(7, var(--_day));
    grid-auto-rows: var(--_day);
    place-items: center;
  }

  .day {
    display: inline-block;
    flex: none;
    inline-size: 0.875em;
    block-size: 0.875em;
    border: 1px solid var(--_line);
    border-radius: 3px;
  }

  .day:not(.level-0) {
    border-color: transparent;
    background: var(--_accent);
    background-clip: padding-box;
    forced-color-adjust: none;
  }

  .level-1 {
    scale: 0.5;
    opacity: 0.75;
  }

  .level-2 {
    scale: 0.7;
    opacity: 0.85;
  }

  .level-3 {
    scale: 0.85;
  }

  .today {
    outline: 2px solid currentColor;
    outline-offset: 1px;
  }

  .legend {
    display: flex;
    gap: var(--_space);
    align-items: center;
  }

  .table {
    margin-block-start: var(--_s);
  }

  .table summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }

  table {
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  th,
  td {
    padding-block: var(--_space);
    padding-inline-end: calc(4 * var(--_space));
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  thead th {
    color: var(--_quiet);
    font-size: 0.875em;
  }

  @media print {
    .day {
      print-color-adjust: exact;
    }
  }
`;
