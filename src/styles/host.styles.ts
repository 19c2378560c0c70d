import { css, type CSSResult } from 'lit';

/**
 * What every element starts from: the page's font, size and colour, the tokens with their defaults, and helpers.
 *
 * Tokens are read on the host into private names, so that a page sets `--learnlets-…` anywhere above.
 */
export const hostStyles: CSSResult = css`
  :host {
    --_accent: var(--learnlets-color-accent, light-dark(#2456c4, #9db9ff));
    --_on-accent: var(--learnlets-color-on-accent, light-dark(#ffffff, #0d1a3a));
    --_right: var(--learnlets-color-right, light-dark(#146c3e, #7fd6a4));
    --_partly: var(--learnlets-color-partly, light-dark(#8a5300, #f0c074));
    --_wrong: var(--learnlets-color-wrong, light-dark(#b3261e, #ffb4ab));
    --_quiet: var(--learnlets-color-quiet, color-mix(in oklab, currentColor 72%, transparent));
    --_line: var(--learnlets-color-line, color-mix(in oklab, currentColor 24%, transparent));
    --_control: var(--learnlets-color-control, color-mix(in oklab, currentColor 60%, transparent));
    --_radius: var(--learnlets-radius, 0.5rem);
    --_space: var(--learnlets-space, 0.25rem);
    --_measure: var(--learnlets-measure, 65ch);

    display: block;
    box-sizing: border-box;
    max-inline-size: var(--_measure);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: inherit;
  }

  p {
    margin: 0;
  }

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

  .icon {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    overflow: visible;
  }

  .icon .cut,
  .icon .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .icon .cut {
    stroke: Canvas;
    stroke-width: 2;
  }

  .notice {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: baseline;
    margin-block: calc(2 * var(--_space));
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .notice .icon,
  .gap .icon {
    position: relative;
    inset-block-start: 0.125em;
  }
`;
