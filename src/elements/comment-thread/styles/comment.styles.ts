import { css, type CSSResult } from 'lit';

/** One comment: space parts it from others, a line holds replies together, and marks are words before colour. */
export const commentStyles: CSSResult = css`
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
    /* Its words stand in one line with the name, not its icon. */
    align-items: baseline;
    color: var(--_quiet);
  }

  .badge .icon {
    align-self: center;
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

  .quoted {
    margin-inline: 0;
    padding-inline-start: var(--_m);
    border-inline-start: 2px solid var(--_line);
    color: var(--_quiet);
  }

  /* Quiet once: what is quieter than quiet cannot be read. */
  .quoted .quiet {
    color: inherit;
  }

  .quoted {
    margin-block: var(--_space);
    font-size: 0.875em;
  }

  .quoted p + p {
    margin-block-start: 0;
  }

  .gone {
    color: var(--_quiet);
    font-style: italic;
  }

  .comment > .acts {
    gap: 0 calc(4 * var(--_space));
    align-items: baseline;
    margin-block-start: var(--_space);
    font-size: 0.875em;
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
`;
