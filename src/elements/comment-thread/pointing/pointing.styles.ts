import { css, type CSSResult } from 'lit';

/** People in words, and the list that offers them. */
export const pointingStyles: CSSResult = css`
  .mention {
    color: var(--_accent);
    font-weight: 600;
  }

  .mention[part~='mention-own'] {
    padding-inline: 0.2em;
    border-radius: 3px;
    background: color-mix(in oklab, var(--_accent) 14%, transparent);
  }

  .badge.you {
    color: var(--_accent);
    font-weight: 600;
  }

  .people {
    margin: var(--_space) 0 0;
    padding: var(--_space);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    list-style: none;
  }

  .person {
    display: flex;
    align-items: center;
    min-block-size: max(24px, calc(8 * var(--_space)));
    padding-inline: var(--_s);
    border-radius: calc(var(--_radius) / 2);
    cursor: pointer;
  }

  .person:hover {
    background: color-mix(in oklab, currentColor 8%, transparent);
  }

  .person[aria-selected='true'] {
    background: color-mix(in oklab, var(--_accent) 16%, transparent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }

  @media (pointer: coarse) {
    .person {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .mention,
    .badge.you {
      color: CanvasText;
    }

    .mention[part~='mention-own'] {
      outline: 1px solid CanvasText;
    }

    .person[aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
