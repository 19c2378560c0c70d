import { randomUUID } from 'node:crypto';
import { toUtc } from '../data/timestamp.mjs';

/**
 * Writes single context activities as lists, the one form that is stored and returned (Data 2.4.6.2). Takes anything that
 * JSON can hold, and leaves what is no statement as it is.
 */
export function withListedActivities(statement) {
  if (!isRecord(statement)) return statement;
  const listed = { ...statement };
  if (isRecord(listed.context)) listed.context = listActivities(listed.context);
  if (isRecord(listed.object) && isRecord(listed.object.context)) {
    listed.object = { ...listed.object, context: listActivities(listed.object.context) };
  }
  return listed;
}

function listActivities(context) {
  if (!isRecord(context.contextActivities)) return context;
  const lists = Object.entries(context.contextActivities).map(([name, value]) => [
    name,
    isRecord(value) ? [value] : value,
  ]);
  return { ...context, contextActivities: Object.fromEntries(lists) };
}

/**
 * Fills in what the LRS adds to a statement: id, timestamp and version where they are missing, stored and authority always.
 *
 * @param {any} statement a valid one
 * @param {{ stored: string, authority: object, version: { family: string, fill: string } }} by
 */
export function complete(statement, { stored, authority, version }) {
  const timestamp = statement.timestamp ?? stored;
  return {
    ...statement,
    id: statement.id ?? randomUUID(),
    timestamp: version.family === '2.0' ? toUtc(timestamp) : timestamp,
    stored,
    authority,
    version: statement.version ?? version.fill,
  };
}

/**
 * Who vouches for a statement: the user name of HTTP Basic, nobody else, as this LRS checks no credentials.
 *
 * @param {string | undefined} header value of Authorization
 */
export function authorityOf(header) {
  const [scheme, value] = (header ?? '').split(' ');
  const decoded =
    scheme.toLowerCase() === 'basic' && value ? Buffer.from(value, 'base64').toString('utf8') : '';
  const name = decoded.includes(':') ? decoded.slice(0, decoded.indexOf(':')) : '';
  return {
    objectType: 'Agent',
    account: { homePage: 'http://localhost/learnlets-dev-lrs', name: name || 'anyone' },
  };
}

const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
