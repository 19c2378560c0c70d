import { css, type CSSResult } from 'lit';

/** The time for a decision. */
export const timerStyles: CSSResult = css`
  .timer {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s) calc(4 * var(--_space));
    align-items: center;
    min-block-size: var(--_target);
    margin-block-end: var(--_m);
    font-size: 0.9375em;
  }

  .time {
    display: flex;
    gap: var(--_s);
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }

  .time .icon {
    color: var(--_accent);
  }

  .time.short {
    color: var(--_partly);
  }

  .time.short .icon {
    color: inherit;
  }

  .switch {
    display: inline-flex;
    gap: var(--_s);
    align-items: center;
    min-block-size: var(--_target);
    padding-inline-end: var(--_space);
    border-radius: 2px;
    cursor: pointer;
  }

  .switch input {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
    outline: none;
  }

  @media print {
    .timer {
      display: none;
    }
  }
`;
