import { nextFrame } from '@open-wc/testing';
import type { ChannelState, ThreadReceiver } from '../../src/domain/thread/channel.js';
import { CommentThread } from '../../src/elements/comment-thread/comment-thread.js';
import { appears, stage as stageAny, textOf, until, type Stage } from './quiz-harness.js';

/** What a learner sees of a thread and can do with it; selectors stay in here. */
export class ThreadHarness {
  readonly element: CommentThread;

  constructor(element: CommentThread) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  async drawn(): Promise<this> {
    await until(() => !!this.element.shadowRoot?.querySelector('[role="status"]'), 'the thread to be drawn');
    await this.settled();
    return this;
  }

  async settled(): Promise<void> {
    await nextFrame();
    await this.element.updateComplete;
  }

  part(name: string, within: ParentNode = this.root): string {
    return textOf(within.querySelector(`[part~="${name}"]`));
  }

  get comments(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('article')];
  }

  /** One line for each comment: two spaces for each level, who, and what. */
  get outline(): string[] {
    return this.comments.map((comment) => {
      const level = Number(/level-(\d)/u.exec(comment.className)?.[1]);
      return `${'  '.repeat(level)}${this.part('name', comment)}: ${this.part('text', comment)}`;
    });
  }

  comment(text: string): HTMLElement {
    const found = this.comments.find((each) => this.part('text', each).includes(text));
    if (!found) throw new Error(`no comment "${text}": ${this.outline.join(' | ')}`);
    return found;
  }

  button(name: string, within: ParentNode = this.root): HTMLButtonElement | undefined {
    return [...within.querySelectorAll('button')].find((button) => textOf(button).startsWith(name));
  }

  /** Presses a button as soon as it is there; of a comment, also one behind "More". */
  async press(name: string, within?: ParentNode): Promise<void> {
    const more = within instanceof Element && within.matches('article') && !this.button(name, within);
    if (more) within.querySelector<HTMLElement>('[part~="more-button"]')?.click();
    const button = await appears(
      () => this.button(name, within),
      () => `no button "${name}": ${textOf(this.root.querySelector('section'))}`,
    );
    button.click();
    await this.settled();
  }

  /** Types into the field of this label, or the one that always stands there. */
  async type(text: string, draft = 'post'): Promise<void> {
    const field = await appears(
      () => this.root.querySelector<HTMLTextAreaElement>(`textarea[id^="${draft}"]`) ?? undefined,
      () => `no field "${draft}"`,
    );
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  /** Posts, and waits until it is shown: as it is drawn, where that is not as it was typed. */
  async post(text: string, drawn = text): Promise<void> {
    await this.type(text);
    this.root.querySelector<HTMLElement>('.composer:not(article *) [part~="post-button"]')!.click();
    await this.shows(drawn);
  }

  async reply(to: string, text: string): Promise<void> {
    const comment = this.comment(to);
    await this.press('Reply', comment);
    await this.type(text, 'reply-');
    this.root.querySelector<HTMLElement>('article .composer [part~="post-button"]')!.click();
    await this.shows(text);
  }

  async shows(text: string): Promise<void> {
    await until(() => this.outline.some((line) => line.includes(text)), `"${text}"`).catch(() => {
      throw new Error(`waited in vain for "${text}": ${textOf(this.root.querySelector('section'))}`);
    });
    await this.settled();
  }

  get announcement(): string {
    return textOf(this.root.querySelector('[role="status"]'));
  }

  /** Custom states of the host. */
  get states(): string {
    const all = ['empty', 'locked', 'private'];
    return all.filter((state) => this.element.matches(`:state(${state})`)).join(' ');
  }

  /** What has the focus: a comment by its words, else a field or button by its part. */
  get focus(): string {
    const active = this.root.activeElement;
    if (active?.matches('article')) return this.part('text', active);
    return active?.getAttribute('part')?.split(' ').at(-1) ?? '';
  }

  get parts(): string[] {
    const parts = [...this.root.querySelectorAll('[part]')].flatMap((each) => [...each.part]);
    return [...new Set(parts)].sort();
  }
}

export interface ThreadStage extends Stage {
  readonly thread: ThreadHarness;
}

export async function stageThread(
  content: string,
  attributes: Record<string, string> = {},
): Promise<ThreadStage> {
  const staged = await stageAny(content, attributes);
  const element = [...staged.scope.querySelectorAll('*')].find((each) => each instanceof CommentThread)!;
  return { ...staged, thread: await new ThreadHarness(element).drawn() };
}

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A statement as an LRS gives it: the first comment of somebody, said in the millisecond of its number. */
export const posted = (thread: string, number: number, text: string, given: object = {}): object => ({
  id: uuid(number),
  actor: { account: { homePage: 'https://hr.example', name: `u${number}` } },
  verb: { id: 'http://adlnet.gov/expapi/verbs/commented' },
  object: { id: 'https://handbook.example/page' },
  result: { response: text },
  context: { contextActivities: { parent: [{ id: thread }] } },
  timestamp: new Date(Date.UTC(2026, 0, 1) + number).toISOString(),
  ...given,
});

/** What somebody else did with a comment, by its number. */
export const done = (thread: string, number: number, verb: string, to: number, rest: object = {}): object =>
  posted(thread, number, '', {
    verb: { id: verb },
    object: { id: `${thread}/${uuid(to)}` },
    ...rest,
  });

export interface TalkStage extends ThreadStage {
  /** IRI of the thread. */
  readonly id: string;
  /** Brings more of what others say. */
  readonly tell: (statements: readonly unknown[], state?: ChannelState) => void;
  /** How many watch the thread. */
  readonly watches: () => number;
}

/** A thread that is told statements by a channel as a host's own would be. */
export async function stageTalk(
  make: (thread: string) => readonly unknown[],
  set: Partial<CommentThread> = {},
  attributes: Record<string, string> = {},
): Promise<TalkStage> {
  const receivers = new Set<ThreadReceiver>();
  let id = '';
  const element = document.createElement('comment-thread');
  element.id = 't';
  Object.assign(element, set, {
    threadChannel: {
      watch(thread: string, receiver: ThreadReceiver) {
        id = thread;
        receivers.add(receiver);
        receiver.receive(make(thread));
        receiver.stand('open');
        return { look() {}, stop: () => receivers.delete(receiver) };
      },
    },
  });
  const staged = await stageAny(element, attributes);
  return {
    ...staged,
    thread: await new ThreadHarness(element as CommentThread).drawn(),
    id,
    tell(statements, state = 'open') {
      for (const receiver of receivers) {
        receiver.receive(statements);
        receiver.stand(state);
      }
    },
    watches: () => receivers.size,
  };
}
