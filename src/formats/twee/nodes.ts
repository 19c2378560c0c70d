import type { Effect, Expression } from '../../domain/scenario/expression.js';
import type { Settings } from '../../domain/scenario/parse.js';

interface Placed {
  readonly line: number;
}

/** What a passage is made of, once macros and links are told from text. */
export type Node =
  | (Placed & { readonly kind: 'text'; readonly text: string })
  | (Placed & { readonly kind: 'break' })
  | (Placed & {
      readonly kind: 'link';
      /** Still sheltered. */
      readonly text: string;
      /** Name of a passage. */
      readonly target: string;
      readonly effects: readonly Effect[];
    })
  | (Placed & { readonly kind: 'set'; readonly effects: readonly Effect[] })
  | (Placed & { readonly kind: 'settings'; readonly settings: Settings; readonly id: string | undefined })
  | (Placed & { readonly kind: 'goto'; readonly target: string })
  | IfNode;

export interface IfNode extends Placed {
  readonly kind: 'if';
  readonly when: Expression;
  /** The first branch of its chain has this number too. */
  readonly chain: number;
  /** What holds where no branch of the chain up to this one does; left out where one of them always holds. */
  readonly otherwise?: Expression;
  readonly nodes: readonly Node[];
}

/** How many conditions were joined to make one; the parser sees to it that each alone is no deep tree. */
const depths = new WeakMap<Expression, number>();

const noted = (made: Expression, ...parts: readonly Expression[]): Expression => {
  depths.set(made, 1 + Math.max(...parts.map((part) => depths.get(part) ?? 0)));
  return made;
};

export const not = (of: Expression): Expression => noted({ kind: 'not', of }, of);

/** Both of two conditions, where both are given. */
export const both = (left: Expression | undefined, right: Expression | undefined): Expression | undefined =>
  left && right ? noted({ kind: 'binary', operator: 'and', left, right }, left, right) : (left ?? right);

/** Whether so many conditions were joined that whoever walks the tree could run out of stack. */
export const isTooDeep = (condition: Expression | undefined): boolean =>
  condition !== undefined && (depths.get(condition) ?? 0) > 100;
