import { css, type CSSResult } from 'lit';

/** What is only drawn where something is done with comments. */
export const actingStyles: CSSResult = css`
  .menu {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_space));
  }

  .reports ul {
    margin-block: 0;
    font-size: 0.875em;
  }

  .notice .plain {
    margin-inline-start: var(--_s);
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

  @media print {
    .alias {
      display: none;
    }
  }
`;
