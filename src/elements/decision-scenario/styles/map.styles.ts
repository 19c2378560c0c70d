import { css, type CSSResult } from 'lit';

/** The map of all paths. */
export const mapStyles: CSSResult = css`
  .map-acts,
  .zooms,
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
    align-items: center;
  }

  .map-acts {
    /* The focus ring of what opens the map needs its room. */
    margin-block-start: var(--_s);
  }

  .zooms {
    margin-inline-start: auto;
  }

  .map-acts .button {
    min-block-size: max(28px, calc(8 * var(--_space)));
    padding: var(--_space) var(--_m);
    font-size: 0.875em;
  }

  .zoom {
    justify-content: center;
    min-inline-size: max(28px, calc(8 * var(--_space)));
    font-weight: 600;
  }

  .mode[aria-pressed='true'] {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    font-weight: 600;
  }

  .button:disabled {
    opacity: 0.5;
    cursor: default;
  }

  .legend {
    gap: var(--_space) calc(4 * var(--_space));
    padding-block: var(--_m) var(--_space);
  }

  .hint {
    padding-block-end: var(--_s);
    font-size: 0.875em;
  }

  .trace {
    display: inline-flex;
    gap: var(--_space);
    font-size: 0.875em;
    white-space: nowrap;
  }

  .trace.taken .icon {
    color: var(--_accent);
  }

  .trace .icon {
    inline-size: 0.8em;
  }

  .trace.seen,
  .trace.not-seen {
    color: var(--_quiet);
  }

  /* Scrolls by itself, so that the page does not. */
  .map-box {
    position: relative;
    overflow: auto;
    overscroll-behavior: contain;
    max-block-size: min(30rem, 75vh);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .drawn {
    display: block;
    margin-inline: auto;
  }

  .drawn text {
    fill: currentColor;
    font-size: 13px;
    font-weight: 400;
    text-anchor: middle;
    dominant-baseline: central;
  }

  .box {
    fill: Canvas;
    stroke: var(--_control);
    stroke-width: 1.25;
  }

  .node {
    cursor: pointer;
    outline: none;
  }

  .node.taken .box {
    fill: color-mix(in oklab, var(--_accent) 14%, Canvas);
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .node.taken text {
    font-weight: 600;
  }

  .node.not-seen .box {
    stroke-dasharray: 4 4;
  }

  .node.not-seen text {
    fill: var(--_quiet);
  }

  .here,
  .ring {
    fill: none;
  }

  .here {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }

  .node:is(:hover, .opened) .box {
    fill: color-mix(in oklab, currentColor 10%, Canvas);
  }

  .node.taken:is(:hover, .opened) .box {
    fill: color-mix(in oklab, var(--_accent) 30%, Canvas);
  }

  .node:focus-visible .ring {
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .way-line {
    fill: none;
    stroke: var(--_control);
    stroke-width: 1.25;
  }

  .tip {
    fill: var(--_control);
  }

  .edge.taken .way-line {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .edge.taken .tip {
    fill: var(--_accent);
  }

  .edge.not-seen .way-line {
    stroke-dasharray: 4 4;
  }

  .map-words:not(:empty) {
    padding-block: var(--_m);
  }

  .map-words .prose {
    margin-block-start: var(--_s);
    font-size: 0.9375em;
  }

  .list,
  .ways {
    margin: 0;
    padding: 0;
    /* Not none: Safari then takes it for no list. */
    list-style-type: '';
  }

  .list {
    display: grid;
    gap: calc(4 * var(--_space));
    padding-block: var(--_m) calc(4 * var(--_space));
  }

  .ways {
    margin-block-start: var(--_space);
    padding-inline-start: var(--_m);
    border-inline-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }

  .ways li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_space));
    justify-content: space-between;
    padding-block: var(--_space);
  }

  .to {
    display: inline-block;
  }

  .to::before {
    content: '→ ' / '';
  }

  .to:dir(rtl)::before {
    content: '← ' / '';
  }

  /* It speaks of keys. */
  @media (hover: none) {
    .hint {
      display: none;
    }
  }

  @media (pointer: coarse) {
    .map-acts .button {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .drawn {
      forced-color-adjust: none;
      color: CanvasText;
    }

    .box,
    .way-line {
      stroke: CanvasText;
    }

    .node.taken .box {
      fill: Canvas;
      stroke: Highlight;
      stroke-width: 4;
    }

    .node:is(:hover, .opened) .box {
      fill: Canvas;
      stroke: Highlight;
    }

    .edge.taken .way-line {
      stroke: Highlight;
      stroke-width: 4;
    }

    .tip {
      fill: CanvasText;
    }

    .mode[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .map-acts,
    .hint {
      display: none;
    }

    /* All of it, as wide as the paper. */
    .map-box {
      overflow: visible;
      max-block-size: none;
      border: 0;
    }

    .drawn {
      inline-size: auto;
      max-inline-size: 100%;
      block-size: auto;
    }
  }
`;
