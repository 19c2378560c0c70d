import type { ThreadAct } from './act.js';
import type { Mention } from './mention.js';
import { isAlias } from './names.js';
import { replay } from './replay.js';
import type { ThreadRules } from './rules.js';
import { siblingOrder, type Sort } from './sort.js';
import type { CommentState, Refusal, ThreadState, Wording } from './state.js';
import type { TextQuote } from './text-quote.js';

/** Who looks at a thread, and how. */
export interface Viewer {
  /** Key of the agent under which the learner acts in this thread. */
  readonly agent: string;
  readonly sort: Sort;
}

export interface CommentReaction {
  readonly reaction: string;
  readonly count: number;
  /** Whether the viewer is among those who react. */
  readonly own: boolean;
}

/** Somebody who has written in the thread, and whom a comment names. */
export interface CommentMention {
  /** What stands in the words behind the `@`: its writer's word for them. */
  readonly name: string;
  /** Who it is, as far as the thread shows that; by the name of their last comment. */
  readonly author?: NonNullable<Comment['author']>;
  /** Whether it is the viewer. */
  readonly own: boolean;
}

/** A comment as its viewer may see it. All texts are what somebody wrote: never markup. */
export interface Comment {
  /** Id of the statement that wrote it. */
  readonly id: string;
  /** None where names are hidden; no `name` where the author gives none. */
  readonly author?: { readonly key: string; readonly name?: string };
  readonly own: boolean;
  /** When it was written; not before what it answers. */
  readonly time: string;
  readonly parent?: string;
  /** 0 for a comment that answers none. */
  readonly depth: number;
  /** IRI of what it is about; replies are about what they answer. */
  readonly about?: string;
  /** The passage that it is about; whether that stands anywhere, only the page knows. */
  readonly quote?: TextQuote;
  /** `pending`: its words wait for a moderator, and only they and the author see them; `removed` by its author; `hidden` by a moderator. */
  readonly status: 'shown' | 'pending' | 'hidden' | 'removed';
  /** None in a place that is only kept. */
  readonly text?: string;
  readonly mentions: readonly CommentMention[];
  /** Id of the act that wrote the words on show: what a moderator approves. */
  readonly version?: string;
  /** Earlier words, oldest first. */
  readonly history: readonly { readonly text: string; readonly time: string }[];
  readonly reactions: readonly CommentReaction[];
  readonly pinned: boolean;
  readonly accepted: boolean;
  readonly unread: boolean;
  /** Whether the words on show wait for a moderator's approval. */
  readonly unapproved: boolean;
  /** What people report of it, for moderators: one report of each who does, without those that were set aside. */
  readonly reports: readonly CommentReport[];
}

export interface CommentReport {
  /** Id of the act. */
  readonly id: string;
  readonly reason: string;
}

export interface Thread {
  /** In the order in which they are read: each comment before its replies. */
  readonly comments: readonly Comment[];
  readonly locked: boolean;
  /** How many comments of others, replies aside, the viewer is to see only after writing one. */
  readonly withheld: number;
  /** The acts that do not count, and why. */
  readonly refused: ReadonlyMap<string, Refusal>;
}

/** The thread that acts make, whatever the order in which they came. */
export function threadOf(acts: readonly ThreadAct[], rules: ThreadRules, viewer: Viewer): Thread {
  const state = replay(acts, rules);
  const seen = new Set<CommentState>();
  const view = new View(state, rules, viewer, seen);
  let withheld = 0;
  // A parent stands before its replies here, so it is known whether it is seen.
  for (const comment of state.comments.values()) {
    if (!view.isSeen(comment) || (comment.parent && !seen.has(comment.parent))) continue;
    if (!view.isWithheld(comment)) seen.add(comment);
    else if (!comment.removed && !comment.hidden) withheld += 1;
  }
  return {
    comments: inReadingOrder(seen, siblingOrder(viewer.sort, seen, state.accepted)).map((each) =>
      view.commentOf(each),
    ),
    locked: state.locked,
    withheld,
    refused: state.refused,
  };
}

class View {
  readonly #state: ThreadState;
  readonly #rules: ThreadRules;
  readonly #agent: string;
  readonly #isModerator: boolean;
  readonly #mustPost: boolean;
  readonly #seen: Iterable<CommentState>;
  /** The last comment of each author, by their keys. */
  #people: ReadonlyMap<string, CommentState> | undefined;

  constructor(state: ThreadState, rules: ThreadRules, { agent }: Viewer, seen: Iterable<CommentState>) {
    this.#seen = seen;
    this.#state = state;
    this.#rules = rules;
    this.#agent = agent;
    this.#isModerator = rules.isModerator(agent);
    const hasPosted = [...state.comments.values()].some(
      ({ act, removed }) => act.kind === 'post' && act.author === agent && !removed,
    );
    this.#mustPost = rules.postFirst && !this.#isModerator && !hasPosted;
  }

  /** Whether the viewer sees the comment, or the place where it was. */
  isSeen(comment: CommentState): boolean {
    return comment.removed || comment.hidden || this.#wordings(comment).length > 0;
  }

  isWithheld({ act }: CommentState): boolean {
    return this.#mustPost && act.author !== this.#agent;
  }

  commentOf(comment: CommentState): Comment {
    const { act, time, parent, depth, removed, hidden, pinned } = comment;
    const wordings = this.#wordings(comment);
    const last = wordings.at(-1);
    const own = act.author === this.#agent;
    const author = this.#authorOf(comment);
    const isGone = removed || hidden;
    return {
      id: act.id,
      ...(author && { author }),
      own,
      time: isoOf(time),
      ...(parent && { parent: parent.act.id }),
      depth,
      ...(act.kind === 'post' && { about: act.about, ...(last && act.quote && { quote: act.quote }) }),
      status: statusOf(comment, last),
      ...(last && { text: last.text, version: last.id }),
      mentions: (last?.mentions ?? []).flatMap((mention) => this.#mentionOf(mention)),
      history: wordings.slice(0, -1).map((each) => ({ text: each.text, time: isoOf(each.time) })),
      reactions: isGone ? [] : this.#reactionsOf(comment),
      pinned: pinned && !isGone,
      accepted: !isGone && this.#state.accepted.get(comment.question) === comment,
      unread: !own && !isGone && !this.#state.read.get(this.#agent)?.has(act.id),
      unapproved: last?.approved === false,
      reports: this.#isModerator && !removed ? openReports(comment) : [],
    };
  }

  /** The words that the viewer may read: the author and moderators read what is hidden, or waits, too. */
  #wordings(comment: CommentState): readonly Wording[] {
    if (comment.removed) return [];
    if (this.#isModerator || comment.act.author === this.#agent) return comment.wordings;
    return comment.hidden || waits(comment) ? [] : comment.wordings.filter(({ approved }) => approved);
  }

  /** Who is named; nobody who has not written here, for anyone may be forged. */
  #mentionOf({ agent, name }: Mention): CommentMention[] {
    this.#people ??= new Map([...this.#seen].map((comment) => [comment.act.author, comment]));
    const comment = this.#people.get(agent);
    const author = comment && this.#authorOf(comment);
    return comment
      ? [{ name, own: agent === this.#agent && author !== undefined, ...(author && { author }) }]
      : [];
  }

  #authorOf({ act: { author, name } }: CommentState): Comment['author'] {
    const { names, isModerator } = this.#rules;
    if (names === 'hidden') return undefined;
    // Who wrote here under their own name before the thread took pseudonyms is not shown by it any more.
    if (names === 'pseudonym' && !isAlias(author) && !isModerator(author)) return undefined;
    return { key: author, ...(name !== undefined && { name }) };
  }

  #reactionsOf({ reactions }: CommentState): CommentReaction[] {
    return this.#rules.reactions.flatMap((reaction) => {
      const authors = reactions.get(reaction);
      return authors?.size ? [{ reaction, count: authors.size, own: authors.has(this.#agent) }] : [];
    });
  }
}

const openReports = ({ reports, settled }: CommentState): CommentReport[] =>
  [...reports.values()].filter(({ id }) => !settled.has(id)).map(({ id, reason }) => ({ id, reason }));

/** Whether it was written under a comment that was hidden, and still is. */
const waits = ({ underHidden, parent }: CommentState): boolean => underHidden && parent?.hidden === true;

function statusOf(comment: CommentState, last: Wording | undefined): Comment['status'] {
  if (comment.removed) return 'removed';
  if (comment.hidden) return 'hidden';
  return waits(comment) || last?.approved === false ? 'pending' : 'shown';
}

const isoOf = (time: number): string => new Date(time).toISOString();

/** Each comment before its replies. No recursion: a chain of replies may be longer than the stack. */
function inReadingOrder(
  comments: ReadonlySet<CommentState>,
  compare: (a: CommentState, b: CommentState) => number,
): CommentState[] {
  const byParent = new Map<CommentState | undefined, CommentState[]>();
  for (const comment of comments) {
    const siblings = byParent.get(comment.parent);
    if (siblings) siblings.push(comment);
    else byParent.set(comment.parent, [comment]);
  }
  const reversed = (parent: CommentState | undefined) => (byParent.get(parent) ?? []).sort(compare).reverse();
  const stack = reversed(undefined);
  const read: CommentState[] = [];
  for (let next = stack.pop(); next; next = stack.pop()) {
    read.push(next);
    for (const reply of reversed(next)) stack.push(reply);
  }
  return read;
}
