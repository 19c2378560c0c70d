import type { TemplateResult } from 'lit';
import type { Deed } from '../../../domain/thread/act.js';
import type { ChannelState } from '../../../domain/thread/channel.js';
import type { Sort } from '../../../domain/thread/sort.js';
import type { Comment, Thread } from '../../../domain/thread/thread.js';
import type { Locale } from '../../../localization/registry.js';
import type { DrawnMention } from '../drawn-mention.js';
import type { Journey } from '../journeys.js';
import type { Pointing } from '../pointing/pointing.js';

/** What is being written or asked below a comment. */
export interface OpenForm {
  readonly kind: 'reply' | 'edit' | 'report' | 'delete';
  readonly comment: string;
}

/** All that drawing a thread needs. */
export interface ThreadViewModel {
  readonly thread: Thread;
  readonly byId: ReadonlyMap<string, Comment>;
  /** What is searched for; empty where nothing is. */
  readonly search: string;
  /** All comments of the thread, or those that are found. */
  readonly comments: readonly Comment[];
  /** How many of them are drawn, from the first on. */
  readonly shown: number;
  /** Levels of replies that are drawn one in the other. */
  readonly depth: number;
  readonly sort: Sort;
  readonly prompt: string;
  readonly reactions: readonly string[];
  readonly maxLength: number;
  /** Whether nobody else reads it. */
  readonly isPrivate: boolean;
  readonly isModerator: boolean;
  /** Whether the learner takes a name here, and which. */
  readonly alias: string | undefined;
  readonly channelState: ChannelState;
  /** What the learner should know about their record; empty as long as all is well. */
  readonly recordText: string;
  /** Why the last act did not happen; shown where it was tried. */
  readonly refusal: { readonly place: string; readonly text: string } | undefined;
  readonly form: OpenForm | undefined;
  /** The comment whose menu is open. */
  readonly menu: string | undefined;
  /** Which comment the keyboard is at. */
  readonly current: string | undefined;
  /** Which comment the address of the page names. */
  readonly linked: string | undefined;
  /** Comments that were new when they were first drawn here. */
  readonly fresh: ReadonlySet<string>;
  /** Name of the draft whose preview is open. */
  readonly preview: string | undefined;
  readonly now: number;
  readonly locale: Locale;
  readonly journeyOf: (comment: Comment) => Journey | undefined;
  readonly draft: (name: string) => string;
  /** The words of a comment, drawn. */
  readonly text: (words: string, mentions?: readonly DrawnMention[]) => TemplateResult[];
  /** What comments point at, once that is here. */
  readonly pointing: Pointing | undefined;
  /** What a themer makes of a comment as it is drawn. */
  readonly renderComment: (comment: Comment, drawn: TemplateResult) => TemplateResult;
  readonly address: (comment: string) => string;
}

/** What a learner may do in a thread. */
export interface ThreadActs {
  readonly type: (draft: string, text: string) => void;
  readonly keep: () => void;
  /** Sends what is written under a name. */
  readonly send: (draft: string) => void;
  readonly rename: (name: string) => void;
  readonly preview: (draft: string | undefined) => void;
  readonly open: (form: OpenForm | undefined) => void;
  /** Opens the menu of a comment, or closes it. */
  readonly menu: (comment: string | undefined) => void;
  readonly act: (deed: Deed) => void;
  readonly retry: (comment: Comment) => void;
  readonly sort: (sort: Sort) => void;
  readonly search: (words: string) => void;
  readonly more: () => void;
  readonly jump: () => void;
  readonly announce: (text: string) => void;
  readonly go: (event: Event, comment: string) => void;
}
