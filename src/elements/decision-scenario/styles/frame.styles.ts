import { css, type CSSResult } from 'lit';

/** What stands around a step: how it ended, and the way back. */
export const frameStyles: CSSResult = css`
  .good {
    --_tone: var(--_right);
  }

  .mixed {
    --_tone: var(--_partly);
  }

  .poor {
    --_tone: var(--_wrong);
  }

  /* How the path came out. */
  .ending {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(4 * var(--_space));
    justify-content: space-between;
    margin-block-end: calc(4 * var(--_space));
    padding: var(--_m) calc(4 * var(--_space));
    border: 1px solid color-mix(in oklab, var(--_tone) 45%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_tone) 9%, transparent);
    font-weight: 600;
  }

  .kind,
  .outcome {
    display: flex;
    gap: var(--_s);
    margin: 0;
  }

  .outcome {
    flex-wrap: wrap;
    row-gap: 0;
  }

  .kind {
    color: var(--_tone);
  }

  /* The way back is quiet: the choices come first. */
  .way {
    margin-block-start: calc(5 * var(--_space));
    padding-block-start: var(--_s);
    border-block-start: 1px solid var(--_line);
  }

  .way .acts {
    gap: calc(4 * var(--_space));
    margin: 0;
  }

  .way .button {
    padding-inline: 0;
    border: 0;
    border-radius: 2px;
  }

  .way .button,
  .past summary {
    color: var(--_quiet);
  }

  .way .button:hover {
    box-shadow: none;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }

  summary {
    align-content: center;
    min-block-size: var(--_target);
    border-radius: 2px;
    font-size: 0.9375em;
    cursor: pointer;
  }

  .past ol {
    display: grid;
    gap: var(--_m);
    margin-block: var(--_space) var(--_s);
    padding-inline-start: 2em;
  }

  .past .label {
    display: block;
  }

  .past li .button {
    min-block-size: max(24px, calc(6 * var(--_space)));
    padding-block: 0;
    padding-inline: 0;
    border: 0;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }

  .question {
    margin-block-start: calc(5 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .question p {
    font-weight: 600;
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
