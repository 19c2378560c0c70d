/**
 * Our statement against the types of an independent xAPI client; checked by the compiler, never run.
 *
 * Two differences are meant: ours are read-only, and ours allow a score without `scaled`, as the specification does.
 */
import type { Statement as TheirStatement } from '@xapi/xapi';
import type { Statement, StatementScore } from '../../src/domain/xapi/types.js';

type Writable<Type> = Type extends readonly (infer Item)[]
  ? Writable<Item>[]
  : Type extends object
    ? {
        -readonly [Name in keyof Type]: Name extends 'score'
          ? Required<StatementScore>
          : Writable<Type[Name]>;
      }
    : Type;

declare const ours: Writable<Statement>;

ours satisfies TheirStatement;
