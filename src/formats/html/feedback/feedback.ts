import type { Condition } from '../../../domain/feedback/condition.js';
import type { Advice, Feedback, Option } from '../../../domain/feedback/model.js';
import { parseCondition } from '../../../domain/feedback/parse-condition.js';
import { contentKey } from '../../../domain/question/key.js';
import type { Prose } from '../../../domain/question/model.js';
import type { Reading } from '../../../domain/reading.js';
import { authorKey } from '../author-key.js';
import { safeKey } from '../../safe-key.js';
import { attributeOf, childrenOf, classTest, isList, isSilent, tagOf } from '../dom.js';
import { copyOf, isBlank, settle } from '../prose.js';
import { takeBraces } from '../scenario/braces.js';
import { unlike } from '../settings.js';
import { wordsOf } from '../text.js';
import { FeedbackNotes } from './problems.js';

export interface FeedbackReading extends Reading<Feedback> {
  /** The author's own nodes, shown as they are: those before all lists and paragraphs that the panel draws, and the others. */
  readonly foreign: { readonly before: readonly Node[]; readonly after: readonly Node[] };
}

/** What braces at the start of an item or paragraph say that it is. */
type Role = 'advice' | 'reason' | 'level' | 'ask' | 'thanks';

interface Part {
  readonly role: Role;
  readonly node: Element;
  readonly prose: Prose;
  readonly when?: Condition;
  readonly minutes?: number;
  readonly named?: string;
}

const words = /^\s*(reason|level|ask|thanks)(?:\s+#([^\s#{}]+))?\s*$/iu;
const minutesOf = (text: string): number | undefined => {
  const [, minutes] = /^\s*(\d{1,3})\s*(?:min|minutes?)\.?\s*$/iu.exec(text) ?? [];
  return minutes === undefined ? undefined : Number(minutes);
};

/** What editors leave before a text shows nothing. */
const startsWithBrace = (text: string): boolean => /^[\s\u200b-\u200f\u061c\u2060\ufeff]*\{/u.test(text);

const isAsk = classTest('ask');
const isThanks = classTest('thanks');
const isReasons = classTest('reasons');
const isLevels = classTest('levels');

/**
 * Reads what an author wrote for a panel, as stories/authoring/feedback-grammar.mdx sets it down.
 *
 * It never throws, never changes a node, and reads the same again. Prose with markup comes as copies, to be copied again where they
 * are shown.
 *
 * @param isAsking - Whether the panel asks for a rating: then a list without braces holds reasons.
 */
export function readFeedback(root: Element | DocumentFragment, isAsking = false): FeedbackReading {
  const notes = new FeedbackNotes();
  const parts: Part[] = [];
  const before: Node[] = [];
  const after: Node[] = [];
  for (const child of childrenOf(root)) {
    const tag = tagOf(child);
    if (tag === '' || (tag !== '#text' && attributeOf(child, 'slot') !== null)) continue;
    const read = readBlock(child, isAsking, notes);
    if (read) parts.push(...read);
    else if (!isBlank(child)) (parts.length === 0 ? before : after).push(child);
  }
  const ofRole = (role: Role): Part[] => parts.filter((part) => part.role === role);
  const levels = optionsOf(ofRole('level'), notes);
  if (levels.length === 1) notes.add('one-level', ofRole('level')[0]!.node);
  const question = ofRole('ask')[0]?.prose;
  const thanks = ofRole('thanks')[0]?.prose;
  return {
    model: {
      advice: ofRole('advice').map(adviceOf),
      reasons: optionsOf(ofRole('reason'), notes),
      levels: levels.length > 1 ? levels : [],
      ...(question !== undefined && { question }),
      ...(thanks !== undefined && { thanks }),
    },
    problems: notes.problems,
    foreign: { before, after },
  };
}

const adviceOf = ({ when = { kind: 'always' }, prose: text, minutes }: Part): Advice => ({
  when,
  text,
  ...(minutes !== undefined && { minutes }),
});

/** A list or paragraph of the grammar; `undefined` where it is none, and stays the author's own. */
function readBlock(node: Node, isAsking: boolean, notes: FeedbackNotes): readonly Part[] | undefined {
  const tag = tagOf(node);
  if (tag === 'p') return readParagraph(node as Element, notes);
  const list = isList(tag) ? node : onlyListIn(node, tag);
  if (!list) return undefined;
  const items = [...childrenOf(list)].filter((each): each is Element => tagOf(each) === 'li');
  const role = isReasons(list) ? 'reason' : isLevels(list) ? 'level' : undefined;
  const hasBraces = items.some((item) => startsWithBrace(wordsOf([item])));
  if (items.length === 0 || (!hasBraces && !role && !isAsking)) return undefined;
  const usual = role ?? (hasBraces ? 'advice' : 'reason');
  return items.flatMap((item) => readPart(item, childrenOf(item), usual, notes) ?? []);
}

/** Asciidoctor and some editors wrap a list in a div. */
function onlyListIn(node: Node, tag: string): Node | undefined {
  if (tag !== 'div') return undefined;
  const [only, more] = [...childrenOf(node)].filter((each) => !isBlank(each));
  return only && !more && isList(tagOf(only)) ? only : undefined;
}

function readParagraph(paragraph: Element, notes: FeedbackNotes): readonly Part[] | undefined {
  const role = isAsk(paragraph) ? 'ask' : isThanks(paragraph) ? 'thanks' : undefined;
  if (!role && !/^\s*\{\s*(?:ask|thanks)\s*\}/iu.test(wordsOf([paragraph]))) return undefined;
  const part = readPart(paragraph, childrenOf(paragraph), role ?? 'ask', notes);
  return part ? [part] : undefined;
}

/** An item or paragraph without its braces; `undefined` where it cannot be used. */
function readPart(
  node: Element,
  content: Iterable<Node>,
  usual: Role,
  notes: FeedbackNotes,
): Part | undefined {
  let role = usual;
  let named = authorKey(node);
  let when: Condition | undefined;
  let minutes: number | undefined;
  let isSound = true;
  const copies = copyOf([...content].filter((each) => !isSilent(tagOf(each)) || tagOf(each) === '#text'));
  takeBraces(copies, [], ({ text, isLead }) => {
    const given = minutesOf(text);
    if (given !== undefined) {
      minutes = given;
      return true;
    }
    if (!isLead) {
      notes.add('misplaced-braces', node, `{${text}}`);
      return false;
    }
    const [, word, name] = words.exec(text) ?? [];
    if (word !== undefined) {
      role = word.toLowerCase() as Role;
      if (name !== undefined) named = safeKey(name);
      return true;
    }
    const condition = parseCondition(text);
    if (typeof condition === 'string') {
      notes.add(condition, node, `{${text}}`);
      isSound = false;
    } else when = when ? { kind: 'all', conditions: [when, condition] } : condition;
    return true;
  });
  if (!isSound) return undefined;
  const prose = settle(copies, node, notes);
  if (prose === '') {
    notes.add('empty-advice', node);
    return undefined;
  }
  return {
    role,
    node,
    prose,
    ...(when && { when }),
    ...(minutes !== undefined && { minutes }),
    ...(named !== undefined && { named }),
  };
}

function optionsOf(parts: readonly Part[], notes: FeedbackNotes): readonly Option[] {
  const taken = new Set<string>();
  return parts.map(({ node, prose, named }) => {
    const text = typeof prose === 'string' ? prose : prose.text;
    const id = named ?? contentKey(text);
    if (taken.has(id)) notes.add('duplicate-option', node);
    return { id: unlike(id, taken), text };
  });
}
