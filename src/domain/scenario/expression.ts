/**
 * The small language of conditions and effects, as a tree. It is total: every tree has a value, whatever the variables hold
 * (stories/authoring/scenario-grammar.mdx says how each operator treats what it was not made for).
 */
export type Value = number | boolean | string;

export type Expression =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'not' | 'negate'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] };

export type BinaryOperator =
  'and' | 'or' | '=' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%';

/**
 * - `visits("step")`: how often the step was entered, this time included.
 * - `chosen("choice")`: whether the choice was ever taken on this path; its id is `step/choice` or, where that is clear, `choice`.
 * - `passed("quiz")`, `score("quiz")`: how an embedded quiz came out: whether it was passed, and its score from 0 to 1.
 * - `random(min, max)`: a whole number, ends included; it hangs on the attempt's seed and the place on the path alone.
 * - `min(a, b)`, `max(a, b)`, `round(a)`.
 */
export type FunctionName = 'visits' | 'chosen' | 'passed' | 'score' | 'random' | 'min' | 'max' | 'round';

/** `trust += 1`: what a choice, or entering a step, does to a variable. */
export interface Effect {
  readonly variable: string;
  readonly operator: '=' | '+=' | '-=' | '*=';
  readonly value: Expression;
}
