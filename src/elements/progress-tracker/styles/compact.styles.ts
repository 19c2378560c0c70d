import { css, type CSSResult } from 'lit';
import { barStyles } from '../../../styles/bar.styles.js';

/** A bar or a ring with its words. */
export const compactStyles: CSSResult = css`
  .compact {
    display: grid;
    gap: var(--_s);
  }

  .around {
    grid-template-columns: auto 1fr;
    gap: calc(4 * var(--_space));
    align-items: center;
  }

  /* Where it is narrow, the way on stands below the ring. */
  .beside {
    display: contents;
  }

  .beside > .go {
    grid-column: 1 / -1;
  }

  @container (inline-size > 28rem) {
    .beside {
      display: grid;
      gap: var(--_s);
    }
  }

  .measure {
    display: flex;
    gap: var(--_m);
    justify-content: space-between;
  }

  .percent {
    font-variant-numeric: tabular-nums;
  }

  ${barStyles}

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

  @media (forced-colors: active) {
    /* Thinner, so that it is not told by its colour alone. */
    .groove {
      stroke: CanvasText;
      stroke-width: 1;
    }

    .filled {
      stroke: Highlight;
    }
  }

  @media print {
    .bar,
    .ring {
      print-color-adjust: exact;
    }
  }
`;
