/** What is said of statements that an endpoint refuses. Its words come when there are some. */
export interface UndeliveredMessages {
  readonly undelivered: (text: string, count: number) => string;
  readonly undeliveredRetry: string;
  readonly undeliveredSave: string;
}
