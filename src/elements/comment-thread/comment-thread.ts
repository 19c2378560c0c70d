import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { LearningElement } from '../../controllers/learning-element.js';
import type { Learning } from '../../domain/ports.js';
import type { ThreadChannel } from '../../domain/thread/channel.js';
import type { Comment } from '../../domain/thread/thread.js';
import { styles } from './comment-thread.styles.js';
import type { ThreadConduct } from './thread-conduct.js';

/**
 * @summary Exchange with colleagues below a text, with no server of its own; without an endpoint, notes that only the learner sees.
 *
 * @tag comment-thread
 * @slot - What the author asks, and first comments as `article`s: they read without script, too.
 * @slot end - An extra panel below the thread.
 * @csspart bar - How many comments there are, and how they are sorted.
 * @csspart count - How many comments there are.
 * @csspart new-button - Leads to the first new comment.
 * @csspart mention-button - Leads to the next comment that mentions the learner.
 * @csspart lock-button - Closes or opens the thread.
 * @csspart search - Where words are searched for, with its label.
 * @csspart search-input - Where words are searched for.
 * @csspart sort - How it is sorted, with its label.
 * @csspart sort-select - How it is sorted.
 * @csspart feed - All comments.
 * @csspart comment - One comment, also `shown`, `pending`, `hidden` or `removed`, `own`, `accepted`, `pinned`.
 * @csspart shown - A comment that all see.
 * @csspart pending - A comment that waits for a moderator.
 * @csspart hidden - A comment that a moderator has hidden.
 * @csspart removed - The place of a comment that its author has removed.
 * @csspart own - A comment of the learner.
 * @csspart accepted - The accepted answer.
 * @csspart pinned - A comment that always comes first.
 * @csspart head - Name, time and marks of a comment.
 * @csspart name - Who wrote it.
 * @csspart time - When, a link to the comment.
 * @csspart edited - That it was edited.
 * @csspart badge - A mark, also `new` or `mention-badge`.
 * @csspart mention-badge - That it mentions the learner.
 * @csspart new - That it is new.
 * @csspart quote - What it answers, where that stands elsewhere.
 * @csspart passage - The passage of the page that it is about, also `passage-lost`.
 * @csspart passage-lost - A passage that is not on the page any more.
 * @csspart passage-text - What the passage says.
 * @csspart passage-button - Leads to the passage.
 * @csspart passage-note - What stands beside the passage then.
 * @csspart back-button - Leads from the passage to the comment.
 * @csspart text - Its words.
 * @csspart link - A link in them.
 * @csspart mention - A name in them, also `mention-own`.
 * @csspart mention-own - The learner's name.
 * @csspart status - Where it is on its way, and who sees it.
 * @csspart journey - Where it is on its way, also `waiting`, `parked` or `failed`.
 * @csspart waiting - A comment that is on its way.
 * @csspart parked - A comment that waits for a sign-in.
 * @csspart failed - A comment that was not accepted.
 * @csspart retry-button - "Send again".
 * @csspart reports - What people report of it, for moderators.
 * @csspart queue - What moderators are to look at, one after the other.
 * @csspart queue-count - How much that is.
 * @csspart queue-outcome - What came of the last look.
 * @csspart restore-button - Shows again what was hidden.
 * @csspart queue-item - The comment that is looked at.
 * @csspart queue-why - Why: how many report it, or what waits.
 * @csspart queue-reasons - What they say is wrong with it.
 * @csspart approve-button - "Approve".
 * @csspart set-aside-button - "Set the report aside".
 * @csspart hide-button - "Hide".
 * @csspart skip-button - "Skip".
 * @csspart acts - A row of buttons.
 * @csspart reaction - A reaction, also `chosen`.
 * @csspart chosen - A reaction of the learner.
 * @csspart reply-button - "Reply".
 * @csspart more - What is done seldom.
 * @csspart more-button - Opens it.
 * @csspart menu - Its buttons.
 * @csspart menu-button - One of them.
 * @csspart composer - Where words are written.
 * @csspart label - Its label: the prompt.
 * @csspart input - A field.
 * @csspart people - Those who may be mentioned, while a name is typed.
 * @csspart person - One of them, also `person-active`.
 * @csspart person-active - The one that Enter takes.
 * @csspart quote-button - Quotes what is selected in the page.
 * @csspart unquote-button - Takes the quote away.
 * @csspart preview - What the words will look like.
 * @csspart button - Any button that looks like one.
 * @csspart post-button - Sends the words.
 * @csspart cancel-button - "Cancel".
 * @csspart preview-button - "Preview".
 * @csspart ask - Whether to remove it.
 * @csspart remove-button - Removes it.
 * @csspart alias - What the learner is called here, with its label.
 * @csspart alias-input - What the learner is called here.
 * @csspart empty - That there is no comment yet.
 * @csspart withheld - How many comments show after the learner's own.
 * @csspart locked - That the thread is closed.
 * @csspart show-more-button - Shows more comments.
 * @csspart notice - What the learner should know.
 * @cssprop [--thread-gap=1.5rem] - Space above and below the thread.
 * @cssprop [--thread-indent=1.25rem] - How far replies stand in.
 * @cssState empty - There is no comment.
 * @cssState locked - The thread is closed.
 * @cssState private - Nobody else reads it.
 * @fires {CommentSubmitEvent} comment-submit - The learner is about to do something; cancel it, and nothing happens.
 * @fires {CommentSubmittedEvent} comment-submitted - The learner did something, and it is stored.
 */
export class CommentThread extends LearningElement {
  // Declared here, not by decorators: the compiled decorators would weigh as much as the declarations.
  static override properties: PropertyDeclarations = {
    channel: {},
    name: {},
    moderators: {},
    prompt: {},
    sort: {},
    depth: { type: Number },
    maxLength: { type: Number, attribute: 'max-length' },
    blockedWords: { attribute: 'blocked-words' },
    reactions: {},
    approveFirst: { type: Boolean, attribute: 'approve-first' },
    postFirst: { type: Boolean, attribute: 'post-first' },
    pollSeconds: { type: Number, attribute: 'poll-seconds' },
    threadChannel: { attribute: false },
    isModerator: { attribute: false },
  };

  static override styles: CSSResultGroup = styles;

  /** Registers the element; a name that is taken is left alone. */
  static define(tag = 'comment-thread', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  #conduct: ThreadConduct | undefined;
  #stopDurability: (() => void) | undefined;

  /** Where it lives: `lrs`, the endpoint of the scope; `local`, notes that never leave this browser. Without one, the endpoint if there is any. */
  channel = '';

  /** How people are named: `real`, `pseudonym` or `hidden`. */
  name = 'real';

  /** Who moderates, with commas: names of accounts of the learner's system, or mail addresses. */
  moderators = '';

  /** What the learner is asked: the label of the field. */
  prompt = '';

  /** How it is sorted at first: `oldest`, `newest`, `helpful` or `unanswered`. */
  sort = '';

  /** Levels of replies that stand one in the other; deeper ones quote what they answer. */
  depth = 2;

  /** Longest comment in characters. */
  maxLength = 5000;

  /** Words and phrases, with commas; a comment with one waits for a moderator. */
  blockedWords = '';

  /** Reactions, with commas: `helpful`, `thanks`, `agree`, or words of the author. */
  reactions = 'helpful';

  /** Whether a moderator must approve each comment before others see it. */
  approveFirst = false;

  /** Whether the comments of others show only to those who have written one. */
  postFirst = false;

  /** Seconds between two looks for what others write, where something happens. */
  pollSeconds = 5;

  /** The host's own way to what others write, in place of the endpoint. */
  threadChannel: ThreadChannel | undefined;

  /** Says whether an agent moderates, by its key, in place of `moderators`. */
  isModerator: ((agent: string) => boolean) | undefined;

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    // What was drawn stays while another scope is prepared.
    if (!this.#conduct) return false;
    if ([...changed.keys()].some((name) => String(name) !== 'announcement')) {
      this.#conduct.refresh(changed.has('sort'));
    }
    return true;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { session } = this.#conduct!;
    const { comments, locked } = session.thread;
    const states = { empty: comments.length === 0, locked, private: session.isPrivate };
    for (const [state, isOn] of Object.entries(states)) {
      if (isOn) this.#internals?.states?.add(state);
      else this.#internals?.states?.delete(state);
    }
    this.#conduct!.drawn();
  }

  protected override async prepare(learning: Learning): Promise<void> {
    const { openThread } = await import('./open-thread.js');
    const conduct = await openThread(this, learning, {
      locale: () => this.language.locale,
      loadWords: () => this.language.load(),
      memoryText: () => this.memoryText,
      announce: (text) => this.announce(text),
      focus: (selector) => (this.nextFocus = selector),
      renderComment: (comment, drawn) => this.renderComment(comment, drawn),
    });
    // It may have left the page meanwhile, or found another scope.
    if (learning !== this.learning) return conduct.close();
    this.#conduct = conduct;
    this.#stopDurability = learning.onDurability(() => this.requestUpdate());
  }

  protected override release(): void {
    this.#stopDurability?.();
    // The next learner finds nothing of this one.
    this.#conduct?.close();
    this.#conduct = undefined;
    this.announcement = '';
  }

  /** One comment, as it is drawn; themers may wrap or replace it. */
  protected renderComment(_comment: Comment, drawn: TemplateResult): TemplateResult {
    return drawn;
  }

  override render(): TemplateResult {
    return html`
      <slot></slot>
      ${this.#conduct?.view()}
      <slot name="end"></slot>
      <p class="unseen" role="status"><span class="own">${this.announcement}</span></p>
    `;
  }
}
