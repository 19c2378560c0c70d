import { isDeepStrictEqual } from 'node:util';
import { agentKey, lowerDomain } from '../data/agent.mjs';
import { momentOf } from '../data/timestamp.mjs';
import { isActivity, mapContextActivities } from './parts.mjs';

/**
 * Whether a statement that comes in again is the one that is stored (Data 2.3.1, "Statement Comparison Requirements").
 *
 * What does not count: what the LRS assigns (stored, authority, version, a timestamp that was left out), how a moment is
 * written, the display of the verb, definitions of activities, the order of a Group's members, the case of a mail domain,
 * and what a duration says below 0.01 s.
 *
 * @param {any} received
 * @param {any} stored
 */
export function isSame(received, stored) {
  const left = comparable(received);
  const right = comparable(stored);
  if (received.timestamp === undefined) delete right.timestamp;
  return isDeepStrictEqual(left, right);
}

function comparable(statement) {
  const { stored, authority, version, ...rest } = statement;
  return { ...comparablePart(rest), ...(rest.id ? { id: rest.id.toLowerCase() } : {}) };
}

/** A statement or a SubStatement. */
function comparablePart(part) {
  const same = {
    ...part,
    actor: comparableActor(part.actor),
    verb: { id: part.verb.id },
    object: comparableObject(part.object),
  };
  if (part.timestamp !== undefined) same.timestamp = momentOf(part.timestamp);
  if (part.result?.duration)
    same.result = { ...part.result, duration: comparableDuration(part.result.duration) };
  if (part.context) same.context = comparableContext(part.context);
  return same;
}

function comparableObject(object) {
  if (isActivity(object)) return withoutDefinition(object);
  if (object.objectType === 'SubStatement') return comparablePart(object);
  if (object.objectType === 'StatementRef') return { ...object, id: object.id.toLowerCase() };
  return comparableActor(object);
}

function comparableContext(context) {
  const same = mapContextActivities({ ...context }, withoutDefinition);
  if (same.registration) same.registration = same.registration.toLowerCase();
  if (same.instructor) same.instructor = comparableActor(same.instructor);
  if (same.team) same.team = comparableActor(same.team);
  return same;
}

function comparableActor(actor) {
  const same = { ...actor };
  if (same.mbox) same.mbox = lowerDomain(same.mbox);
  if (same.member) {
    const members = same.member.map(comparableActor);
    same.member = members.sort((a, b) => (agentKey(a) < agentKey(b) ? -1 : 1));
  }
  return same;
}

const withoutDefinition = ({ definition, ...activity }) => activity;

/** Cuts the fraction of seconds to two digits (Data 4.6); apart from that a duration is only text. */
const comparableDuration = (duration) => duration.replace(/(\.\d{2})\d+(?=S$)/, '$1');
