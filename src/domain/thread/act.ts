import type { Mention } from './mention.js';
import type { TextQuote } from './text-quote.js';

/** How somebody is known in one thread, and what each act carries of it. Types, not interfaces: only so are acts JSON to the compiler. */
type Signed = {
  /** Id of the act's statement: a UUID in lower case. A comment is known by the id of the act that wrote it. */
  readonly id: string;
  /** Key of the agent who did it, from `actorKey`. Claimed; what that is worth says stories/decisions/0012. */
  readonly author: string;
  /** What the author is called, by their own word. */
  readonly name?: string;
  /** When, by the author's clock, in UTC as `toISOString` writes it. */
  readonly time: string;
  /** Place in the order of the acts of the author's browser, from 1; 0 where unknown. */
  readonly sequence: number;
};

/** What is said, and whom it names. */
type Words = { readonly text: string; readonly mentions?: readonly Mention[] };

/** What somebody does in a thread. `target` is the id of a comment. */
export type Deed =
  /** `about`: IRI of what the comment is about: the page, or something on it. `quote`: a passage of it. */
  | ({ readonly kind: 'post'; readonly about: string; readonly quote?: TextQuote } & Words)
  | ({ readonly kind: 'reply'; readonly target: string } & Words)
  | ({ readonly kind: 'edit'; readonly target: string } & Words)
  | OnComment<'delete' | 'pin' | 'unpin' | 'accept' | 'unaccept' | 'hide'>
  /**
   * It may be seen, whatever these reports say. They are named by the ids of their acts, so that one that the moderator has not seen stays
   * open.
   */
  | { readonly kind: 'restore'; readonly target: string; readonly reports: readonly string[] }
  | { readonly kind: 'react'; readonly target: string; readonly reaction: string }
  | { readonly kind: 'unreact'; readonly target: string; readonly reaction: string }
  | { readonly kind: 'report'; readonly target: string; readonly reason: string }
  /** `version`: id of the act whose words are approved, so that an edit that the moderator has not seen is not. */
  | { readonly kind: 'approve'; readonly target: string; readonly version: string }
  | { readonly kind: 'lock' }
  | { readonly kind: 'unlock' }
  /** Names each comment that was read: what arrives late and sorts early is not taken for read. */
  | { readonly kind: 'read'; readonly comments: readonly string[] };

/** One type for each kind. */
type OnComment<Kind> = Kind extends string ? { readonly kind: Kind; readonly target: string } : never;

export type ActKind = Deed['kind'];

/** An act of one kind, or of one of several. */
export type ActOf<Kind extends ActKind> = Signed & Extract<Deed, { readonly kind: Kind }>;

/** One act of a thread. */
export type ThreadAct = ActOf<ActKind>;
