import { css, type CSSResult } from 'lit';
import { stepStyles } from './styles/step.styles.js';

/** The frame, the words and the way on. */
export const styles: CSSResult = css`
  :host {
    margin-block: var(--progress-gap, calc(6 * var(--_space)));
    container-type: inline-size;
  }

  .heading {
    margin-block-end: var(--_s);
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }

  .head {
    display: grid;
    gap: var(--_s);
    margin-block-end: calc(4 * var(--_space));
  }

  .words {
    display: flex;
    gap: var(--_s);
    font-weight: 600;
  }

  .sign {
    flex: none;
    color: var(--_quiet);
  }

  .done > .sign,
  .mastered > .sign,
  .sign.done {
    color: var(--_right);
  }

  .in-progress > .sign {
    color: var(--_accent);
  }

  .partly > .sign {
    color: var(--_partly);
  }

  .go {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s) var(--_m);
    align-items: center;
  }

  a.button {
    text-decoration: none;
  }

  .small {
    font-size: 0.875em;
  }

  slot[name='end'] {
    display: block;
  }

  ::slotted([slot]) {
    margin-block-start: var(--_m);
  }

  ${stepStyles}

  @media print {
    .go {
      display: none;
    }
  }
`;
