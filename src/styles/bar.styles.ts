import { css, type CSSResult } from 'lit';

/** A `progress` as a bar, in every browser. */
export const barStyles: CSSResult = css`
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

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
      background: Canvas;
    }
  }
`;
