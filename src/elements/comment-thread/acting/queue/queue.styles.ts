import { css, type CSSResult } from 'lit';

/** What moderators look at stands apart from the talk: a frame, and no second one in it. */
export const queueStyles: CSSResult = css`
  .queue {
    margin-block: calc(4 * var(--_space));
    padding: var(--_m) calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .queue-count {
    font-size: 0.9375em;
    font-weight: 600;
  }

  .outcome,
  .why,
  .reasons {
    font-size: 0.875em;
  }

  .outcome {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_m);
    align-items: baseline;
    margin-block-start: 0;
    color: var(--_quiet);
  }

  .queue-item {
    margin-block-start: var(--_s);
    border-radius: 2px;
    outline-offset: var(--_space);
    scroll-margin-block: 4rem;
  }

  .why {
    color: var(--_partly);
    font-weight: 600;
  }

  .reasons {
    margin-block: 0 var(--_s);
    padding-inline-start: 1.25em;
  }

  .queue .acts {
    gap: var(--_s) calc(4 * var(--_space));
  }

  @media (forced-colors: active) {
    .why {
      color: CanvasText;
    }
  }

  @media print {
    .queue {
      display: none;
    }
  }
`;
