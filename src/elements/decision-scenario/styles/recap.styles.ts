import { css, type CSSResult } from 'lit';

/** A path told after its end. */
export const recapStyles: CSSResult = css`
  .telling {
    container-type: inline-size;
    margin-block-start: calc(6 * var(--_space));
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }

  .heading {
    margin: 0 0 calc(4 * var(--_space));
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.3;
  }

  /* A way from number to number. */
  .told {
    margin: 0;
    padding: 0;
    /* Not none: Safari then takes it for no list. */
    list-style-type: '';
  }

  .decided {
    position: relative;
    padding-block-end: calc(6 * var(--_space));
    padding-inline-start: calc(10 * var(--_space));
  }

  .decided::before {
    content: '';
    position: absolute;
    inset-block: calc(7 * var(--_space)) var(--_space);
    inset-inline-start: calc(3 * var(--_space) - 1px);
    border-inline-start: 2px solid var(--_line);
  }

  .decided:last-child::before {
    content: none;
  }

  .number {
    position: absolute;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    min-inline-size: calc(6 * var(--_space));
    block-size: calc(6 * var(--_space));
    border: 1px solid var(--_control);
    border-radius: calc(3 * var(--_space));
    font-size: 0.8125em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .place {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_space));
    justify-content: space-between;
  }

  .points {
    font-size: 0.875em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .telling p {
    margin: 0;
  }

  .took,
  .led,
  .expert {
    display: flex;
    gap: var(--_s);
  }

  .took {
    font-weight: 500;
  }

  .took .label {
    display: block;
    font-weight: 400;
  }

  .telling .feedback,
  .telling .expert,
  .telling .led {
    margin-block-start: var(--_space);
    font-size: 0.9375em;
  }

  .telling .feedback {
    color: var(--_quiet);
  }

  .expert .icon {
    color: var(--_accent);
  }

  .expert.too .icon {
    color: var(--_right);
  }

  .advice {
    display: block;
  }

  .led .icon {
    color: var(--_quiet);
  }

  .again {
    min-block-size: max(24px, calc(7 * var(--_space)));
    margin-block-start: var(--_space);
    padding: 0;
    border: 0;
    border-radius: 2px;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }

  @media (pointer: coarse) {
    .again {
      min-block-size: var(--_target);
    }
  }

  .score {
    margin: 0 0 calc(5 * var(--_space));
    padding-block: var(--_s);
    border-block: 1px solid var(--_line);
  }

  .score > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_space));
    justify-content: space-between;
  }

  .score dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }

  .together {
    font-weight: 600;
  }

  /* What is opened on wish. */
  .more + .more {
    border-block-start: 1px solid var(--_line);
  }

  /* The question below is asked already. */
  .telling:has(~ .question) .acts {
    display: none;
  }

  @media (forced-colors: active) {
    /* Drawings keep the colours that they are given. */
    .expert.too .icon {
      color: Highlight;
    }

    .decided::before,
    .number,
    .score {
      border-color: CanvasText;
    }
  }

  @media print {
    .again {
      display: none;
    }

    .decided {
      break-inside: avoid;
    }
  }
`;
