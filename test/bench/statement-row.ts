import type { StatementRow } from '../../src/domain/ports.js';
import { actorKey } from '../../src/domain/xapi/agent.js';
import type { Agent, Statement } from '../../src/domain/xapi/types.js';

/** A statement of a learner as a scope stores it. */
export const rowOf = (statement: Statement, actor: Agent): StatementRow => ({
  id: statement.id,
  actor: actorKey(actor),
  verb: statement.verb.id,
  activity: statement.object.id,
  registration: statement.context?.registration ?? '',
  timestamp: statement.timestamp,
  text: JSON.stringify(statement),
});
