import { css, type CSSResult } from 'lit';
import { questionStyles } from '../../questions/question.styles.js';
import { controlStyles } from '../../styles/control.styles.js';
import { hostStyles } from '../../styles/host.styles.js';

/** All that a quiz looks like in one sheet, which a page of a thousand quizzes shares: each shadow root keeps a list of its sheets. */
export const styles: CSSResult = css`
  ${hostStyles} ${controlStyles}

  :host {
    /* What is off screen need not be laid out; a page may hold a thousand questions. */
    content-visibility: auto;
    contain-intrinsic-size: auto 15rem;
    margin-block: var(--quiz-gap, calc(6 * var(--_space)));
    /* Room for focus rings, which content-visibility would clip. */
    padding: var(--_space);
    margin-inline: calc(-1 * var(--_space));
  }

  ${questionStyles}

  @media print {
    :host {
      content-visibility: visible;
    }
  }
`;
