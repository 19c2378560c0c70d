import { agentKey, agentKeys } from '../data/agent.mjs';
import { contextActivities, isActivity, targetId, withSubStatement } from './parts.mjs';

/**
 * @typedef {object} Filter the conditions of a query that are not about time or sequence
 * @property {object} [agent]
 * @property {string} [verb]
 * @property {string} [activity]
 * @property {string} [registration] in lower case
 * @property {boolean} [related_agents]
 * @property {boolean} [related_activities]
 */

/**
 * Makes the test for a filter. A statement about another one also passes where that one does, and so on
 * (Communication 2.1.3, "Filter Conditions for StatementRefs").
 *
 * @param {Filter} filter
 * @param {(id: string) => any} find
 * @returns {(statement: any) => boolean}
 */
export function makeMatch(filter, find) {
  const conditions = conditionsOf(filter);
  if (conditions.length === 0) return () => true;
  const passes = (statement) => conditions.every((condition) => condition(statement));

  return (statement) => {
    // References can form a ring.
    const seen = new Set();
    for (let current = statement; current && !seen.has(current); current = next(current)) {
      if (passes(current)) return true;
      seen.add(current);
    }
    return false;
  };

  function next(statement) {
    const id = targetId(statement);
    return id === undefined ? undefined : find(id);
  }
}

function conditionsOf({
  agent,
  verb,
  activity,
  registration,
  related_agents: allAgents,
  related_activities: allActivities,
}) {
  const conditions = [];
  if (agent !== undefined) {
    const key = agentKey(agent);
    const actors = allAgents ? allActors : directActors;
    conditions.push((statement) => actors(statement).some((actor) => agentKeys(actor).includes(key)));
  }
  if (verb !== undefined) conditions.push((statement) => statement.verb.id === verb);
  if (activity !== undefined) {
    const activities = allActivities ? relatedActivities : directActivities;
    conditions.push((statement) => activities(statement).some(({ id }) => id === activity));
  }
  if (registration !== undefined) {
    conditions.push((statement) => statement.context?.registration?.toLowerCase() === registration);
  }
  return conditions;
}

const isActor = ({ objectType }) => objectType === 'Agent' || objectType === 'Group';

const directActors = ({ actor, object }) => (isActor(object) ? [actor, object] : [actor]);

function allActors(statement) {
  return [
    statement.authority,
    ...withSubStatement(statement).flatMap((part) => [
      ...directActors(part),
      part.context?.instructor,
      part.context?.team,
      ...(part.context?.contextAgents ?? []).map(({ agent }) => agent),
      ...(part.context?.contextGroups ?? []).map(({ group }) => group),
    ]),
  ];
}

const directActivities = ({ object }) => (isActivity(object) ? [object] : []);

const relatedActivities = (statement) =>
  withSubStatement(statement).flatMap((part) => [
    ...directActivities(part),
    ...contextActivities(part.context),
  ]);
