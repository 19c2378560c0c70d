/** What is said where something is done with a comment. Numbers are formatted, and as they are for plural rules. */
export interface ThreadActingMessages {
  readonly writeReply: (name: string) => string;
  readonly editComment: string;
  readonly save: string;
  readonly cancel: string;
  readonly reportsOf: (text: string, count: number) => string;
  readonly edit: string;
  readonly remove: string;
  readonly removeAsk: string;
  readonly keep: string;
  readonly report: string;
  readonly reportWhy: string;
  readonly reportSent: string;
  readonly accept: string;
  readonly unaccept: string;
  readonly pin: string;
  readonly unpin: string;
  readonly hide: string;
  readonly restore: string;
  readonly approve: string;
  readonly searchComments: string;
  readonly commentsFound: (text: string, count: number) => string;
  readonly nameHere: string;
  readonly lockThread: string;
  readonly unlockThread: string;
  readonly refusedLocked: string;
  readonly refusedTooOften: string;
  readonly refusedText: string;
  readonly refusedGone: string;
  readonly refusedOther: string;
  readonly refusedStorage: string;
}
