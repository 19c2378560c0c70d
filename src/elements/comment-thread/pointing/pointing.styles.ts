import { css, type CSSResult } from 'lit';

/** People in words, the list that offers them, passages of the page; and what else is seen only once this is here. */
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

  .preview {
    margin-block-start: var(--_s);
    padding: var(--_s) var(--_m);
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
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

  .passage {
    margin-block: var(--_space) var(--_s);
  }

  .passage .plain {
    font-size: 0.875em;
  }

  .passage .quoted {
    max-block-size: 8lh;
    overflow-y: auto;
  }

  .passage .quoted p {
    white-space: pre-line;
  }

  .composer > .passage {
    margin-block-start: var(--_s);
  }

  .composer > .quote {
    margin-block-start: var(--_space);
  }

  .passage-note {
    position: absolute;
    inset: auto;
    margin: 0;
    padding: 0 var(--_m);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 2px 8px rgb(0 0 0 / 20%);
  }

  .passage-note:popover-open {
    display: flex;
    flex-direction: column;
  }

  @media print {
    .passage .plain,
    .quote {
      display: none;
    }
  }

  @media (pointer: coarse) {
    .person {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .mention,
    .badge:is(.you, .answer, .new) {
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
