import { css, type CSSResult } from 'lit';

/** A calm list: space parts comments, a line holds replies together, and marks are words before colour. */
export const styles: CSSResult = css`
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

  .sort {
    display: flex;
    gap: var(--_s);
    align-items: center;
    margin-inline-start: auto;
    color: var(--_quiet);
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

  .comment {
    padding-block: calc(3 * var(--_space)) calc(2 * var(--_space));
    border-radius: 2px;
    scroll-margin-block: 4rem;
  }

  .comment + .level-0 {
    border-block-start: 1px solid var(--_line);
  }

  .level-1,
  .level-2,
  .level-3,
  .level-4,
  .level-5,
  .level-6 {
    margin-inline-start: calc(var(--_level) * var(--_indent));
    padding-inline-start: var(--_m);
    border-inline-start: 2px solid var(--_line);
  }

  .level-1 {
    --_level: 0.2;
  }

  .level-2 {
    --_level: 1.2;
  }

  .level-3 {
    --_level: 2.2;
  }

  .level-4 {
    --_level: 3.2;
  }

  .level-5 {
    --_level: 4.2;
  }

  .level-6 {
    --_level: 5.2;
  }

  .comment.accepted {
    border-inline-start: 3px solid var(--_right);
    padding-inline-start: var(--_m);
  }

  .comment.linked > .head > .time {
    font-weight: 600;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s);
    align-items: baseline;
    font-size: 0.875em;
  }

  .name {
    font-size: 1.0715em;
    font-weight: 600;
  }

  .time {
    color: var(--_quiet);
    text-decoration: none;
  }

  .time:hover {
    text-decoration: underline;
  }

  .badge {
    display: inline-flex;
    gap: var(--_space);
    color: var(--_quiet);
  }

  .badge.answer {
    color: var(--_right);
    font-weight: 600;
  }

  .badge.new {
    padding-inline: 0.45em;
    border: 1px solid currentColor;
    border-radius: 99px;
    color: var(--_accent);
    font-size: 0.9em;
    line-height: 1.35;
  }

  .text {
    margin-block-start: var(--_space);
  }

  .text p {
    white-space: pre-line;
  }

  .text > * {
    margin-block: 0;
  }

  .text > * + * {
    margin-block-start: var(--_s);
  }

  .text ul,
  .text ol {
    padding-inline-start: 1.5em;
  }

  .text blockquote,
  .quoted {
    margin-inline: 0;
    padding-inline-start: var(--_m);
    border-inline-start: 2px solid var(--_line);
    color: var(--_quiet);
  }

  .quoted {
    margin-block: var(--_space);
    font-size: 0.875em;
  }

  .quoted p + p {
    margin-block-start: 0;
  }

  .text pre {
    overflow-x: auto;
    padding: var(--_s) var(--_m);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  code {
    font-size: 0.9375em;
  }

  .text hr {
    border: 0;
    border-block-start: 1px solid var(--_line);
  }

  .text a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  .gone {
    color: var(--_quiet);
    font-style: italic;
  }

  .comment > .acts {
    gap: 0 calc(4 * var(--_space));
    margin-block-start: var(--_space);
    font-size: 0.875em;
  }

  .plain,
  summary {
    min-block-size: max(24px, calc(7 * var(--_space)));
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .plain:hover,
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .reaction[aria-pressed='true'] {
    font-weight: 700;
  }

  .reaction[aria-pressed='true']::before {
    content: '\\2713\\00a0' / '';
  }

  .number {
    font-variant-numeric: tabular-nums;
  }

  summary {
    display: inline-flex;
    align-items: center;
    color: var(--_quiet);
  }

  .more[open] {
    flex-basis: 100%;
  }

  .menu {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_space));
  }

  .reports ul {
    margin-block: 0;
    font-size: 0.875em;
  }

  .composer {
    margin-block-start: calc(4 * var(--_space));
  }

  .label {
    display: block;
    margin-block-end: var(--_space);
    font-weight: 600;
  }

  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: calc(3lh + 2 * var(--_s));
    max-block-size: 60vb;
    field-sizing: content;
    line-height: inherit;
    resize: vertical;
  }

  textarea[aria-invalid] {
    border-color: var(--_wrong);
  }

  .hint {
    margin-block-start: var(--_space);
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .over {
    color: var(--_wrong);
    font-weight: 600;
  }

  .composer > .acts {
    gap: var(--_s) calc(4 * var(--_space));
    margin-block-start: var(--_s);
  }

  .preview {
    margin-block-start: var(--_s);
    padding: var(--_s) var(--_m);
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
  }

  .ask {
    margin-block-start: var(--_s);
  }

  .alias {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) var(--_s);
    align-items: center;
    margin-block-start: var(--_m);
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .empty {
    margin-block: calc(4 * var(--_space));
  }

  .notice .plain {
    margin-inline-start: var(--_s);
  }

  @media (pointer: coarse) {
    .plain,
    summary {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .badge.answer,
    .badge.new {
      color: CanvasText;
    }
  }

  @media print {
    .composer,
    .sort,
    .alias {
      display: none;
    }
  }
`;
