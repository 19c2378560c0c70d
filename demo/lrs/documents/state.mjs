import { agentKey } from '../data/agent.mjs';
import { kinds } from '../http/parameters.mjs';
import { makeDocumentResource } from './resource.mjs';

/**
 * The State Resource (Communication 2.3). Asked without a registration, a list covers all registrations, and the one
 * document is that of none.
 *
 * @param {Pick<Parameters<typeof makeDocumentResource>[0], 'write' | 'inTurn'>} by
 */
export const makeStateResource = (by) =>
  makeDocumentResource({
    owner: { activityId: kinds.iri, agent: kinds.agent, registration: kinds.uuid },
    required: ['activityId', 'agent'],
    toScope: ({ activityId, agent, registration }) => ({
      activity: activityId,
      agent: agentKey(agent),
      registration,
    }),
    idName: 'stateId',
    deletesLists: true,
    // New with xAPI 2.0.
    guard: ({ family }, stored) => (stored && family === '2.0' ? 409 : undefined),
    ...by,
  });
