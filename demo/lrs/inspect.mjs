/** Statements shown to a page that has just opened. */
const backlog = 100;
/** Proxies and browsers drop a connection that stays silent for long. */
const heartbeatMilliseconds = 20_000;

/**
 * Streams statements to a page as they are stored, as Server-Sent Events: `statement`, one statement in JSON, with its
 * place as the event's id, so that a connection that broke goes on where it ended. `ready` follows the first batch.
 *
 * This is no part of xAPI, and pages of other origins cannot read it.
 *
 * @param {import('./statements/book.mjs').Book} book
 * @param {string} path
 */
export function makeInspector(book, path) {
  const open = new Set();

  function handle(request, response) {
    if (new URL(request.url, 'http://loopback').pathname !== path) return false;
    if (request.method !== 'GET') {
      response.writeHead(405, { Allow: 'GET' }).end();
      return true;
    }
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
    let next = firstPosition(request.headers['last-event-id']);
    const sendNew = () => {
      for (; next < book.store.size; next += 1) {
        response.write(`event: statement\nid: ${next}\ndata: ${JSON.stringify(book.store.at(next))}\n\n`);
      }
    };
    response.write('retry: 1000\n\n');
    sendNew();
    response.write('event: ready\ndata: {}\n\n');
    const stop = book.subscribe(sendNew);
    const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMilliseconds);
    open.add(response);
    response.on('close', () => {
      stop();
      clearInterval(heartbeat);
      open.delete(response);
    });
    return true;
  }

  function firstPosition(lastEventId) {
    const seen = /^\d+$/.test(lastEventId ?? '') ? Number(lastEventId) + 1 : 0;
    return Math.max(seen, book.store.size - backlog, 0);
  }

  return { handle, close: () => open.forEach((response) => response.end()) };
}
