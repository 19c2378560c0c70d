import { css, type CSSResult } from 'lit';

/** Words of a character: the bubble points to who says them. */
export const talkStyles: CSSResult = css`
  .speech {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: var(--_m);
    align-items: end;
  }

  .portrait {
    display: grid;
    grid-row: 1 / 3;
    place-items: center;
    overflow: hidden;
    inline-size: var(--scenario-portrait-size, 2.75em);
    block-size: var(--scenario-portrait-size, 2.75em);
    border-radius: 50%;
    background: color-mix(in oklab, var(--_accent) 14%, transparent);
    color: var(--_accent);
    font-weight: 600;
  }

  .portrait img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .speaker {
    grid-column: 2;
    padding-inline-start: var(--_space);
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .speech .bubble {
    grid-column: 2;
    justify-self: start;
    margin: 0;
    padding: var(--_s) calc(3.5 * var(--_space));
    border: 1px solid transparent;
    border-radius: calc(2 * var(--_radius));
    border-end-start-radius: 2px;
    background: color-mix(in oklab, currentColor 8%, transparent);
  }

  @media (forced-colors: active) {
    .portrait {
      border: 1px solid CanvasText;
    }
  }
`;
