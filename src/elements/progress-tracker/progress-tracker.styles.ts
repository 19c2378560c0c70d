import { css, type CSSResult } from 'lit';
import { stepStyles } from './styles/step.styles.js';

/** The frame, the words and the way on. */
export const styles: CSSResult = css`
  :host {
    margin-block: var(--progress-gap, calc(6 * var(--_space)));
    container-type: inline-size;
  }

  .heading {
    margin-block-end: var(--_s);
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }

  .head {
    display: grid;
    gap: var(--_s);
    margin-block-end: calc(4 * var(--_space));
  }

  .words {
    display: flex;
    gap: var(--_s);
    font-weight: 600;
  }

  .sign {
    flex: none;
    color: var(--_quiet);
  }

  .done > .sign,
  .mastered > .sign,
  .sign.done {
    color: var(--_right);
  }

  .in-progress > .sign {
    color: var(--_accent);
  }

  .partly > .sign {
    color: var(--_partly);
  }

  .go {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s) var(--_m);
    align-items: center;
  }

  a.button {
    text-decoration: none;
  }

  .small {
    font-size: 0.875em;
  }

  slot[name='end'] {
    display: block;
  }

  ::slotted([slot]) {
    margin-block-start: var(--_m);
  }

  .compact {
    display: grid;
    gap: var(--_s);
  }

  .around {
    grid-template-columns: auto 1fr;
    gap: calc(4 * var(--_space));
    align-items: center;
  }

  .beside {
    display: grid;
    gap: var(--_s);
  }

  .measure {
    display: flex;
    gap: var(--_m);
    justify-content: space-between;
  }

  .percent {
    font-variant-numeric: tabular-nums;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: var(--_s);
    border: 0;
    border-radius: 99px;
    background: var(--_line);
    overflow: hidden;
    appearance: none;
  }

  .bar::-webkit-progress-bar {
    background: none;
  }

  .bar::-webkit-progress-value {
    border-radius: 99px;
    background: var(--_accent);
  }

  .bar::-moz-progress-bar {
    border-radius: 99px;
    background: var(--_accent);
  }

  .ring {
    position: relative;
    inline-size: 5.5em;
  }

  .ring svg {
    display: block;
    /* It begins at the top, and runs the way one reads. */
    rotate: -90deg;
  }

  .ring:dir(rtl) svg {
    scale: 1 -1;
  }

  .ring circle {
    fill: none;
    stroke-width: 6;
  }

  .groove {
    stroke: var(--_line);
  }

  .filled {
    stroke: var(--_accent);
    stroke-linecap: butt;
  }

  .ring .percent {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    font-size: 1.125em;
    font-weight: 600;
  }

  ${stepStyles}

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
      background: Canvas;
    }

    .groove {
      stroke: GrayText;
    }

    .filled {
      stroke: Highlight;
    }
  }

  @media print {
    .go {
      display: none;
    }

    .bar,
    .ring {
      print-color-adjust: exact;
    }
  }
`;
