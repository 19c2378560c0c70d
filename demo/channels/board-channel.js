/**
 * A thread kept by a small server of the host's own, as an example of a channel: `GET ?thread=…&after=…` gives `{ statements, next }`,
 * `POST` takes a list of statements.
 *
 * @param {string} url
 * @param {{ pause?: number }} [options] milliseconds between two looks
 * @returns {import('../../src/domain/thread/channel.js').ThreadChannel}
 */
export function boardChannel(url, { pause = 3000 } = {}) {
  return {
    watch(thread, receiver) {
      const life = new AbortController();
      let after = 0;
      let timer;
      let looking;

      async function read() {
        const address = `${url}?${new URLSearchParams({ thread, after: String(after) })}`;
        const response = await fetch(address, { signal: life.signal, cache: 'no-store' });
        if (!response.ok) return standOf(response.status);
        const { statements, next } = await response.json();
        // Whatever comes is judged by the thread: it need not be looked at here.
        if (statements.length > 0) receiver.receive(statements);
        after = next;
        return 'open';
      }

      async function look() {
        clearTimeout(timer);
        // Offline, or no JSON: it is tried again.
        looking ??= read().catch(() => 'waiting');
        const state = await looking;
        looking = undefined;
        if (life.signal.aborted) return;
        receiver.stand(state);
        clearTimeout(timer);
        timer = setTimeout(look, pause);
      }

      void look();
      return {
        look: () => void look(),
        stop() {
          life.abort();
          clearTimeout(timer);
        },
      };
    },
  };
}

/** What only a person can mend is told apart from what passes. */
function standOf(status) {
  if (status === 401) return 'sign-in';
  return status === 403 ? 'forbidden' : 'waiting';
}

/**
 * Brings what learners do to the board: each statement of the page, as it is stored. What is refused for good is left; all else is sent
 * again with the next, as long as the page is open.
 *
 * @param {string} url
 * @param {EventTarget} page where `xapi-statement` is heard
 */
export function sendToBoard(url, page = document) {
  const waiting = [];
  page.addEventListener('xapi-statement', async ({ detail }) => {
    waiting.push(detail.statement);
    const sent = waiting.slice();
    const response = await fetch(url, { method: 'POST', body: JSON.stringify(sent), keepalive: true }).catch(
      () => undefined,
    );
    if (response && response.status < 500)
      waiting.splice(0, waiting.length, ...waiting.filter((each) => !sent.includes(each)));
  });
}
