import { html, type TemplateResult } from 'lit';

/** Skin, hair and coat of the people in the stories. */
const people = {
  ana: ['#e8b48f', '#3b2a23', '#7a4b8a'],
  tom: ['#f2c9a9', '#a8672c', '#2f6f73'],
} as const;

/** A face in a few shapes, so that no story needs a file. */
export function portraitOf(name: keyof typeof people): TemplateResult {
  const [skin, hair, coat] = people[name];
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${coat}33"/><path d="M6 42c1-11 27-11 28 0z" fill="${coat}"/><circle cx="20" cy="18" r="9" fill="${skin}"/><path d="M10 19c-2-15 22-15 20 0-2-6-6-8-10-8s-8 2-10 8z" fill="${hair}"/></svg>`;
  return html`<img alt="" width="40" height="40" src="data:image/svg+xml,${encodeURIComponent(drawing)}" />`;
}
