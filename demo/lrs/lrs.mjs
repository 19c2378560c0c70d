import { makeAboutResource } from './about.mjs';
import { makeActivityProfileResource, makeAgentProfileResource } from './documents/profiles.mjs';
import { makeStateResource } from './documents/state.mjs';
import { makeRouter } from './http/router.mjs';
import { makeInspector } from './inspect.mjs';
import { makeActivitiesResource, makeAgentsResource } from './lookups.mjs';
import { Book } from './statements/book.mjs';
import { makeStatementResource } from './statements/resource.mjs';
import { makeMemoryJournal, openJournal } from './storage/journal.mjs';
import { makeQueue } from './storage/queue.mjs';

/**
 * Makes a development LRS: a request handler for a node:http server of one's own.
 *
 * @param {object} options
 * @param {string} [options.file] where all is kept
 * @param {boolean} [options.memory] keep nothing, instead of a file
 * @param {string} [options.path] where the resources lie
 * @param {string} [options.inspectPath] where the stream of statements lies
 * @param {number} [options.bodyLimit] bytes that one request may hold
 * @param {number} [options.pageSize] statements that one reply may hold
 * @param {(sentence: string) => void} [options.tell] hears what the operator should know
 * @returns {Promise<((request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<boolean>)
 *   & { close: () => Promise<void>, book: Book }>} the handler resolves to false where the address is none of its own
 */
export async function createLrs({
  file,
  memory = false,
  path = '/xAPI',
  inspectPath = '/inspect/stream',
  bodyLimit = 16 * 1024 * 1024,
  pageSize = 500,
  tell = (sentence) => process.stderr.write(`${sentence}\n`),
}) {
  if (Boolean(file) === memory) throw new TypeError('expected either a file, or memory: true');
  const journal = memory ? makeMemoryJournal() : await openJournal(file, tell);
  const inTurn = makeQueue();
  const book = new Book((statements) => journal.append({ statements }), inTurn);
  // The journal names each by its key.
  const documents = {
    state: makeStateResource(keeping('state')),
    agentProfile: makeAgentProfileResource(keeping('agentProfile')),
    activityProfile: makeActivityProfileResource(keeping('activityProfile')),
  };
  await journal.replay((entry) => {
    if (entry.statements) book.restore(entry.statements);
    for (const [name, resource] of Object.entries(documents)) {
      if (entry[name]) resource.restore(entry[name]);
    }
  });

  const route = makeRouter({
    base: path,
    resources: {
      '/about': makeAboutResource(),
      '/activities': makeActivitiesResource(book.canon),
      '/activities/profile': documents.activityProfile,
      '/activities/state': documents.state,
      '/agents': makeAgentsResource(),
      '/agents/profile': documents.agentProfile,
      '/statements': makeStatementResource({ book, pageSize }),
    },
    bodyLimit,
    tell,
  });
  const inspector = makeInspector(book, inspectPath);
  const handle = async (request, response) => inspector.handle(request, response) || route(request, response);

  function keeping(name) {
    return { write: (entry) => journal.append({ [name]: entry }), inTurn };
  }

  let closing;
  return Object.assign(handle, {
    book,
    close() {
      inspector.close();
      // Behind whatever is being written.
      closing ??= inTurn(() => journal.close());
      return closing;
    },
  });
}
