import { agentKey } from '../data/agent.mjs';
import { kinds } from '../http/parameters.mjs';
import { makeDocumentResource } from './resource.mjs';

/** Who writes a profile has to say what they saw; xAPI 1.0 asks that of a new one too (Communication 3.1). */
function guardProfile(version, stored) {
  if (stored) return 409;
  return version.family === '1.0' ? 400 : undefined;
}

/**
 * The Agent Profile Resource (Communication 2.6).
 *
 * @param {Pick<Parameters<typeof makeDocumentResource>[0], 'write' | 'inTurn'>} by
 */
export const makeAgentProfileResource = (by) =>
  makeDocumentResource({
    owner: { agent: kinds.agent },
    required: ['agent'],
    toScope: ({ agent }) => ({ agent: agentKey(agent) }),
    idName: 'profileId',
    guard: guardProfile,
    ...by,
  });

/**
 * The Activity Profile Resource (Communication 2.7).
 *
 * @param {Pick<Parameters<typeof makeDocumentResource>[0], 'write' | 'inTurn'>} by
 */
export const makeActivityProfileResource = (by) =>
  makeDocumentResource({
    owner: { activityId: kinds.iri },
    required: ['activityId'],
    toScope: ({ activityId }) => ({ activity: activityId }),
    idName: 'profileId',
    guard: guardProfile,
    ...by,
  });
