import type { ThreadAct } from './act.js';

/** An act in its place. */
export interface Placed {
  readonly act: ThreadAct;
  /** Milliseconds since 1970, not before what it acts on. */
  readonly time: number;
}

/**
 * Brings sets of acts together: the union by id, in the order of ids.
 *
 * Which comes first, how they are grouped and how often one comes makes no difference. Two acts under one id are a mistake or a forgery:
 * the one that says to be earlier stays, whoever brings it.
 */
export function merge(...sets: readonly (readonly ThreadAct[])[]): readonly ThreadAct[] {
  const byId = new Map<string, ThreadAct>();
  for (const act of sets.flat()) {
    const known = byId.get(act.id);
    if (!known || compare(act, known) < 0) byId.set(act.id, act);
  }
  return [...byId.values()].sort((a, b) => order(a.id, b.id));
}

/**
 * The acts in the one order in which every reader takes them; those whose target has not come are left out.
 *
 * Clocks differ, so no act is earlier than what it acts on: its time is its own or its target's, whichever is later. Acts of one
 * moment follow what they act on, then the order of their browser, then their ids. Replies in a circle lead to no first comment and
 * wait for ever.
 */
export function inOrder(acts: readonly ThreadAct[]): readonly Placed[] {
  const byTarget = new Map<string | undefined, ThreadAct[]>();
  for (const act of acts) {
    const target = targetOf(act);
    const others = byTarget.get(target);
    if (others) others.push(act);
    else byTarget.set(target, [act]);
  }
  const placed: (Placed & { readonly rank: number })[] = [];
  for (const act of byTarget.get(undefined) ?? []) placed.push({ act, time: timeOf(act), rank: 0 });
  // What is found is looked at in turn. No recursion: a chain of replies may be longer than the stack.
  for (let index = 0; index < placed.length; index += 1) {
    const { act, time, rank } = placed[index]!;
    for (const next of byTarget.get(act.id) ?? []) {
      placed.push({ act: next, time: Math.max(time, timeOf(next)), rank: rank + 1 });
    }
  }
  return placed.sort(
    (a, b) =>
      a.time - b.time || a.rank - b.rank || a.act.sequence - b.act.sequence || order(a.act.id, b.act.id),
  );
}

/** Id of the act that must be there first. */
function targetOf(act: ThreadAct): string | undefined {
  if (act.kind === 'approve') return act.version;
  return 'target' in act ? act.target : undefined;
}

const timeOf = ({ time }: ThreadAct): number => Date.parse(time) || 0;

export const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const compare = (a: ThreadAct, b: ThreadAct): number =>
  timeOf(a) - timeOf(b) || a.sequence - b.sequence || order(textOf(a), textOf(b));

/** An act as text, the same whatever the order of its properties. */
const textOf = (act: ThreadAct): string =>
  JSON.stringify(Object.entries(act).sort(([a], [b]) => order(a, b)));
