import { css, type CSSResult } from 'lit';

/** Buttons and inputs: 44 px high on coarse pointers, at least 24 px anywhere. */
export const controlStyles: CSSResult = css`
  .button {
    display: inline-flex;
    gap: calc(1.5 * var(--_space));
    align-items: center;
    min-block-size: calc(9 * var(--_space));
    padding: var(--_space) calc(4 * var(--_space));
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
    font-weight: 500;
    cursor: pointer;
  }

  .button:hover {
    background: color-mix(in oklab, currentColor 8%, transparent);
  }

  .button.main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button.main:hover {
    background: color-mix(in oklab, var(--_accent) 88%, currentColor);
  }

  .input {
    min-block-size: calc(9 * var(--_space));
    padding: var(--_space) calc(2.5 * var(--_space));
    border: 1px solid var(--_control);
    border-radius: calc(0.75 * var(--_radius));
    background: color-mix(in oklab, currentColor 3%, transparent);
    color: inherit;
    font: inherit;
  }

  .button:focus-visible,
  .input:focus-visible,
  summary:focus-visible,
  [tabindex]:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    align-items: center;
    margin-block-start: calc(3 * var(--_space));
  }

  @media (pointer: coarse) {
    .button,
    .input {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .button.main {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonText;
      color: ButtonFace;
    }

    .button:focus-visible,
    .input:focus-visible {
      outline-color: Highlight;
    }
  }

  @media print {
    .acts {
      display: none;
    }
  }
`;
