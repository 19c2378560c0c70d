import { css, type CSSResult } from 'lit';

/** Items in a list or on a path. */
export const stepStyles: CSSResult = css`
  .items,
  .path,
  .objectives {
    margin: 0;
    padding: 0;
    /* Not none: Safari would take it for no list. */
    list-style-type: '';
  }

  .items .items {
    margin-block: var(--_space) calc(-2.5 * var(--_space));
  }

  .item {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--_m);
    padding-block: calc(2.5 * var(--_space));
  }

  .items > .item + .item {
    border-block-start: 1px solid var(--_line);
  }

  .items .items > .item + .item {
    border-block-start: 0;
  }

  .body {
    min-inline-size: 0;
  }

  .says {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_m);
    align-items: baseline;
  }

  .title {
    font-weight: 500;
  }

  a.title {
    color: inherit;
    text-decoration-color: var(--_control);
    text-underline-offset: 0.2em;
  }

  a.title:hover {
    text-decoration-color: currentColor;
  }

  /* The line of a link is a target of 24 px. */
  a.title,
  span.title {
    padding-block: calc((24px - 1lh) / 2);
  }

  .locked .title {
    color: var(--_quiet);
  }

  [aria-current] {
    font-weight: 700;
  }

  .done > .body > .says > .state {
    color: var(--_right);
  }

  .in-progress > .body > .says > .state {
    color: var(--_accent);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_m);
  }

  .body > p {
    margin-block-start: 0;
  }

  .body > .lead {
    margin-block-start: var(--_space);
  }

  .objectives {
    margin-block-start: var(--_space);
  }

  .objective {
    display: flex;
    gap: var(--_s);
    font-size: 0.9375em;
  }

  .objective > .says {
    gap: 0 var(--_s);
  }
`;
