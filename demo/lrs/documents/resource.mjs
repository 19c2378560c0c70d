import { Failure, badRequest } from '../http/failure.mjs';
import { kinds, readParameters } from '../http/parameters.mjs';
import { assertContent, merge } from './merge.mjs';
import { assertPreconditions, hasPrecondition, isFresh } from './preconditions.mjs';
import { DocumentStore, etagOf, fromEntry, toEntry } from './store.mjs';

/**
 * Makes a resource that keeps documents (Communication 2.2). The three of xAPI differ in what a document belongs to, in the
 * name of its id, and in what is asked of those who write.
 *
 * @param {object} options
 * @param {Record<string, (value: string, name: string) => unknown>} options.owner parameters that name whose the document is
 * @param {readonly string[]} options.required which of them have to be there
 * @param {(owner: any) => Record<string, string>} options.toScope makes texts of them
 * @param {string} options.idName name of the parameter with the document's id
 * @param {boolean} [options.deletesLists] whether DELETE without an id takes all away
 * @param {(version: { family: string }, stored: object | undefined) => number | undefined} options.guard the status that
 *   refuses a PUT without a precondition, undefined where none is asked for
 * @param {(entry: any) => Promise<void>} options.write keeps an entry
 * @param {<Result>(task: () => Promise<Result>) => Promise<Result>} options.inTurn runs one task after the other
 * @returns {import('../http/router.mjs').Resource & { restore: (entry: any) => void }}
 */
export function makeDocumentResource({
  owner,
  required,
  toScope,
  idName,
  deletesLists = false,
  guard,
  write,
  inTurn,
}) {
  const store = new DocumentStore();
  const idTable = { ...owner, [idName]: kinds.text };
  const methods = { GET: get, PUT: put, POST: post, DELETE: remove };
  return { versioned: true, methods, restore };

  function restore({ set, deleted }) {
    if (set) store.set(fromEntry(set));
    for (const { scope, id } of deleted ?? []) store.delete(scope, id);
  }

  async function keep(entry) {
    await write(entry);
    restore(entry);
  }

  function readOne(search) {
    const values = readParameters(search, idTable, [...required, idName]);
    return { scope: toScope(values), id: values[idName] };
  }

  function get({ search, headers }) {
    if (!search.has(idName)) return list(search);
    const { scope, id } = readOne(search);
    const document = store.find(scope, id);
    if (!document) throw new Failure(404, `There is no document ${id} here.`);
    const about = { ETag: document.etag, 'Last-Modified': new Date(document.updated).toUTCString() };
    if (isFresh(headers, document.etag)) return { status: 304, headers: about };
    return {
      status: 200,
      headers: { 'Content-Type': document.contentType, ...about },
      bytes: document.content,
    };
  }

  function list(search) {
    const values = readParameters(search, { ...owner, since: kinds.timestamp }, required);
    const found = store
      .list(toScope(values))
      .filter(({ updated }) => values.since === undefined || Date.parse(updated) > values.since);
    const ids = [...new Set(found.map(({ id }) => id))];
    const newest = Math.max(...found.map(({ updated }) => Date.parse(updated)));
    const modified = found.length > 0 ? { 'Last-Modified': new Date(newest).toUTCString() } : {};
    return { status: 200, headers: { ETag: etagOf(JSON.stringify(ids)), ...modified }, json: ids };
  }

  function put({ search, headers, body, version }) {
    const { scope, id } = readOne(search);
    const sent = contentOf(headers, body);
    assertContent(sent.contentType, sent.content);
    return inTurn(async () => {
      const stored = store.find(scope, id);
      assertPreconditions(headers, stored);
      const refused = hasPrecondition(headers) ? undefined : guard(version, stored);
      if (refused) {
        throw new Failure(
          refused,
          stored
            ? 'The document exists: GET it, and send If-Match with its ETag to overwrite it.'
            : 'Send If-None-Match: * to store a new document, or If-Match to overwrite one.',
        );
      }
      await keep({ set: toEntry(stamped(scope, id, sent)) });
      return { status: 204 };
    });
  }

  function post({ search, headers, body }) {
    const { scope, id } = readOne(search);
    const sent = contentOf(headers, body);
    return inTurn(async () => {
      const stored = store.find(scope, id);
      assertPreconditions(headers, stored);
      await keep({ set: toEntry(stamped(scope, id, merge(stored, sent))) });
      return { status: 204 };
    });
  }

  function remove({ search, headers }) {
    const all = deletesLists && !search.has(idName);
    const { scope, id } = all ? { scope: toScope(readParameters(search, owner, required)) } : readOne(search);
    return inTurn(async () => {
      const found = all ? store.list(scope) : [store.find(scope, id)].filter(Boolean);
      if (!all) assertPreconditions(headers, found[0]);
      if (found.length > 0)
        await keep({ deleted: found.map((document) => ({ scope: document.scope, id: document.id })) });
      return { status: 204 };
    });
  }
}

function contentOf(headers, content) {
  const contentType = headers['content-type'];
  if (!contentType) throw badRequest('The document has no Content-Type.');
  return { contentType, content };
}

const stamped = (scope, id, { contentType, content }) => ({
  scope,
  id,
  contentType,
  content,
  etag: etagOf(content),
  updated: new Date().toISOString(),
});
