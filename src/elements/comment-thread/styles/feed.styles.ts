import { css, type CSSResult } from 'lit';

/** The whole: a bar, and comments one below the other. */
export const feedStyles: CSSResult = css`
  :host {
    --_indent: var(--thread-indent, calc(5 * var(--_space)));

    margin-block: var(--thread-gap, calc(6 * var(--_space)));
  }

  ::slotted(article) {
    display: block;
    margin-block: calc(4 * var(--_space));
    padding-inline-start: var(--_m);
    border-inline-start: 2px solid var(--_line);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(4 * var(--_space));
    align-items: center;
    margin-block-start: calc(4 * var(--_space));
    padding-block-end: var(--_space);
    border-block-end: 1px solid var(--_line);
    font-size: 0.9375em;
  }

  .total {
    margin: 0;
    font-weight: 600;
  }

  .search,
  .sort {
    display: flex;
    gap: var(--_s);
    align-items: center;
    color: var(--_quiet);
  }

  .sort {
    margin-inline-start: auto;
  }

  select {
    min-block-size: var(--_target);
    max-inline-size: 100%;
    padding-inline: var(--_space);
    border: 0;
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }

  .feed {
    display: block;
    margin-block-end: calc(5 * var(--_space));
  }

  .empty {
    margin-block: calc(4 * var(--_space));
  }
`;
