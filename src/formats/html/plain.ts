import { contentKey } from '../../domain/question/key.js';
import type { Choice, ChoiceQuestion } from '../../domain/question/model.js';
import type { QuizReading } from './quiz.js';

/**
 * Reads a quiz of the plainest form, and nothing else: paragraphs that ask, lists of `[x]` and `[ ]` below them, quotes that hint,
 * answer or explain; text all of it, no attributes, nothing to report.
 *
 * Most quizzes are of this form, so most pages need no more of the reader than this. Where anything at all is different it returns
 * `undefined`; where it returns a reading, `readQuiz` returns the same.
 */
export function readPlainQuiz(root: Element): QuizReading | undefined {
  if (/several|single|points|case/u.test(root.className)) return undefined;
  const questions: ChoiceQuestion[] = [];
  const taken = new Set<string>();
  let prompt: string | undefined;
  let hints: string[] = [];
  for (const node of shown(root)) {
    const name = (node as Partial<Element>).localName;
    if (name === undefined || (node as Element).hasAttributes()) return undefined;
    if (name === 'ul' || name === 'ol') {
      const choices = prompt === undefined ? undefined : readChoices(node as Element);
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
    const text = name === 'p' || name === 'blockquote' ? plainText(node as Element) : undefined;
    if (text === undefined) return undefined;
    const last = questions.at(-1);
    if (name === 'p') {
      if (prompt !== undefined) return undefined;
      prompt = text;
    } else if (prompt !== undefined) {
      hints.push(text);
    } else {
      if (!last || last.explanation !== undefined) return undefined;
      questions[questions.length - 1] = { ...last, explanation: text };
    }
  }
  const [first] = questions;
  if (!first || prompt !== undefined) return undefined;
  const id = (root.getAttribute('data-key') ?? root.id).trim();
  const key = id === '' ? first.key : /^[\w-]+$/u.test(id) ? id : contentKey(id);
  return { model: { key, questions }, problems: [], foreign: [] };
}

/** The nodes that show: no comments, no space between elements. */
function shown(parent: Element): Node[] {
  const nodes: Node[] = [];
  // From sibling to sibling: a live list costs twice as much.
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    const isText = node.nodeType === Node.TEXT_NODE;
    if (isText ? (node as Text).data.trim() !== '' : node.nodeType !== Node.COMMENT_NODE) nodes.push(node);
  }
  return nodes;
}

/** The words of an element that holds nothing else, or one paragraph of them; none where a character could mean more than itself. */
function plainText(element: Element): string | undefined {
  const [only, more] = shown(element);
  if (!only || more || element.hasAttributes()) return undefined;
  if (only.nodeType === Node.TEXT_NODE) return plainWords((only as Text).data);
  return (only as Element).localName === 'p' && element.localName !== 'p'
    ? plainText(only as Element)
    : undefined;
}

function plainWords(data: string): string | undefined {
  const text = data.replace(/\s+/gu, ' ').trim();
  return text === '' || /[[\]{}<>\\\p{Cf}]/u.test(text) ? undefined : text;
}

function readChoices(list: Element): Choice[] | undefined {
  const choices: Choice[] = [];
  const ids = new Set<string>();
  for (const item of shown(list)) {
    const choice = (item as Element).localName === 'li' ? readChoice(item as Element) : undefined;
    if (!choice || ids.has(choice.id)) return undefined;
    ids.add(choice.id);
    choices.push(choice);
  }
  // Two short answers may be "true" and "false".
  if (choices.length < 3 && choices.every(({ text }) => (text as string).length < 20)) return undefined;
  return choices.length > 1 && choices.some(({ correct }) => correct) ? choices : undefined;
}

function readChoice(item: Element): Choice | undefined {
  const [lead, quote, more] = shown(item);
  if (lead?.nodeType !== Node.TEXT_NODE || more || item.hasAttributes()) return undefined;
  const [, mark, words = ''] = /^\s*\[([ xX])\]\s([^]*)$/u.exec((lead as Text).data) ?? [];
  const text = plainWords(words);
  if (mark === undefined || text === undefined) return undefined;
  const choice = { id: contentKey(text), text, correct: mark !== ' ' };
  if (!quote) return choice;
  const feedback = (quote as Element).localName === 'blockquote' ? plainText(quote as Element) : undefined;
  return feedback === undefined ? undefined : { ...choice, feedback };
}
