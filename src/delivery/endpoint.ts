import { statementsUrl } from './address.js';
import { bodyOf } from './batch.js';
import { ask, type Answer } from './transport.js';

/** Gives the value of the `Authorization` header; empty for none. */
export type GetAuthorization = () => string | Promise<string>;

/** The statements resource of one endpoint, and what opens its door. */
export class Endpoint {
  readonly address: string;
  readonly #version: string;
  readonly #timeout: number;
  #getAuthorization: GetAuthorization | undefined;
  /** The header's value as last given; `undefined` where the host was not asked yet. */
  #authorization: string | undefined;

  /** @param timeout milliseconds for a request with its answer, or for the host to give its authorization. */
  constructor(address: string, version: string, timeout: number) {
    this.address = address;
    this.#version = version;
    this.#timeout = timeout;
  }

  /** Another function means another person or token: what the last one gave is forgotten. */
  set getAuthorization(value: GetAuthorization | undefined) {
    this.#getAuthorization = value;
    this.#authorization = undefined;
  }

  post(texts: readonly string[]): Promise<Answer | undefined> {
    return this.#request({ method: 'POST', body: bodyOf(texts) }, statementsUrl(this.address));
  }

  /** Asks for what is at an address of this endpoint; without an address nothing is asked. */
  get(url: URL | undefined): Promise<Answer | undefined> {
    return this.#request({}, url);
  }

  /**
   * Sends at once, without asking anyone, so that the request outlives a page that is being left.
   *
   * A browser refuses `keepalive` beyond 64 KiB under way, with the same error as for being offline: then plainly.
   */
  async postLast(texts: readonly string[]): Promise<Answer | undefined> {
    if (this.#getAuthorization && this.#authorization === undefined) return undefined;
    const init = { method: 'POST', body: bodyOf(texts) };
    const url = statementsUrl(this.address);
    return (await this.#ask({ ...init, keepalive: true }, url)) ?? this.#ask(init, url);
  }

  /** After a 401 the host is asked once more for its authorization. */
  async #request(init: RequestInit, url: URL | undefined): Promise<Answer | undefined> {
    try {
      this.#authorization ??= await this.#authorize();
      const answer = await this.#ask(init, url);
      if (answer?.status !== 401 || !this.#getAuthorization) return answer;
      this.#authorization = await this.#authorize();
      return await this.#ask(init, url);
    } catch (error) {
      // A host that fetches its token offline fails as fetch does; any other failure says that nobody is signed in.
      return error instanceof TypeError ? undefined : { status: 401, text: String(error) };
    }
  }

  async #authorize(): Promise<string> {
    return (
      (this.#getAuthorization &&
        Promise.race([
          this.#getAuthorization(),
          new Promise<never>((_, reject) => {
            setTimeout(() => reject(new Error('No authorization in time.')), this.#timeout);
          }),
        ])) ??
      ''
    );
  }

  async #ask(init: RequestInit, url: URL | undefined): Promise<Answer | undefined> {
    const headers = {
      'X-Experience-API-Version': this.#version,
      ...(init.body && { 'Content-Type': 'application/json' }),
      ...(this.#authorization && { Authorization: this.#authorization }),
    };
    if (!url) return { status: 0, text: 'No page can send there.' };
    return ask(url, {
      ...init,
      headers,
      // The host's header is the only key where there is one: with cookies a 401 of the same origin would make the
      // browser itself ask for a password. Without a header the page's own session may open its own origin; other
      // origins never get cookies, so that `Access-Control-Allow-Origin: *` will do.
      credentials: this.#getAuthorization ? 'omit' : 'same-origin',
      signal: AbortSignal.timeout(this.#timeout),
    });
  }
}
