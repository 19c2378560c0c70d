import { css, type CSSResult } from 'lit';

/** What is asked of the learner: one question, and quiet ways out. */
export const ratingStyles: CSSResult = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .rating,
  fieldset.report {
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }

  /* A legend stands on the line of its box unless it floats. */
  legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: var(--_s);
    padding: 0;
    font-weight: 600;
  }

  legend + * {
    clear: both;
  }

  .button.plain {
    padding-inline: 0;
    border: 0;
    border-radius: 2px;
    color: var(--_quiet);
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .button.plain:hover {
    box-shadow: none;
    color: inherit;
  }

  .acts .plain {
    margin-inline-start: var(--_s);
  }

  .quiet-acts {
    gap: calc(4 * var(--_space));
    margin-block-start: var(--_space);
  }

  .quiet-acts .plain {
    margin: 0;
  }

  .turned > .icon {
    transform: scaleY(-1);
  }

  .levels {
    display: grid;
    gap: var(--_space);
  }

  .option {
    display: flex;
    gap: var(--_s);
    align-items: center;
    min-block-size: var(--_target);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .option > input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
  }

  /* The row has the ring. */
  .option > :focus-visible {
    outline: none;
  }

  .stars {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  /* All in one row where a finger or pointer can still tell them apart, else in two rows: 0 to 5, 6 to 10. */
  .numbers {
    --_least: 1.625rem;

    display: grid;
    grid-template-columns: repeat(
      auto-fill,
      minmax(max(100% / 11 - 4px, min(100% / 6 - 4px, 999 * (11 * (var(--_least) + 4px) - 100%))), 1fr)
    );
    gap: 4px;
    max-inline-size: 36rem;
  }

  @media (pointer: coarse) {
    .numbers {
      --_least: 44px;
    }
  }

  .stars .option,
  .numbers .option {
    position: relative;
    justify-content: center;
  }

  .stars .option {
    min-inline-size: var(--_target);
  }

  /* The native control is there, under the drawing. */
  .stars input,
  .numbers input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .star-icon {
    inline-size: 1.75em;
    fill: none;
    stroke: var(--_control);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }

  .option:has(:checked) > .star-icon,
  .option:has(~ .option > :checked) > .star-icon {
    fill: var(--_accent);
    stroke: var(--_accent);
  }

  .numbers .option {
    border: 1px solid var(--_control);
    font-variant-numeric: tabular-nums;
  }

  .numbers .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    forced-color-adjust: none;
  }

  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_m);
    justify-content: space-between;
    max-inline-size: 36rem;
    margin-block-start: var(--_space);
    font-size: 0.875em;
  }

  .gap {
    margin-block-start: var(--_s);
    color: var(--_wrong);
    font-size: 0.9375em;
  }

  .thanks {
    --_tone: var(--_right);

    display: flex;
    gap: var(--_s);
    border-radius: var(--_radius);
  }

  .thanks > .icon {
    color: var(--_tone);
  }

  .follow-up {
    margin-block-start: var(--_m);
  }

  .follow-up legend {
    font-weight: 500;
  }

  .text {
    display: block;
    margin-block-start: var(--_m);
  }

  .text > .label {
    display: block;
    margin-block-end: var(--_space);
    font-weight: 500;
  }

  textarea.input {
    display: block;
    inline-size: 100%;
    min-block-size: 5em;
    resize: vertical;
  }

  .small {
    margin-block-start: var(--_space);
    font-size: 0.875em;
  }

  @media print {
    .rating,
    .report {
      display: none;
    }
  }
`;
