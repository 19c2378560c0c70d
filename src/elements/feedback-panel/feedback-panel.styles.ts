import { css, type CSSResult } from 'lit';

/** What was right, what to look at again, what to read: plain lists beside the text they speak of. */
export const styles: CSSResult = css`
  :host {
    margin-block: var(--feedback-gap, calc(6 * var(--_space)));
  }

  .guidance > * + *,
  .rating,
  .report {
    margin-block-start: calc(5 * var(--_space));
  }

  /* Where nothing stands in it, this meets the space below the panel. */
  [data-after] {
    display: block;
    margin-block-start: calc(4 * var(--_space));
  }

  .standing {
    display: flex;
    gap: var(--_s);
    font-weight: 600;
  }

  .standing > .icon {
    color: var(--_tone, var(--_quiet));
  }

  [part='score'] {
    margin-inline-start: var(--_space);
  }

  .nothing-yet,
  .under-way {
    font-weight: 400;
  }

  .nothing-yet {
    color: var(--_quiet);
  }

  .all,
  .most,
  .item.right {
    --_tone: var(--_right);
  }

  .some,
  .item.partly {
    --_tone: var(--_partly);
  }

  .none,
  .over,
  .item {
    --_tone: var(--_accent);
  }

  .heading {
    margin: 0 0 var(--_space);
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.4;
  }

  .list,
  .attempts {
    display: grid;
    gap: var(--_s);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .item {
    display: grid;
    grid-template-columns: 1em minmax(0, 1fr);
    gap: var(--_s);
  }

  .item > .icon {
    color: var(--_tone);
  }

  .title {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  .note,
  .why {
    font-size: 0.875em;
  }

  span.note,
  .said {
    display: block;
  }

  .said {
    margin-block-start: var(--_space);
  }

  .said > :is(:first-child, :last-child) {
    margin-block: 0;
  }

  .why {
    margin-block-start: var(--_s);
  }

  .advice > p {
    margin: 0;
  }

  .more {
    margin-block-start: var(--_s);
  }

  .more > summary {
    min-block-size: 24px;
    width: fit-content;
    margin-block-end: var(--_s);
    color: var(--_accent);
    font-size: 0.9375em;
    cursor: pointer;
  }

  .comparison > p {
    margin-block-end: var(--_s);
  }

  .comparison > .title {
    margin-block: var(--_m) 0;
    font-weight: 500;
  }

  .attempt {
    display: grid;
    grid-template-columns: minmax(5.5em, max-content) minmax(3em, 12em) minmax(0, max-content);
    gap: var(--_m);
    align-items: center;
    color: var(--_quiet);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .attempt.latest {
    color: inherit;
    font-weight: 500;
  }

  .bar {
    display: flex;
    block-size: 0.625em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    overflow: hidden;
  }

  .fill {
    flex: none;
    fill: color-mix(in oklab, var(--_accent) 45%, transparent);
  }

  .latest .fill {
    fill: var(--_accent);
  }

  .section,
  .rating {
    /* A sheet does not part a heading from its list. */
    break-inside: avoid;
  }

  @media (forced-colors: active) {
    /* A drawing keeps a colour of its own, words do not. */
    .icon {
      --_tone: currentColor;
    }

    .fill {
      fill: CanvasText;
    }

    .latest .fill {
      fill: Highlight;
    }
  }

  @media print {
    .why,
    .more > summary {
      display: none;
    }

    .more::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`;
