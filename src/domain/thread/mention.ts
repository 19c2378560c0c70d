import { actorKey, isAgent } from '../xapi/agent.js';

/** Somebody whom words name. A type, not an interface: only so is it JSON to the compiler. */
export type Mention = {
  /** Key of the agent. */
  readonly agent: string;
  /** What stands in the words behind the `@`. */
  readonly name: string;
};

/** Longer names are no names. */
export const maxName = 80;

/** People whom one comment names; more are left out. */
const most = 20;

/** Reads the agents that a statement says are mentioned, one or several: each by the name that its words call it. */
export const mentionsIn = (value: unknown): readonly Mention[] =>
  ([value] as unknown[])
    .flat()
    .slice(0, most)
    .flatMap((agent) => {
      if (!isAgent(agent)) return [];
      const { name = '' } = agent;
      return name.trim() === '' || name.length > maxName ? [] : [{ agent: actorKey(agent), name }];
    });
