import type { Expression } from '../../domain/scenario/expression.js';
import { both, type IfNode, type Node } from './nodes.js';
import type { Notes } from './problems.js';

/** What stands in a line, without conditions around all of it. */
export type Piece = Exclude<Node, { readonly kind: 'break' | 'set' | 'goto' }>;

export interface Line {
  readonly line: number;
  readonly when: Expression | undefined;
  readonly pieces: readonly Piece[];
}

/** A way to read a line: with these of its conditional pieces. */
interface Variant {
  readonly when: Expression | undefined;
  readonly pieces: readonly Exclude<Piece, IfNode>[];
}

const maxVariants = 8;

/** So that no story makes a list of conditions without end out of a line. */
const isBlank = (node: Node): boolean =>
  node.kind === 'text'
    ? /^\s*(?:[-*+>•]|\d+[.)])?\s*$/u.test(node.text)
    : node.kind === 'set' || node.kind === 'if';

const holdsBreak = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => node.kind === 'break' || (node.kind === 'if' && holdsBreak(node.nodes)));

/** Whether a conditional piece is all of its line, or more than a line. */
function isBlock(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (node?.kind !== 'if') return false;
  if (holdsBreak(node.nodes)) return true;
  const stops = (step: 1 | -1): boolean => {
    for (let index = at + step; ; index += step) {
      const next = nodes[index];
      if (!next || next.kind === 'break') return true;
      if (!isBlank(next)) return false;
    }
  };
  return stops(-1) && stops(1);
}

/** Parts nodes into lines; a condition around whole lines is theirs. */
export function linesOf(nodes: readonly Node[]): Line[] {
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  const end = (when: Expression | undefined): void => {
    const [first] = pieces;
    if (first && !pieces.every((piece) => piece.kind === 'text' && piece.text.trim() === '')) {
      lines.push({ line: first.line, when, pieces });
    }
    pieces = [];
  };
  const walk = (within: readonly Node[], when: Expression | undefined): void => {
    within.forEach((node, index) => {
      if (node.kind === 'break') end(when);
      else if (node.kind === 'if' && isBlock(within, index)) {
        end(when);
        walk(node.nodes, both(when, node.when));
        end(both(when, node.when));
      } else if (node.kind !== 'set' && node.kind !== 'goto') pieces.push(node);
    });
  };
  walk(nodes, undefined);
  end(undefined);
  return lines;
}

/** All ways to read a line that holds conditions: one for each branch that can be taken. */
export function variantsOf(line: Line, notes: Notes): readonly Variant[] {
  let variants: { when: Expression | undefined; pieces: readonly Piece[] }[] = [line];
  for (;;) {
    const open = variants.findIndex(({ pieces }) => pieces.some(({ kind }) => kind === 'if'));
    const variant = variants[open];
    if (!variant) break;
    const chosen = variant.pieces.find((piece) => piece.kind === 'if');
    const branches = variant.pieces.filter(
      (piece) => piece.kind === 'if' && piece.chain === chosen?.chain,
    ) as IfNode[];
    const otherwise = branches.at(-1)?.otherwise;
    const next = branches.map((branch) => ({
      when: both(variant.when, branch.when),
      pieces: variant.pieces.flatMap((piece) =>
        piece === branch ? piecesIn(branch) : branches.includes(piece as IfNode) ? [] : [piece],
      ),
    }));
    if (otherwise) {
      const pieces = variant.pieces.filter((piece) => !branches.includes(piece as IfNode));
      next.push({ when: both(variant.when, otherwise), pieces });
    }
    if (variants.length + next.length > maxVariants + 1) {
      notes.add('too-many-conditions', line.line, branches.map(({ nodes }) => textsIn(nodes)).join(' '));
      variants = [{ when: line.when, pieces: flat(line.pieces) }];
      break;
    }
    variants.splice(open, 1, ...next);
  }
  return variants as Variant[];
}

const piecesIn = ({ nodes }: IfNode): Piece[] =>
  nodes.filter((node): node is Piece => !/^(?:break|set|goto)$/u.test(node.kind));

const flat = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece) => (piece.kind === 'if' ? flat(piecesIn(piece)) : [piece]));

const textsIn = (nodes: readonly Node[]): string =>
  nodes.map((node) => ('text' in node ? node.text : '')).join('');
