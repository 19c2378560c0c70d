/** Somebody who is named in words. */
export interface DrawnMention {
  /** What stands in the words behind the `@`. */
  readonly name: string;
  /** What this reader calls them. */
  readonly shown: string;
  /** Whether it is the reader. */
  readonly own: boolean;
}
