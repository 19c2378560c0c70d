import { css, type CSSResult } from 'lit';

/** Buttons, inputs, and the ring of what has the focus. */
export const controlStyles: CSSResult = css`
  .button,
  .input {
    min-block-size: var(--_target);
    padding: var(--_space) var(--_m);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }

  .button {
    display: inline-flex;
    gap: var(--_s);
    align-items: center;
    padding-inline: calc(4 * var(--_space));
    font-size: 0.9375em;
    font-weight: 500;
    cursor: pointer;
  }

  .button.main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    /* Else the browser puts its own ground behind the words. */
    forced-color-adjust: none;
  }

  /* A veil in the colour of the words, on the accent too. */
  .button:hover {
    box-shadow: inset 0 0 0 99px color-mix(in oklab, currentColor 8%, transparent);
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
    align-items: center;
    margin-block-start: var(--_m);
  }

  :focus-visible,
  label:has(> :focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  @media print {
    /* Paper has no focus. */
    * {
      outline: none !important;
    }

    .acts {
      display: none;
    }
  }
`;
