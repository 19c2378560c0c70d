import { isActivity, mapContextActivities } from './parts.mjs';

/**
 * Rewrites every actor, verb and activity of a statement and of its SubStatement.
 *
 * @param {any} statement
 * @param {{ actor?: (actor: any) => any, verb?: (verb: any) => any, activity?: (activity: any) => any }} change
 */
export function rewrite(statement, { actor = keep, verb = keep, activity = keep }) {
  const changed = rewritePart(statement);
  if (statement.authority) changed.authority = actor(statement.authority);
  return changed;

  function rewritePart(part) {
    const next = {
      ...part,
      actor: actor(part.actor),
      verb: verb(part.verb),
      object: rewriteObject(part.object),
    };
    if (part.context) next.context = rewriteContext(part.context);
    return next;
  }

  function rewriteObject(object) {
    if (isActivity(object)) return activity(object);
    if (object.objectType === 'SubStatement') return rewritePart(object);
    return object.objectType === 'StatementRef' ? object : actor(object);
  }

  function rewriteContext(context) {
    const next = { ...mapContextActivities(context, activity) };
    if (context.instructor) next.instructor = actor(context.instructor);
    if (context.team) next.team = actor(context.team);
    if (context.contextAgents) {
      next.contextAgents = context.contextAgents.map((entry) => ({ ...entry, agent: actor(entry.agent) }));
    }
    if (context.contextGroups) {
      next.contextGroups = context.contextGroups.map((entry) => ({ ...entry, group: actor(entry.group) }));
    }
    return next;
  }
}

const keep = (value) => value;

/** The format `ids`: no more than names who, what and where (Communication 2.1.3). */
export const toIds = (statement) =>
  rewrite(statement, { actor: bareActor, verb: ({ id }) => ({ id }), activity: bareActivity });

function bareActor(actor) {
  const { objectType, mbox, mbox_sha1sum: sum, openid, account, member } = actor;
  const identifiers = { mbox, mbox_sha1sum: sum, openid, account };
  const identified = Object.values(identifiers).some((value) => value !== undefined);
  return present({
    objectType,
    ...identifiers,
    member: objectType === 'Group' && !identified ? member.map(bareActor) : undefined,
  });
}

/** What has no objectType is an Activity. */
const bareActivity = ({ id }) => ({ id });

const present = (record) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
