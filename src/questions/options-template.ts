/** Where lit puts a value. */
const place = '\u0000';

const frame = (content: string): string =>
  `<div class="choices" part="choices" role="${place}" aria-labelledby="${place}" aria-describedby="${place}">${content}</div>`;

// The type is no place: an input that is made for text and then becomes another costs twice as much.
const option = (type: string): string =>
  `<label class="choice" part="${place}"><input type="${type}" name="${place}" value="${place}" .checked="${place}" ?disabled="${place}"><span class="text">${place}</span></label>`;

const made = new Map<string, TemplateStringsArray>();

/**
 * The template of a list of open options: one for all of them, made for each type and number.
 *
 * What lit keeps for a template it keeps at each place where the template stands. On a page of a thousand quizzes, templates of
 * single options would be a third of the time to draw it. Without a type it is the frame alone, with one place for what stands in it.
 */
export function optionsTemplate(type: 'radio' | 'checkbox' | undefined, count: number): TemplateStringsArray {
  const name = `${type} ${count}`;
  let strings = made.get(name);
  if (!strings) {
    const texts = frame(type ? option(type).repeat(count) : place).split(place);
    strings = Object.assign(texts, { raw: texts });
    made.set(name, strings);
  }
  return strings;
}
