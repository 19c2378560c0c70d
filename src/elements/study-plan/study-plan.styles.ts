import { css, type CSSResult } from 'lit';

/** One calm frame: the goal, the week, the next step. */
export const styles: CSSResult = css`
  :host {
    margin-block: var(--plan-gap, calc(6 * var(--_space)));
  }

  .plan {
    container-type: inline-size;
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .head {
    display: flex;
    gap: var(--_space) var(--_m);
    align-items: start;
    justify-content: space-between;
  }

  .goal {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
  }

  /* Beside the sentence, not beside its second line. */
  .head .button {
    flex: none;
    margin-block: calc(-1 * var(--_space));
  }

  .status p + p {
    margin-block-start: 0;
  }

  .head + .status {
    margin-block-start: var(--_space);
  }

  .week {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    gap: var(--_space);
    margin: calc(4 * var(--_space)) 0 0;
    padding: 0;
    list-style: none;
  }

  .day {
    display: grid;
    justify-items: center;
    padding: var(--_space) 0;
    border-radius: var(--_radius);
    font-size: 0.8125em;
    line-height: 1.4;
    text-align: center;
  }

  .day .icon {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin-block: var(--_space);
  }

  /* No border on other days: forced colours would show it. */
  .today {
    margin: -1px;
    border: 1px solid var(--_control);
  }

  .today .name {
    font-weight: 600;
  }

  .done .icon,
  .some .icon {
    color: var(--_accent);
  }

  .word,
  .free .icon,
  .paused .icon {
    color: var(--_quiet);
  }

  [part='calendar-note'] {
    margin-block-start: calc(4 * var(--_space));
    font-size: 0.875em;
  }

  .share {
    margin-block-start: var(--_s);
    font-size: 0.9375em;
  }

  .share label {
    display: flex;
    gap: var(--_s);
    align-items: center;
    min-block-size: var(--_target);
  }

  .share input {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .share p {
    margin-block-start: var(--_space);
    font-size: 0.875em;
  }

  .key {
    display: none;
    flex-wrap: wrap;
    gap: var(--_space) var(--_m);
    margin-block-start: var(--_space);
    font-size: 0.8125em;
  }

  .key span {
    display: flex;
    gap: var(--_space);
  }

  /* Seven words side by side need room. */
  @container (max-width: 27rem) {
    .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .week {
      gap: 1px;
    }

    .key {
      display: flex;
    }
  }

  @media print {
    .share,
    [part='calendar-note'],
    .head .button {
      display: none;
    }
  }
`;
