/** The HTML that the README offers to be copied, made into pages. */
import { readFileSync } from 'node:fs';

const readme = new URL('../../../README.md', import.meta.url);

/** The HTML examples that hold such a tag, as they stand. @param {string} tag */
export const readmeExamples = (tag) =>
  [...readFileSync(readme, 'utf8').matchAll(/```html\n([\s\S]*?)```/gu)]
    .map(([, code = '']) => code.trim())
    .filter((code) => code.includes(`<${tag}`));

/** @returns {{ head: string, quiz: string }} What loads the widgets, and one quiz, as the first HTML example has them. */
export function readmeSnippet() {
  const [code = ''] = readmeExamples('micro-quiz');
  const start = code.indexOf('<micro-quiz');
  if (start < 0) throw new Error('The first HTML example of README.md holds no <micro-quiz>.');
  return {
    head: code.slice(0, start).replace(/(href|src)="/gu, '$1="/cdn/'),
    quiz: code.slice(start).trim(),
  };
}

const text =
  'Most of what goes wrong in an office has gone wrong before, somewhere else, and somebody wrote down what helped. This ' +
  'handbook collects it. Read a page when you need it, try the question below it, and go on with your work: nobody marks you. ' +
  'Where you know better, tell the people who keep it, so that the next one who opens this page is better off than you were.';

/**
 * A page of text with a quiz several times over, each under another name and with another number in its question.
 *
 * The text is what can jump: browsers do not count the widgets themselves, whose boxes are made anew when they are drawn.
 */
export const copies = (quiz, count) =>
  Array.from({ length: count }, (_, index) => {
    const numbered = quiz.replace(/ id="[^"]*"/u, ` id="quiz-${index}"`).replace('<p>', `<p>${index + 1}. `);
    return `${numbered}\n<p>${index + 1}. ${text}</p>`;
  }).join('\n');
