import { css, type CSSResult } from 'lit';
import { questionStyles } from '../../questions/question.styles.js';

/** The frame of a question that comes back, and what is said when none does. */
export const styles: CSSResult = css`
  :host {
    margin-block: var(--review-gap, calc(6 * var(--_space)));
  }

  ${questionStyles}

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_m);
    margin-block-end: var(--_m);
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .head > p {
    margin: 0;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  .source > a {
    display: inline-block;
    min-block-size: 24px;
  }

  .beside,
  .skips,
  .skipped {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(4 * var(--_space));
    align-items: center;
  }

  .beside {
    justify-content: space-between;
    margin-block-start: var(--_m);
    font-size: 0.9375em;
  }

  .unsure {
    display: flex;
    gap: var(--_s);
    align-items: center;
    min-block-size: var(--_target);
    border-radius: 2px;
    cursor: pointer;
  }

  .unsure > input {
    inline-size: 1em;
    block-size: 1em;
    margin: 0;
    accent-color: var(--_accent);
    outline: none;
  }

  .onward {
    column-gap: var(--_m);
  }

  .plain {
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .skipped {
    margin-block-start: var(--_m);
    padding-block-start: var(--_s);
    border-block-start: 1px solid var(--_line);
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .standing {
    display: flex;
    gap: var(--_s);
    border-radius: 2px;
    font-weight: 600;
  }

  .standing > .icon {
    color: var(--_right);
  }

  .empty > .standing {
    color: var(--_quiet);
    font-weight: 400;
  }

  .beyond,
  .next {
    margin-block-start: var(--_s);
  }

  .forecast {
    display: flex;
    gap: var(--_m);
    align-items: center;
    margin-block-start: calc(4 * var(--_space));
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .bars {
    flex: none;
    inline-size: 4.875rem;
    block-size: 2.125rem;
    overflow: visible;
  }

  .bars:dir(rtl) {
    scale: -1 1;
  }

  .full {
    fill: none;
    stroke: var(--_line);
  }

  .kept {
    fill: var(--_accent);
  }

  slot[name='end'] {
    display: block;
  }

  ::slotted([slot='end']) {
    margin-block-start: var(--_m);
  }

  @media (forced-colors: active) {
    .full {
      stroke: CanvasText;
    }

    /* Drawings keep their colours there. */
    .standing > .icon {
      color: CanvasText;
    }
  }

  @media print {
    .beside,
    .skipped {
      display: none;
    }
  }
`;
