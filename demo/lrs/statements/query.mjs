import { badRequest } from '../http/failure.mjs';
import { kinds, readParameters } from '../http/parameters.mjs';
import { makeMatch } from './match.mjs';

const formats = ['exact', 'ids', 'canonical'];

function format(value) {
  if (!formats.includes(value))
    throw badRequest(`The parameter format is none of ${formats.join(', ')}: ${value}`);
  return value;
}

const table = {
  statementId: kinds.uuid,
  voidedStatementId: kinds.uuid,
  agent: kinds.actor,
  verb: kinds.iri,
  activity: kinds.iri,
  registration: kinds.uuid,
  related_activities: kinds.flag,
  related_agents: kinds.flag,
  since: kinds.timestamp,
  until: kinds.timestamp,
  limit: kinds.count,
  format,
  attachments: kinds.flag,
  ascending: kinds.flag,
  /** Ours: the position where the page before ended; only `more` addresses carry it. */
  more: kinds.count,
};

/** What may stand beside the id of a single statement. */
const besideId = ['statementId', 'voidedStatementId', 'format', 'attachments'];

/**
 * Reads the parameters of GET statements (Communication 2.1.3).
 *
 * @param {URLSearchParams} search
 */
export function readQuery(search) {
  const query = readParameters(search, table);
  if (query.attachments)
    throw badRequest('attachments=true is not supported yet: this LRS keeps no attachments.');
  const single = query.statementId !== undefined || query.voidedStatementId !== undefined;
  if (query.statementId !== undefined && query.voidedStatementId !== undefined) {
    throw badRequest('Ask for statementId or for voidedStatementId, not for both.');
  }
  const odd = single && Object.keys(query).find((name) => !besideId.includes(name));
  if (odd) throw badRequest(`A single statement is not asked for with the parameter ${odd}.`);
  return { format: 'exact', ascending: false, ...query };
}

/**
 * Finds one page of statements.
 *
 * @param {import('./store.mjs').StatementStore} store
 * @param {ReturnType<typeof readQuery>} query
 * @param {number} pageSize the most that one reply holds
 * @returns {{ statements: any[], more: number | undefined }} `more` is the position to go on from, where there is more
 */
export function findPage(store, query, pageSize) {
  const count = query.limit ? Math.min(query.limit, pageSize) : pageSize;
  const matches = makeMatch(query, (id) => store.find(id));
  const step = query.ascending ? 1 : -1;
  const found = [];
  let last;
  for (
    let at = query.more ?? (query.ascending ? 0 : store.size - 1);
    at >= 0 && at < store.size;
    at += step
  ) {
    const statement = store.at(at);
    if (store.isVoided(statement) || !isWithin(statement, query) || !matches(statement)) continue;
    // One match beyond the page tells that there is more.
    if (found.length === count) return { statements: found, more: last + step };
    found.push(statement);
    last = at;
  }
  return { statements: found, more: undefined };
}

function isWithin({ stored }, { since, until }) {
  const time = Date.parse(stored);
  return (since === undefined || time > since) && (until === undefined || time <= until);
}

/**
 * The address of the next page: the same query, and where to go on. All it needs is in it, so it does not grow old
 * (Data 2.5 asks for 24 hours).
 */
export function moreAddress(path, search, position) {
  const next = new URLSearchParams(search);
  next.set('more', String(position));
  return `${path}?${next}`;
}
