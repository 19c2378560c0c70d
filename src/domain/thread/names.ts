import type { Agent } from '../xapi/types.js';

/**
 * Under which name people write in a thread, and what their statements say:
 *
 * - `real`: as the scope names them. Colleagues see the name, analysts who it was.
 * - `pseudonym`: an account of this thread alone, made at random, with the name that the learner takes there. Colleagues can follow who
 *   says what; the statements name neither the learner nor their registration. They hold times, and the order of a browser's acts: whoever
 *   reads all statements may still guess.
 * - `hidden`: such an account without a name, and no reader shows whose a comment is. Whoever reads the statements still sees which
 *   comments are of one hand.
 *
 * In all three the endpoint knows whose credential sent the statement (`authority`). A change of the mode changes what is shown of
 * earlier comments, never what their statements say.
 */
export type NameMode = 'real' | 'pseudonym' | 'hidden';

/** A learner in one thread. Another device has another, unless the host brings it along: it cannot edit what this one wrote. */
export interface Alias {
  /** Made at random, once for each learner and thread. */
  readonly id: string;
  /** What the learner takes for a name. */
  readonly name: string;
}

/** System of the accounts that exist in one thread only. */
const aliases = 'urn:learnlets:alias';

/** The agent that statements name, and by whose key the acts of this learner are known in the thread. */
export function actorIn(mode: NameMode, learner: Agent, alias: Alias): Agent {
  if (mode === 'real') return learner;
  const account = { homePage: aliases, name: alias.id };
  return mode === 'pseudonym' ? { account, name: alias.name } : { account };
}

/** Whether an agent's key is that of an alias. */
export const isAlias = (key: string): boolean => key.startsWith(`account:${aliases} `);
