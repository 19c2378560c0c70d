import { css, type CSSResult } from 'lit';
import { barStyles } from '../../styles/bar.styles.js';

export const styles: CSSResult = css`
  :host {
    margin-block: var(--group-gap, calc(6 * var(--_space)));
  }

  .question {
    margin-block-start: var(--_s);
  }

  .question + .question {
    margin-block-start: calc(5 * var(--_space));
  }

  .heading,
  .label {
    font-weight: 600;
  }

  .prompt {
    font-weight: 500;
  }

  .missing {
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  /* All bars are as long as the room beside the longest count. */
  .options {
    display: grid;
    grid-template-columns: 1fr auto;
    margin-block: 0;
    padding: 0;
    list-style: none;
  }

  .option {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    column-gap: var(--_m);
    align-items: baseline;
    margin-block-start: var(--_s);
  }

  .text,
  .mark,
  .bar {
    grid-column: 1 / -1;
  }

  .mark {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
  }

  .mark::before {
    content: '\\2713\\00a0' / '';
  }

  .count {
    color: var(--_quiet);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .option > .count {
    grid-column: 2;
    grid-row: 3;
  }

  .option > .bar {
    grid-column: 1;
    grid-row: 3;
    align-self: center;
  }

  ${barStyles}

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_m);
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: var(--_space);
  }

  .reached {
    display: flex;
    gap: var(--_s);
    margin-block-start: var(--_s);
    color: var(--_right);
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .mark,
    .reached {
      color: CanvasText;
    }
  }
`;
