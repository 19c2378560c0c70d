/** What a comment thread says. Names and texts of people come as they are; numbers formatted, and as they are for plural rules. */
export interface ThreadMessages {
  // The whole
  readonly thread: string;
  readonly threadEmpty: string;
  readonly threadCount: (text: string, count: number) => string;
  readonly threadNotes: string;
  readonly threadLocked: string;
  readonly threadWithheld: (text: string, count: number) => string;
  readonly threadNew: (text: string, count: number) => string;
  readonly threadNewBy: (name: string) => string;
  readonly threadMore: (text: string, count: number) => string;

  // How it is sorted
  readonly sortLabel: string;
  readonly sortOldest: string;
  readonly sortNewest: string;
  readonly sortHelpful: string;
  readonly sortUnanswered: string;

  // How it stands with the endpoint
  readonly threadOpening: string;
  readonly threadWaiting: string;
  readonly threadSignIn: string;
  readonly threadForbidden: string;
  readonly threadEndpoint: string;

  // Writing
  readonly writeComment: string;
  readonly writeNote: string;
  readonly post: string;
  readonly saveNote: string;
  readonly preview: string;
  readonly markupHint: string;
  readonly tooLong: (text: string) => string;

  // A comment
  readonly you: string;
  readonly somebody: string;
  readonly somebodyMarked: (mark: string) => string;
  readonly inReplyTo: (name: string) => string;
  readonly edited: string;
  readonly isNew: string;
  readonly pinned: string;
  readonly accepted: string;
  readonly removed: string;
  readonly hiddenByModerator: string;
  readonly waitsForModerator: string;
  readonly sending: string;
  readonly notSent: string;
  readonly sendParked: string;
  readonly retry: string;

  // What can be done with it
  readonly reply: string;
  readonly reactHelpful: string;
  readonly reactThanks: string;
  readonly reactAgree: string;
  readonly moreActs: string;
}
