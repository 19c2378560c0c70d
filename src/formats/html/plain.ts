import { contentKey } from '../../domain/question/key.js';
import type { Choice, ChoiceQuestion } from '../../domain/question/model.js';
import type { QuizReading } from './quiz.js';

/** One block of a quiz, and one item of its list, as the browser writes them down; what has attributes is neither. */
const blocks = / ?<(p|blockquote|ul|ol)>(.*?)<\/\1> ?/gy;
const items = / ?<li> ?\[([ xX])\] ([^<]*)(?:<blockquote>(.*?)<\/blockquote>)? ?<\/li> ?/gy;

/** What could mean more than itself, and what is written as an entity. */
const special = /[{}\\\p{Cf}]|&(?!amp;)/u;

/**
 * Reads a quiz of the plainest form, and nothing else: paragraphs that ask, lists of `[x]` and `[ ]` below them, quotes that hint,
 * answer or explain; text all of it, no attributes, nothing to report.
 *
 * Most quizzes are of this form, so most pages need no more of the reader than this. Where anything at all is different it returns
 * `undefined`; where it returns a reading, `readQuiz` returns the same. It reads what the browser writes down of its nodes: to
 * visit each of them takes twice as long, and leaves an object behind for each.
 */
export function readPlainQuiz(root: Element): QuizReading | undefined {
  if (/several|single|points|case/u.test(root.className)) return undefined;
  // Written down, never parsed again.
  // eslint-disable-next-line no-restricted-syntax
  const text = root.innerHTML.replaceAll('&nbsp;', ' ').replace(/\s{2,}|[^\S ]/g, ' ');
  if (special.test(text)) return undefined;
  const questions: ChoiceQuestion[] = [];
  const taken = new Set<string>();
  let prompt: string | undefined;
  let hints: string[] = [];
  for (const [, name, content = ''] of matches(blocks, text.replaceAll('&amp;', '&')) ?? []) {
    if (name === 'ul' || name === 'ol') {
      const choices = prompt === undefined ? undefined : readChoices(content);
      if (prompt === undefined || !choices) return undefined;
      const key = contentKey(prompt);
      if (taken.has(key)) return undefined;
      taken.add(key);
      const several = choices.filter(({ correct }) => correct).length > 1;
      questions.push({ type: 'choice', key, prompt, hints, points: 1, choices, several });
      prompt = undefined;
      hints = [];
      continue;
    }
    const said = name === 'p' ? plainWords(content) : quotedWords(content);
    if (said === undefined) return undefined;
    const last = questions.at(-1);
    if (name === 'p') {
      if (prompt !== undefined) return undefined;
      prompt = said;
    } else if (prompt !== undefined) {
      hints.push(said);
    } else {
      if (!last || last.explanation !== undefined) return undefined;
      questions[questions.length - 1] = { ...last, explanation: said };
    }
  }
  const [first] = questions;
  if (!first || prompt !== undefined) return undefined;
  const id = (root.getAttribute('data-key') ?? root.id).trim();
  const key = id === '' ? first.key : /^[\w-]+$/u.test(id) ? id : contentKey(id);
  return { model: { key, questions }, problems: [], foreign: [] };
}

/** All that a pattern finds in a text of nothing else. */
function matches(pattern: RegExp, text: string): RegExpExecArray[] | undefined {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    found.push(match);
    end += match[0].length;
  }
  return end === text.length ? found : undefined;
}

/** The words of a quote, which may stand in a paragraph. */
const quotedWords = (content: string): string | undefined =>
  plainWords(/^ ?<p>(.*)<\/p> ?$/.exec(content)?.[1] ?? content);

/** Words without markup, and without brackets, which may be blanks. */
const plainWords = (content: string): string | undefined =>
  (/[[\]<>]/.test(content) ? undefined : content.trim()) || undefined;

function readChoices(content: string): Choice[] | undefined {
  const choices: Choice[] = [];
  const ids = new Set<string>();
  for (const [, mark, words = '', quote] of matches(items, content) ?? []) {
    const text = plainWords(words);
    if (text === undefined) return undefined;
    const choice = { id: contentKey(text), text, correct: mark !== ' ' };
    if (ids.has(choice.id)) return undefined;
    ids.add(choice.id);
    const feedback = quote === undefined ? undefined : quotedWords(quote);
    if (quote !== undefined && feedback === undefined) return undefined;
    choices.push(feedback === undefined ? choice : { ...choice, feedback });
  }
  // Two short answers may be "true" and "false".
  if (choices.length < 3 && choices.every(({ text }) => (text as string).length < 20)) return undefined;
  return choices.length > 1 && choices.some(({ correct }) => correct) ? choices : undefined;
}
