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
    /* The name of a month, and six weeks at most; around them room for the frame of today. */
    block-size: calc(6 * var(--_day) + 1.5em + 6px);
    padding: 3px;
    margin-block: var(--_m);
    overflow: hidden;
    font-size: 0.875em;
  }

  .month {
    inline-size: calc(7 * var(--_day));
    /* So high that nothing of the next row is in sight. */
    block-size: 100%;
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
    /* It fills from the middle. */
    background: linear-gradient(var(--_accent), var(--_accent)) center / var(--_filled, 0) var(--_filled, 0)
      no-repeat;
  }

  .level-1 {
    --_filled: 34%;
  }

  .level-2 {
    --_filled: 56%;
  }

  .level-3 {
    --_filled: 78%;
  }

  .level-4 {
    --_filled: 100%;

    border-color: var(--_accent);
  }

  .today {
    outline: 2px solid currentColor;
    outline-offset: 0;
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
    /* Words stay whole; a date may take two lines. */
    overflow-wrap: normal;
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
