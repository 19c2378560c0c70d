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
import { Passages } from './passages.js';
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
  /** Gives the focus to what this selector finds, once it is drawn. */
  readonly focus: (selector: string) => void;
  readonly goTo: (comment: string) => void;
  readonly redraw: () => void;
}

/** What comments point at: people of the thread, and passages of the page. */
export class Pointing {
  readonly #needs: PointingNeeds;
  readonly #picker: MentionPicker;
  readonly #passages: Passages;
  #known:
    { readonly comments: readonly Comment[]; readonly locale: Locale; readonly people: People } | undefined;

  constructor(needs: PointingNeeds) {
    this.#needs = needs;
    this.#picker = new MentionPicker(needs, () => this.#people.others);
    this.#passages = new Passages(needs);
  }

  // --- In a field -----------------------------------------------------------------------------------------------------

  /** What is offered below a field. */
  fieldView(draft: string): TemplateResult {
    return html`${adopt(pointingStyles)}${this.#picker.view(draft)}${draft === 'post' ? this.#passages.fieldView() : nothing}`;
  }

  /** Whom the words in a field name, as they will be drawn. */
  drawnIn(draft: string): readonly DrawnMention[] {
    return this.#mentionsIn(draft).map(({ name }) => ({ name, shown: name, own: false }));
  }

  /** What is sent along with the words of a field. */
  sentWith(draft: string): Partial<Pick<Deed & { kind: 'post' }, 'mentions' | 'quote'>> {
    const mentions = this.#mentionsIn(draft);
    const quote = draft === 'post' ? this.#passages.quote : undefined;
    return { ...(mentions.length > 0 && { mentions }), ...(quote && { quote }) };
  }

  /** The words of a field are used up. */
  sent(draft: string): void {
    if (draft === 'post') this.#passages.sent();
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

  /** The passage that a comment quotes. */
  passageView(comment: Comment): TemplateResult | typeof nothing {
    return comment.quote ? this.#passages.commentView(comment) : nothing;
  }

  /** Leads from one comment that names the learner to the next. */
  barView({ thread, current }: ThreadViewModel, acts: ThreadActs): TemplateResult {
    const naming = thread.comments.filter(namesReader);
    if (naming.length === 0) return html`${adopt(pointingStyles)}`;
    const { tag, messages: words } = this.#needs.locale();
    const go = (event: Event) => {
      const next = naming[(naming.findIndex(({ id }) => id === current) + 1) % naming.length]!;
      acts.search('');
      acts.go(event, next.id);
    };
    return html`${adopt(pointingStyles)}<button class="plain" part="mention-button" @click=${go}>
        ${words.mentionsOfYou(formatNumber(naming.length, tag), naming.length)}
      </button>`;
  }

  /** Marks passages in the page, as the comments are drawn now. */
  marks(): void {
    this.#passages.drawn();
  }

  close(): void {
    this.#picker.close();
    this.#passages.close();
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
