import { css, type CSSResult } from 'lit';

/** The form; few visits open it. */
export const formStyles: CSSResult = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  fieldset + fieldset {
    margin-block-start: calc(5 * var(--_space));
  }

  legend {
    margin-block-end: var(--_s);
    padding: 0;
    font-weight: 600;
  }

  .hint {
    margin-block: calc(-1 * var(--_space)) var(--_s);
    font-size: 0.875em;
  }

  .option {
    display: flex;
    gap: var(--_s);
    align-items: center;
    min-block-size: var(--_target);
    cursor: pointer;
  }

  .option input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .field,
  .time {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) var(--_m);
    align-items: center;
  }

  .option + .field {
    padding-inline-start: calc(1.125em + var(--_s));
    margin-block-end: var(--_s);
  }

  /* Names of days are about as long as each other: the times stand below one another. */
  .time .option {
    min-inline-size: 9em;
  }

  .times + .field {
    margin-block-start: var(--_s);
  }

  /* Where it stands below the name of its day. */
  @container (max-width: 18rem) {
    .time .input {
      margin-inline-start: calc(1.125em + var(--_s));
      margin-block-end: var(--_space);
    }
  }

  .time .input,
  .field .input {
    color-scheme: inherit;
  }

  .short {
    inline-size: 6em;
  }

  .fault {
    display: flex;
    gap: var(--_s);
    flex-basis: 100%;
    color: var(--_wrong);
    font-size: 0.875em;
  }

  [aria-invalid='true'] {
    border-color: var(--_wrong);
    border-width: 2px;
  }
`;
