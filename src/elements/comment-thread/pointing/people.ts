import { contentKey } from '../../../domain/question/key.js';
import { mentionName } from '../../../domain/thread/mention-text.js';
import type { Mention } from '../../../domain/thread/mention.js';
import type { Comment } from '../../../domain/thread/thread.js';
import type { Locale } from '../../../localization/registry.js';
import type { DrawnMention } from '../drawn-mention.js';
import { nameText } from '../thread-words.js';

type Author = NonNullable<Comment['author']>;

/** Those who have written in a thread, as far as it shows who they are, each under a word of their own. */
export class People {
  readonly #locale: Locale;
  readonly #words: ReadonlyMap<string, string>;
  readonly #others: readonly Mention[];

  constructor(comments: readonly Comment[], locale: Locale) {
    this.#locale = locale;
    // By the name of their last comment, and the last to write first: it is mostly they who are answered.
    const inTime = comments.toSorted((a, b) => Date.parse(a.time) - Date.parse(b.time));
    const authors = new Map<string, Author>();
    const own = new Set<string>();
    for (const comment of inTime) {
      if (!comment.author) continue;
      const { key } = comment.author;
      authors.delete(key);
      authors.set(key, comment.author);
      if (comment.own) own.add(key);
    }
    const names = new Map([...authors].map(([key, author]) => [key, this.#nameOf(author)]));
    const sharing = new Map<string, number>();
    for (const name of names.values()) sharing.set(name, (sharing.get(name) ?? 0) + 1);
    this.#words = new Map(
      [...names].map(([key, name]) => {
        const isShared = sharing.get(name)! > 1;
        return [key, isShared ? `${name} (${contentKey(`${key} `).slice(-4)})` : name];
      }),
    );
    this.#others = [...this.#words]
      .filter(([key, name]) => !own.has(key) && name !== '')
      .map(([agent, name]) => ({ agent, name }))
      .reverse();
  }

  /** Whom one may mention: nobody where names are not shown. */
  get others(): readonly Mention[] {
    return this.#others;
  }

  /** Whom a comment names, by what this reader calls them. */
  drawn({ mentions }: Pick<Comment, 'mentions'>): readonly DrawnMention[] {
    const { you, somebody } = this.#locale.messages;
    return mentions.map(({ name, author, own }) => ({
      name,
      own,
      shown: own ? you : author ? (this.#words.get(author.key) ?? this.#nameOf(author)) : somebody,
    }));
  }

  #nameOf(author: Author): string {
    return mentionName(nameText({ own: false, author }, this.#locale));
  }
}
