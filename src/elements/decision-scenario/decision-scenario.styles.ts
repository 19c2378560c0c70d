import { css, type CSSResult } from 'lit';
import { frameStyles } from './styles/frame.styles.js';
import { talkStyles } from './styles/talk.styles.js';

/** One step: what led here, what happens, what can be done. */
export const styles: CSSResult = css`
  :host {
    margin-block: var(--scenario-gap, calc(6 * var(--_space)));
    /* As quizzes have it, so that both stand in one line. */
    padding: var(--_space);
    margin-inline: calc(-1 * var(--_space));
  }

  .step {
    scroll-margin-block: calc(4 * var(--_space));
  }

  /* A page that is opened does not flicker. */
  .moved {
    animation: arrive 160ms ease-out;
  }

  @keyframes arrive {
    from {
      opacity: 0;
    }
  }

  .count,
  .label {
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .title {
    inline-size: fit-content;
    margin: 0;
    border-radius: 2px;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }

  .blocks {
    margin-block: var(--_m) calc(5 * var(--_space));
    border-radius: 2px;
  }

  .blocks > * + * {
    margin-block-start: calc(4 * var(--_space));
  }

  /* Who came by a click needs no ring. */
  :is(.title, .blocks, .question p):focus:not(:focus-visible) {
    outline: none;
  }

  :is(.prose, .bubble, .feedback) > :first-child {
    margin-block-start: 0;
  }

  :is(.prose, .bubble, .feedback) > :last-child {
    margin-block-end: 0;
  }

  :is(.prose, .bubble) :is(ul, ol) {
    padding-inline-start: 1.5em;
  }

  pre {
    inline-size: 0;
    min-inline-size: 100%;
    overflow: auto;
  }

  .live {
    display: block;
  }

  .live::slotted(:is(img, video, iframe)) {
    max-inline-size: 100%;
  }

  /* The way to a live node is no box of its own. */
  .live::slotted(:is(section, article)) {
    display: contents !important;
  }

  /* What was chosen, and what came of it: on top, where the eye is. */
  .consequence {
    margin-block-end: calc(5 * var(--_space));
    padding-inline-start: var(--_m);
    border-inline-start: 2px solid var(--_accent);
  }

  .chosen .label {
    display: block;
  }

  .feedback {
    margin-block-start: var(--_space);
    font-size: 0.9375em;
  }

  /* The whole row is the target. */
  .choices {
    display: grid;
    gap: var(--_s);
    margin: 0;
    padding: 0;
    /* Not none: Safari's screen reader would then call it no list. */
    list-style-type: '';
  }

  .choice {
    display: flex;
    gap: var(--_m);
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: max(var(--_target), calc(11 * var(--_space)));
    padding: var(--_s) calc(4 * var(--_space));
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    transition:
      border-color 120ms,
      background-color 120ms;
  }

  .choice .icon {
    color: var(--_quiet);
  }

  .choice:is(:hover, :focus-visible) {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 8%, transparent);
  }

  .choice:is(:hover, :focus-visible) .icon {
    color: var(--_accent);
  }

  .turns:dir(rtl) {
    scale: -1 1;
  }

  ${talkStyles} ${frameStyles}

  /* What the author put before the first step, or at the end. */
  slot:not([name], .live, [data-all]),
  ::slotted([slot]) {
    display: block;
    margin-block: var(--_m);
  }

  @media (prefers-reduced-motion: reduce) {
    .moved {
      animation: none;
    }

    .choice {
      transition: none;
    }
  }

  @media print {
    .choice .icon {
      display: none;
    }
  }
`;
