import { css, type CSSResult } from 'lit';

/**
 * What every element starts from: the page's font, size and colour, the tokens with their defaults, and helpers.
 *
 * Tokens are read on the host into private names, so that a page sets `--learnlets-…` anywhere above.
 */
export const hostStyles: CSSResult = css`
  :host {
    --_accent: var(--learnlets-color-accent, light-dark(#2456c4, #9db9ff));
    --_on-accent: var(--learnlets-color-on-accent, light-dark(#fff, #0d1a3a));
    --_right: var(--learnlets-color-right, light-dark(#146c3e, #7fd6a4));
    --_partly: var(--learnlets-color-partly, light-dark(#8a5300, #f0c074));
    --_wrong: var(--learnlets-color-wrong, light-dark(#b3261e, #ffb4ab));
    --_quiet: var(--learnlets-color-quiet, color-mix(in oklab, currentColor 72%, transparent));
    --_line: var(--learnlets-color-line, color-mix(in oklab, currentColor 24%, transparent));
    --_control: var(--learnlets-color-control, color-mix(in oklab, currentColor 60%, transparent));
    --_radius: var(--learnlets-radius, 0.5rem);
    --_space: var(--learnlets-space, 0.25rem);
    --_s: calc(2 * var(--_space));
    --_m: calc(3 * var(--_space));
    --_target: calc(9 * var(--_space));

    display: block;
    box-sizing: border-box;
    max-inline-size: var(--learnlets-measure, 65ch);
    line-height: 1.5;
    text-align: start;
    /* Not break-word: rows must not grow as wide as the longest word either. */
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
  }

  p {
    margin: 0;
  }

  p + p {
    margin-block-start: var(--_s);
  }

  img {
    max-inline-size: 100%;
    block-size: auto;
  }

  /* A name on a button or key, not code. */
  kbd {
    font: inherit;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .quiet {
    color: var(--_quiet);
    font-weight: 400;
  }

  /* As high as the line it begins, so that it stands in the middle of it. */
  .icon {
    display: block;
    flex: none;
    inline-size: 1em;
    block-size: 1lh;
  }

  .cut,
  .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
  }

  .cut {
    stroke: Canvas;
    stroke-width: 2;
  }

  .notice {
    display: flex;
    gap: var(--_s);
    margin-block: var(--_s);
    color: var(--_quiet);
    font-size: 0.875em;
  }

  @media (pointer: coarse) {
    :host {
      --_target: 44px;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_accent: Highlight;
      --_on-accent: HighlightText;
    }
  }
`;
