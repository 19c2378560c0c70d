import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    margin-block: var(--scenario-gap, calc(6 * var(--_space)));
    /* Room for focus rings. */
    padding: calc(1 * var(--_space));
    margin-inline: calc(-1 * var(--_space));
    scroll-margin-block: calc(4 * var(--_space));
  }

  .step {
    scroll-margin-block: calc(4 * var(--_space));
  }

  .count,
  .label {
    color: var(--_quiet);
    font-size: 0.8125em;
    font-weight: 500;
  }

  .title {
    margin: 0;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }

  .count + .title,
  .ending + .title {
    margin-block-start: var(--_space);
  }

  .title:focus,
  .blocks:focus,
  .question p:focus {
    outline: none;
  }

  .title:focus-visible,
  .blocks:focus-visible {
    border-radius: 2px;
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
  }

  .blocks {
    display: flow-root;
    margin-block: calc(3 * var(--_space)) calc(4 * var(--_space));
  }

  .blocks > * + * {
    margin-block-start: calc(3 * var(--_space));
  }

  .prose > :first-child,
  .bubble > :first-child,
  .feedback > :first-child {
    margin-block-start: 0;
  }

  .prose > :last-child,
  .bubble > :last-child,
  .feedback > :last-child {
    margin-block-end: 0;
  }

  .prose :is(p, ul, ol),
  .bubble :is(p, ul, ol) {
    margin-block: calc(2 * var(--_space));
  }

  img,
  .live::slotted(:is(img, video, iframe)) {
    max-inline-size: 100%;
    block-size: auto;
  }

  /* The way to a live node is no box of its own. */
  .live::slotted(:is(section, article)) {
    display: contents !important;
  }

  /* What was chosen, and what came of it: on top, where the eye is. */
  .consequence {
    margin-block-end: calc(5 * var(--_space));
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 2px solid var(--_accent);
  }

  .chosen > :last-child {
    font-weight: 500;
  }

  .chosen .label {
    display: block;
  }

  .feedback {
    margin-block-start: var(--_space);
    font-size: 0.9375em;
  }

  .feedback :is(p, blockquote) {
    margin: 0;
  }

  .feedback p + p {
    margin-block-start: calc(2 * var(--_space));
  }

  /* Words of a character. */
  .speech {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space) calc(3 * var(--_space));
    align-items: end;
  }

  .portrait {
    display: grid;
    grid-row: 1 / 3;
    place-items: center;
    overflow: hidden;
    inline-size: var(--scenario-portrait-size, 2.5em);
    block-size: var(--scenario-portrait-size, 2.5em);
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
    color: var(--_quiet);
    font-size: 0.8125em;
    font-weight: 500;
  }

  .bubble {
    grid-column: 2;
    justify-self: start;
    padding: calc(2.5 * var(--_space)) calc(3.5 * var(--_space));
    border: 1px solid transparent;
    border-radius: calc(2 * var(--_radius));
    border-end-start-radius: calc(0.5 * var(--_radius));
    background: color-mix(in oklab, currentColor 7%, transparent);
  }

  /* Choices: the whole row is the target. */
  .choices {
    display: grid;
    gap: calc(2 * var(--_space));
    margin: 0;
    padding: 0;
    /* Not none: Safari's screen reader would then call it no list. */
    list-style-type: '';
  }

  .choice {
    display: flex;
    gap: calc(3 * var(--_space));
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: calc(11 * var(--_space));
    padding: calc(2 * var(--_space)) calc(3.5 * var(--_space));
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
    transition:
      border-color 120ms,
      background-color 120ms;
  }

  .choice .icon {
    color: var(--_quiet);
    transition: transform 120ms;
  }

  .choice:hover,
  .choice:focus-visible {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 7%, transparent);
  }

  .choice:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .choice:is(:hover, :focus-visible) .icon {
    color: var(--_accent);
    transform: translateX(2px);
  }

  .turns:dir(rtl) {
    scale: -1 1;
  }

  .choice:is(:hover, :focus-visible) .icon:dir(rtl) {
    transform: translateX(2px);
  }

  .step.arriving {
    animation: arrive 160ms ease-out;
  }

  @keyframes arrive {
    from {
      opacity: 0;
      translate: 0 4px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .choice,
    .choice .icon {
      transition: none;
    }

    .choice:is(:hover, :focus-visible) .icon {
      transform: none;
    }

    .step.arriving {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .choice,
    .bubble,
    .portrait {
      border: 1px solid ButtonText;
    }

    .choice:is(:hover, :focus-visible) {
      border-color: Highlight;
    }
  }

  @media print {
    .choice .icon,
    .timer {
      display: none;
    }
  }
`;
