import { css, type CSSResult } from 'lit';

/** Options: one row each, the whole row is the target; and what became of each. */
export const choiceStyles: CSSResult = css`
  .choices {
    display: grid;
    gap: calc(1.5 * var(--_space));
  }

  .choice {
    --_tone: var(--_accent);

    display: grid;
    grid-template-columns: 1.25em 1fr;
    column-gap: calc(2.5 * var(--_space));
    min-block-size: var(--_target);
    padding: var(--_s) var(--_m);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .choice:where(label) {
    cursor: pointer;
  }

  .choice:where(:hover:is(label)) {
    border-color: var(--_control);
    background: color-mix(in oklab, currentColor 4%, transparent);
  }

  /* As large as the mark that takes its place. */
  .choice > input {
    inline-size: 1em;
    block-size: 1em;
    margin: 0.25em 0;
    accent-color: var(--_accent);
    font: inherit;
    outline: none;
  }

  .right,
  .missed,
  .passed {
    --_tone: var(--_right);
  }

  .wrong,
  .gap {
    --_tone: var(--_wrong);
  }

  .partly,
  .failed {
    --_tone: var(--_partly);
  }

  /* A thicker border, not a shadow: forced colours and paper show it too. */
  .choice:is(.right, .wrong, :has(> :checked)) {
    padding: calc(var(--_s) - 1px) calc(var(--_m) - 1px);
    border: 2px solid var(--_tone);
    background: color-mix(in oklab, var(--_tone) 8%, transparent);
  }

  .choice.missed {
    border: 1px dashed var(--_tone);
  }

  .feedback {
    grid-column: 2;
    margin-block-start: var(--_space);
  }

  @media (prefers-reduced-motion: no-preference) {
    .choice {
      transition: background-color 120ms;
    }
  }
`;
