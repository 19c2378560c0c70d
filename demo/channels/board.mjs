/** Bytes that one request may hold. */
const bodyLimit = 256 * 1024;

/**
 * A board of statements in memory: the other side of `board-channel.js`. It asks nobody who they are, and is for trying out.
 *
 * @param {string} path
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<boolean>}
 */
export function makeBoard(path = '/board') {
  /** In the order in which they came. */
  const statements = [];
  const known = new Set();

  /** Acts name their thread as object, before the id of a comment, or as parent. */
  const isIn = (thread, { object, context }) =>
    [object, ...[context?.contextActivities?.parent ?? []].flat()].some(
      (activity) => activity?.id === thread || activity?.id?.startsWith(`${thread}/`),
    );

  return async function handle(request, response) {
    const { pathname, searchParams } = new URL(request.url, 'http://loopback');
    if (pathname !== path) return false;
    const answer = (status, json) => {
      response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
      response.end(JSON.stringify(json));
      return true;
    };
    if (request.method === 'GET') {
      const from = Number(searchParams.get('after')) || 0;
      const thread = searchParams.get('thread');
      const found = statements.slice(from).filter((each) => isIn(thread, each));
      return answer(200, { statements: found, next: statements.length });
    }
    if (request.method !== 'POST') return answer(405, {});
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) {
      text += chunk;
      if (text.length > bodyLimit) return answer(413, {});
    }
    let sent;
    try {
      sent = [JSON.parse(text)].flat();
    } catch {
      return answer(400, {});
    }
    for (const statement of sent) {
      if (typeof statement?.id !== 'string' || known.has(statement.id)) continue;
      known.add(statement.id);
      statements.push(statement);
    }
    return answer(200, {});
  };
}
