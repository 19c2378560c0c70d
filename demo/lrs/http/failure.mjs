/** A request that ends with an error: the status, one sentence that says why, and the problems found, each with its place. */
export class Failure extends Error {
  /**
   * @param {number} status HTTP status
   * @param {string} message what is wrong, and where it helps what to do instead
   * @param {{ problems?: readonly { path: string, message: string }[], headers?: Record<string, string> }} [more]
   */
  constructor(status, message, { problems = [], headers = {} } = {}) {
    super(message);
    this.status = status;
    this.problems = problems;
    this.headers = headers;
  }
}

export const badRequest = (message, problems) => new Failure(400, message, { problems });
