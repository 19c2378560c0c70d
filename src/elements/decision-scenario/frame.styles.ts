import { css, type CSSResult } from 'lit';

/** What stands around a step: time, ending, the way back, what an author should mend. */
export const frameStyles: CSSResult = css`
  .timer {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    align-items: center;
    margin-block-end: calc(3 * var(--_space));
    font-size: 0.9375em;
  }

  .time {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }

  .time .icon {
    color: var(--_accent);
  }

  .switch {
    display: inline-flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    min-block-size: calc(6 * var(--_space));
    cursor: pointer;
  }

  .switch input {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .switch input:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* How the path came out. */
  .good,
  .passed {
    --_tone: var(--_right);
  }

  .mixed {
    --_tone: var(--_partly);
  }

  .poor {
    --_tone: var(--_wrong);
  }

  .ending {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(4 * var(--_space));
    align-items: center;
    justify-content: space-between;
    margin-block-end: calc(4 * var(--_space));
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    border: 1px solid color-mix(in oklab, var(--_tone) 45%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_tone) 9%, transparent);
  }

  .kind,
  .outcome {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    font-weight: 600;
  }

  .kind {
    color: var(--_tone);
    font-size: 1.0625em;
  }

  .outcome {
    font-size: 0.9375em;
  }

  .outcome .quiet {
    color: inherit;
  }

  .recap {
    margin-block-start: calc(5 * var(--_space));
  }

  /* The way back is quiet: the choices come first. */
  .way {
    margin-block-start: calc(5 * var(--_space));
    padding-block-start: calc(3 * var(--_space));
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }

  .way .acts {
    margin: 0;
  }

  .way .button {
    padding-inline: calc(3 * var(--_space));
    border-color: transparent;
    color: var(--_quiet);
  }

  .way .acts .button:first-child {
    margin-inline-start: calc(-3 * var(--_space));
  }

  .way .button:hover {
    color: inherit;
  }

  .past {
    margin-block-start: calc(2 * var(--_space));
  }

  .past summary {
    min-block-size: calc(6 * var(--_space));
    color: var(--_quiet);
    cursor: pointer;
  }

  .past ol {
    display: grid;
    gap: calc(3 * var(--_space));
    margin: calc(2 * var(--_space)) 0 0;
    padding-inline-start: calc(6 * var(--_space));
  }

  .past li > span {
    display: block;
  }

  .past .label {
    display: block;
  }

  .link {
    min-block-size: calc(6 * var(--_space));
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: 0.9375em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .link:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .question {
    margin-block-start: calc(5 * var(--_space));
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .question p {
    font-weight: 600;
  }

  .problems {
    margin-block-end: calc(4 * var(--_space));
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    border: 1px dashed var(--_partly);
    border-radius: var(--_radius);
    font-size: 0.875em;
  }

  .problems summary {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    min-block-size: calc(6 * var(--_space));
    color: var(--_partly);
    font-weight: 500;
    cursor: pointer;
  }

  .problems ul {
    margin-block: calc(2 * var(--_space)) 0;
    padding-inline-start: calc(5 * var(--_space));
  }

  .problems code {
    display: block;
  }

  @media (pointer: coarse) {
    .switch,
    .link,
    .past summary {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .ending {
      border-color: CanvasText;
    }
  }

  @media print {
    .way,
    .question {
      display: none;
    }
  }
`;
