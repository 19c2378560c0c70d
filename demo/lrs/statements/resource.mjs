import { Failure, badRequest } from '../http/failure.mjs';
import { decodeText, parseJson } from '../http/body.mjs';
import { kinds, readParameters } from '../http/parameters.mjs';
import { statementProblems } from '../validation/statement.mjs';
import { assertJson, attachmentProblems } from './attachments.mjs';
import { authorityOf, withListedActivities } from './complete.mjs';
import { toIds } from './formats.mjs';
import { findPage, moreAddress, readQuery } from './query.mjs';

/**
 * The Statement Resource (Communication 2.1).
 *
 * @param {{ book: import('./book.mjs').Book, pageSize: number }} options
 * @returns {import('../http/router.mjs').Resource}
 */
export function makeStatementResource({ book, pageSize }) {
  return {
    versioned: true,
    headers: () => ({ 'X-Experience-API-Consistent-Through': book.consistentThrough() }),
    methods: { GET: get, PUT: put, POST: post },
  };

  async function post({ search, headers, body, version }) {
    readParameters(search, {});
    const received = readBatch(headers, body);
    const batch = Array.isArray(received) ? received : [received];
    const statements = validated(batch, version, (index) =>
      batch === received ? `statements.${index}` : 'statement',
    );
    return {
      status: 200,
      json: await book.enter(statements, { authority: authorityOf(headers.authorization), version }),
    };
  }

  async function put({ search, headers, body, version }) {
    const { statementId } = readParameters(search, { statementId: kinds.uuid }, ['statementId']);
    const received = readBatch(headers, body);
    if (Array.isArray(received)) throw badRequest('PUT stores one statement; send several by POST.');
    const [statement] = validated([received], version, () => 'statement');
    if (statement.id !== undefined && statement.id.toLowerCase() !== statementId) {
      throw badRequest(`The statement's id ${statement.id} is not the parameter statementId ${statementId}.`);
    }
    const named = { ...statement, id: statement.id ?? statementId };
    await book.enter([named], { authority: authorityOf(headers.authorization), version });
    return { status: 204 };
  }

  function get({ search, headers, path }) {
    const query = readQuery(search);
    const inFormat = formatter(query.format, headers['accept-language']);
    const id = query.statementId ?? query.voidedStatementId;
    if (id !== undefined) {
      const statement = single(id, query.voidedStatementId !== undefined);
      return { status: 200, headers: lastModified(statement), json: inFormat(statement) };
    }
    const { statements, more } = findPage(book.store, query, pageSize);
    const address = more === undefined ? '' : moreAddress(path, search, more);
    const newest = statements[query.ascending ? statements.length - 1 : 0];
    return {
      status: 200,
      headers: lastModified(newest),
      json: { statements: statements.map(inFormat), more: address },
    };
  }

  function single(id, voided) {
    const statement = book.store.find(id);
    if (!statement || book.store.isVoided(statement) !== voided) {
      throw new Failure(404, `There is no ${voided ? 'voided ' : ''}statement with the id ${id}.`);
    }
    return statement;
  }

  function formatter(format, acceptLanguage) {
    if (format === 'ids') return toIds;
    if (format === 'canonical') return (statement) => book.canon.toCanonical(statement, acceptLanguage);
    return (statement) => statement;
  }
}

function readBatch(headers, body) {
  assertJson(headers);
  return parseJson(decodeText(body), 'The body');
}

/** All of a batch, checked; one bad statement refuses them all (Communication 3.2). */
function validated(batch, version, pathOf) {
  const statements = batch.map(withListedActivities);
  const problems = statements.flatMap((statement, index) =>
    statementProblems(statement, version, pathOf(index)),
  );
  if (problems.length > 0) throw badRequest('Nothing was stored: not all statements are valid.', problems);
  const unsupported = statements.flatMap((statement, index) => attachmentProblems(statement, pathOf(index)));
  if (unsupported.length > 0)
    throw badRequest('Nothing was stored: this LRS does not support all of it yet.', unsupported);
  return statements;
}

const lastModified = (statement) =>
  statement ? { 'Last-Modified': new Date(statement.stored).toUTCString() } : {};
