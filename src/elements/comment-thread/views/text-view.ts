import { html, type TemplateResult } from 'lit';

/** What may be markup; all else is drawn as it stands, and needs no parser. */
const signs = /[*_`~<>[\]\\&#]|^\s*(?:[-+]|\d+[.)])\s|^(?: {4}|\t)|\w\.\w|@|---/mu;

export const isMarked = (text: string): boolean => signs.test(text);

/** A text without markup: paragraphs, and lines as they were written. */
export const plainView = (text: string): TemplateResult[] =>
  text
    .trim()
    .split(/\n\s*\n/u)
    .map((paragraph) => html`<p dir="auto">${paragraph}</p>`);
