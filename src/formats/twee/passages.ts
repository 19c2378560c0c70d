import type { Notes } from './problems.js';

/** A passage as it stands in the text. */
export interface Passage {
  readonly name: string;
  readonly tags: readonly string[];
  /** Line of its head, from 1. */
  readonly line: number;
  /** Lines below the head, without empty ones at the end. */
  readonly body: string;
}

/**
 * Parts a text into passages, as Twee 3 sets it down:
 * https://github.com/iftechfoundation/twine-specs/blob/master/twee-3-specification.md
 */
export function readPassages(text: string, notes: Notes): Passage[] {
  const passages: Passage[] = [];
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);
  const heads = lines.flatMap((line, index) => (line.startsWith('::') ? [index] : []));
  const before = lines.slice(0, heads[0] ?? lines.length).findIndex((line) => line.trim() !== '');
  if (before >= 0)
    notes.add(heads.length > 0 ? 'text-before-passages' : 'no-passage', before + 1, lines[before] ?? '');
  else if (heads.length === 0) notes.add('no-passage', 1, '');
  heads.forEach((head, order) => {
    const said = lines[head] ?? '';
    const { name, tags, isWhole } = readHead(said.slice(2));
    if (!isWhole) notes.add('header-unreadable', head + 1, said);
    const below = lines.slice(head + 1, heads[order + 1]);
    const body = below.slice(0, below.findLastIndex((line) => line.trim() !== '') + 1).join('\n');
    if (name === '') notes.add('no-name', head + 1, said);
    else passages.push({ name, tags, line: head + 1, body });
  });
  return passages;
}

const unescaped = (text: string): string => text.replace(/\\(.)/gu, '$1');

/** `Name [tags] {metadata}`; a bracket or brace that belongs to a name stands behind a backslash. */
function readHead(text: string) {
  const name = /^(?:\\.|[^\\[{])*/u.exec(text)?.[0] ?? '';
  const behind = text.slice(name.length).trim();
  const [block = '', tags = ''] = /^\[((?:\\.|[^\\\]])*)\]/u.exec(behind) ?? [];
  const metadata = behind.slice(block.length).trim();
  return {
    name: unescaped(name.trim()),
    tags: tags.split(/\s+/u).filter(Boolean).map(unescaped),
    // Where a passage lies on a map is nothing to us, so it need only be sound.
    isWhole: metadata === '' || parseObject(metadata) !== undefined,
  };
}

/** The object that a JSON text holds; none where it holds anything else. */
export function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    // Whoever reads it says what is wrong.
    return undefined;
  }
}
