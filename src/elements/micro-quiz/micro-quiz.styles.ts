import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    /* What is off screen need not be laid out; a page may hold a thousand questions. */
    content-visibility: auto;
    contain-intrinsic-size: auto 15rem;
    margin-block: var(--quiz-gap, calc(6 * var(--_space)));
    /* Room for focus rings, which content-visibility would clip. */
    padding: calc(1 * var(--_space));
    margin-inline: calc(-1 * var(--_space));
  }

  .question + .question {
    margin-block-start: calc(7 * var(--_space));
  }

  .count {
    color: var(--_quiet);
    font-size: 0.8125em;
    font-weight: 500;
  }

  .prompt {
    margin-block-end: calc(3 * var(--_space));
    font-weight: 600;
  }

  /* As page.css spaces them, so that they stay where they are. */
  .prompt > :is(p, h1, h2, h3, h4, h5, h6) {
    margin-block: 0 calc(3 * var(--_space));
  }

  .prompt > :first-child {
    margin-block-start: 0;
  }

  .prompt > :last-child {
    margin-block-end: 0;
  }

  .prompt :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.0625em;
    line-height: 1.4;
  }

  .prompt img,
  .text img {
    max-inline-size: 100%;
    block-size: auto;
  }

  .instruction {
    margin-block: calc(-2 * var(--_space)) calc(3 * var(--_space));
    color: var(--_quiet);
    font-size: 0.875em;
  }

  /* Options: one row each, the whole row is the target. */
  .choices {
    display: grid;
    gap: calc(1.5 * var(--_space));
  }

  .choice {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0 calc(2.5 * var(--_space));
    align-items: start;
    min-block-size: calc(10 * var(--_space));
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    transition:
      border-color 120ms,
      background-color 120ms;
  }

  label.choice {
    cursor: pointer;
  }

  label.choice:hover {
    border-color: var(--_control);
    background: color-mix(in oklab, currentColor 4%, transparent);
  }

  label.choice:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 9%, transparent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  label.choice:focus-within:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .choice input {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0.1875em 0 0;
    accent-color: var(--_accent);
    outline: none;
  }

  .choice .mark {
    padding-block-start: 0.25em;
    line-height: 1;
  }

  .choice.right,
  .choice.wrong {
    border-color: var(--_tone);
    background: color-mix(in oklab, var(--_tone) 8%, transparent);
    box-shadow: inset 0 0 0 1px var(--_tone);
  }

  .choice.missed {
    border-color: var(--_tone);
    border-style: dashed;
  }

  .right,
  .missed,
  .passed {
    --_tone: var(--_right);
  }

  .wrong {
    --_tone: var(--_wrong);
  }

  .partly,
  .failed {
    --_tone: var(--_partly);
  }

  .mark,
  .tag {
    color: var(--_tone);
  }

  .tag {
    font-size: 0.875em;
    font-weight: 500;
  }

  .choice.other {
    border-color: transparent;
    color: var(--_quiet);
  }

  .feedback {
    grid-column: 2;
    margin-block-start: var(--_space);
    font-size: 0.9375em;
  }

  .feedback :is(p, blockquote) {
    margin: 0;
  }

  /* Typed answers. */
  .typed {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    align-items: center;
  }

  .label {
    flex-basis: 100%;
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .blank {
    display: inline-flex;
    gap: calc(1.5 * var(--_space));
    align-items: center;
    max-inline-size: 100%;
  }

  .blank .input {
    inline-size: var(--quiz-input-size, 12em);
    max-inline-size: 100%;
    min-inline-size: 0;
    font-weight: 400;
  }

  .prompt .blank .input {
    min-block-size: calc(8 * var(--_space));
    inline-size: var(--quiz-blank-size, 9em);
  }

  .blank:is(.right, .wrong) .input {
    border-color: var(--_tone);
    box-shadow: inset 0 0 0 1px var(--_tone);
  }

  .blank .mark {
    display: inline-flex;
  }

  .typed ~ .feedback,
  .answer {
    margin-block-start: calc(2 * var(--_space));
  }

  /* What is said about the answer. */
  .hint {
    display: flex;
    gap: calc(2 * var(--_space));
    margin-block-end: calc(3 * var(--_space));
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 2px solid var(--_accent);
    font-size: 0.9375em;
  }

  .hint div {
    min-inline-size: 0;
  }

  .hint .icon {
    margin-block-start: 0.25em;
    color: var(--_accent);
  }

  .gap {
    display: flex;
    gap: calc(2 * var(--_space));
    margin-block-start: calc(2 * var(--_space));
    color: var(--_wrong);
    font-size: 0.9375em;
  }

  .verdict,
  .outcome {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(2 * var(--_space));
    align-items: center;
    color: var(--_tone);
    font-weight: 600;
  }

  /* A paler tone would be too pale to read. */
  :is(.verdict, .outcome) .quiet {
    color: inherit;
  }

  .verdict {
    margin-block-start: calc(3 * var(--_space));
    border-radius: 2px;
  }

  .explanation {
    margin-block-start: var(--_space);
  }

  .explanation p + p,
  .hint p + p,
  .feedback p + p {
    margin-block-start: calc(2 * var(--_space));
  }

  .explanation > :first-child,
  .hint div > :first-child {
    margin-block-start: 0;
  }

  .explanation > :last-child,
  .hint div > :last-child {
    margin-block-end: 0;
  }

  .summary {
    margin-block-start: calc(6 * var(--_space));
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }

  .attempts {
    margin-block-start: calc(2 * var(--_space));
    font-size: 0.875em;
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
    .choice {
      min-block-size: 44px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .choice {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .choice {
      border-color: CanvasText;
    }

    label.choice:has(:checked) {
      border-color: Highlight;
      box-shadow: inset 0 0 0 1px Highlight;
    }

    .choice.other {
      border-color: GrayText;
    }
  }

  @media print {
    :host {
      content-visibility: visible;
    }

    .question {
      break-inside: avoid;
    }
  }
`;
