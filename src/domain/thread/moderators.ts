import { actorKey } from '../xapi/agent.js';
import type { Agent } from '../xapi/types.js';

/**
 * Reads who moderates from a list with commas: names of accounts of the system that the learner's account is of, mail addresses, or for
 * accounts of another system its home page, a space and the name.
 */
export function moderatorTest(list: string, learner: Agent): (agent: string) => boolean {
  const homePage = learner.account?.homePage;
  const keys = list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .flatMap((entry) => {
      const [system = '', ...name] = entry.split(' ');
      if (/^[a-z][a-z\d+.-]*:/iu.test(system) && name.length > 0) {
        return [actorKey({ account: { homePage: system, name: name.join(' ') } })];
      }
      return [
        ...(homePage === undefined ? [] : [actorKey({ account: { homePage, name: entry } })]),
        ...(entry.includes('@') ? [actorKey({ mbox: `mailto:${entry}` })] : []),
      ];
    });
  const known = new Set(keys);
  return (agent) => known.has(agent);
}
