import { css, type CSSResult } from 'lit';

/** Typed answers: below the prompt, or in blanks inside it. */
export const typedStyles: CSSResult = css`
  .typed {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
    align-items: center;
  }

  .label {
    flex-basis: 100%;
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .answer,
  .typed ~ .feedback {
    margin-block-start: var(--_s);
  }

  .input {
    inline-size: var(--quiz-input-size, 12em);
    max-inline-size: 100%;
    font-weight: 400;
  }

  /* Each label of a form, with its input, has a line of its own. */
  .prompt > label {
    display: block;
  }

  .prompt .input {
    inline-size: var(--quiz-blank-size, 9em);
    max-inline-size: calc(100% - 2em);
    margin-block: calc(0.5 * var(--_space));
    margin-inline-end: calc(0.5 * var(--_space));
  }

  /* Its mark, and a comma after it, stay with the blank: no line breaks at a word joiner. */
  .prompt .blank {
    white-space: nowrap;
  }

  .prompt .blank::after {
    content: '\\2060';
  }

  .blank:is(.right, .wrong) .input {
    border: 2px solid var(--_tone);
  }

  .blank .mark {
    display: inline-flex;
    margin-inline-start: var(--_s);
    vertical-align: -0.4em;
  }

  /* The unit belongs to the number: the mark stands after both. */
  .blank:has(+ .unit) {
    display: contents;
  }

  .blank:has(+ .unit) .mark {
    order: 1;
    margin: 0;
  }
`;
