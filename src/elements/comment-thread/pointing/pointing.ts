import { html, nothing, type TemplateResult } from 'lit';
import type { Deed } from '../../../domain/thread/act.js';
import { mentionedIn } from '../../../domain/thread/mention-text.js';
import type { Mention } from '../../../domain/thread/mention.js';
import type { Comment } from '../../../domain/thread/thread.js';
import { adopt } from '../../../internal/adopt.js';
import { formatNumber } from '../../../localization/numbers.js';
import type { Locale } from '../../../localization/registry.js';
import type { DrawnMention } from '../drawn-mention.js';
import type { ThreadDrafts } from '../thread-drafts.js';
import type { ThreadActs, ThreadViewModel } from '../views/thread-model.js';
import { MentionPicker } from './mention-picker.js';
import { People } from './people.js';
import { pointingStyles } from './pointing.styles.js';

/** What it needs of a thread. */
export interface PointingNeeds {
  readonly host: HTMLElement & { readonly renderRoot: ParentNode };
  readonly drafts: ThreadDrafts;
  /** All comments that the learner may see. */
  readonly comments: () => readonly Comment[];
  readonly locale: () => Locale;
  readonly announce: (text: string) => void;
  readonly redraw: () => void;
}

/** What comments point at: people of the thread. */
export class Pointing {
  readonly #needs: PointingNeeds;
  readonly #picker: MentionPicker;
  #known:
    { readonly comments: readonly Comment[]; readonly locale: Locale; readonly people: People } | undefined;

  constructor(needs: PointingNeeds) {
    this.#needs = needs;
    this.#picker = new MentionPicker(needs, () => this.#people.others);
  }

  // --- In a field -----------------------------------------------------------------------------------------------------

  /** What is offered below a field. */
  fieldView(draft: string): TemplateResult {
    return html`${adopt(pointingStyles)}${this.#picker.view(draft)}`;
  }

  /** Whom the words in a field name, as they will be drawn. */
  drawnIn(draft: string): readonly DrawnMention[] {
    return this.#mentionsIn(draft).map(({ name }) => ({ name, shown: name, own: false }));
  }

  /** What is sent along with the words of a field. */
  sentWith(draft: string): Partial<Pick<Deed & { kind: 'post' }, 'mentions' | 'quote'>> {
    const mentions = this.#mentionsIn(draft);
    return mentions.length > 0 ? { mentions } : {};
  }

  // --- In a comment ---------------------------------------------------------------------------------------------------

  /** Whom a comment names. */
  drawn(comment: Comment): readonly DrawnMention[] {
    return comment.mentions.length > 0 ? this.#people.drawn(comment) : [];
  }

  /** That a comment names the learner. */
  badgeView(comment: Comment): TemplateResult | typeof nothing {
    if (!namesReader(comment)) return nothing;
    return html`<span class="badge you" part="badge mention-badge"
      >@ ${this.#needs.locale().messages.mentionsYou}</span
    >`;
  }

  /** Leads from one comment that names the learner to the next. */
  barView({ thread, current }: ThreadViewModel, acts: ThreadActs): TemplateResult | typeof nothing {
    const naming = thread.comments.filter(namesReader);
    if (naming.length === 0) return nothing;
    const { tag, messages: words } = this.#needs.locale();
    const go = (event: Event) => {
      const next = naming[(naming.findIndex(({ id }) => id === current) + 1) % naming.length]!;
      acts.search('');
      acts.go(event, next.id);
    };
    return html`<button class="plain" part="mention-button" @click=${go}>
      ${words.mentionsOfYou(formatNumber(naming.length, tag), naming.length)}
    </button>`;
  }

  close(): void {
    this.#picker.close();
  }

  get #people(): People {
    const comments = this.#needs.comments();
    const locale = this.#needs.locale();
    if (this.#known?.comments !== comments || this.#known.locale !== locale) {
      this.#known = { comments, locale, people: new People(comments, locale) };
    }
    return this.#known.people;
  }

  #mentionsIn(draft: string): readonly Mention[] {
    // Who was named before stays so, by whatever name they go now.
    const edited = this.#needs.comments().find(({ id }) => draft === `edit-${id}`);
    const before = edited?.mentions.flatMap(({ name, author }) =>
      author ? [{ name, agent: author.key }] : [],
    );
    return mentionedIn(this.#needs.drafts.of(draft), [...(before ?? []), ...this.#people.others]);
  }
}

const namesReader = ({ own, mentions }: Comment): boolean => !own && mentions.some((mention) => mention.own);
